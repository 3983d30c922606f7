// A host that can't be reached is left alone, longer each time, until it answers.
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FetchError, type FetchFault} from '../../../src/commands/fetch/fetch-error.ts';
import {HostWaits} from '../../../src/commands/fetch/host-waits.ts';
import type {HostWait} from '../../../src/library/feeds.ts';

const host = 'paper.example';
const minute = 60_000;
const start = new Date('2021-10-08T08:00:00Z');

let kept: HostWait[];
let waits: HostWaits;
beforeEach(() => {
	vi.useFakeTimers({now: start, toFake: ['Date']});
	kept = [];
	waits = new HostWaits({setHostWait: async wait => void kept.push(wait)}, []);
});
afterEach(() => {
	vi.useRealTimers();
});

const fail = (fault: FetchFault) => waits.failed(host, new FetchError(`http://${host}/`, fault));
const busy = (wait: number | null): FetchFault => ({kind: 'status', status: 503, wait});

describe('a host', () => {
	it('is left alone twice as long after each failure, and a day at most', async () => {
		const minutes: number[] = [];
		for (let failures = 0; failures < 11; failures++) {
			await fail({kind: 'slow', seconds: 15});
			minutes.push(waits.left(host) / minute);
		}
		expect(minutes).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440]);
		expect(kept.at(-1)).toEqual({host, failures: 11, until: start.getTime() + 1440 * minute});
	});

	it('is left alone for as long as it asks, if that is longer', async () => {
		await fail(busy(3600));
		expect(waits.left(host)).toBe(60 * minute);
		vi.setSystemTime(start.getTime() + 61 * minute);
		expect(waits.left(host)).toBe(0);
		await fail(busy(1));
		expect(waits.left(host)).toBe(10 * minute);
	});

	it('is asked again once it answers, if only that something is not there', async () => {
		for (const answer of [
			() => waits.answered(host),
			() => fail({kind: 'status', status: 404, wait: null}),
		]) {
			await fail(busy(null));
			await answer();
			expect(waits.left(host)).toBe(0);
			expect(kept.at(-1)).toMatchObject({host, failures: 0});
		}
	});

	it('is still left alone the next time', () => {
		const until = start.getTime() + minute;
		expect(new HostWaits({setHostWait: async () => {}}, [{host, failures: 1, until}]).left(host)).toBe(
			minute,
		);
		expect(waits.left('other.example')).toBe(0);
	});
});
