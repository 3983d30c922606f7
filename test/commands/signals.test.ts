import {describe, expect, it} from 'vitest';
import {stoppable, untilAborted} from '../../src/commands/signals.ts';

describe('a task that can be stopped', () => {
	it('gives its own exit code when nothing stops it', async () => {
		expect(await stoppable(async () => 1)).toBe(1);
	});

	it('is told of the first signal, and its exit code tells of it', async () => {
		const code = stoppable(
			stop => new Promise(resolve => stop.addEventListener('abort', () => resolve(0), {once: true})),
		);
		process.emit('SIGTERM', 'SIGTERM');
		expect(await code).toBe(143);
	});

	it('leaves no listener behind', async () => {
		const listeners = () => ['SIGHUP', 'SIGTERM'].map(name => process.listenerCount(name));
		const before = listeners();
		await stoppable(async () => 0);
		expect(listeners()).toEqual(before);
	});
});

describe('items until a signal aborts', () => {
	it('end with the last of them', async () => {
		const items: number[] = [];
		const source = (async function* () {
			yield* [1, 2, 3];
		})();
		for await (const item of untilAborted(source, new AbortController().signal)) items.push(item);
		expect(items).toEqual([1, 2, 3]);
	});

	it('end at once when it does, though one is waited for', async () => {
		const controller = new AbortController();
		const source = (async function* () {
			yield 1;
			await new Promise(() => {});
		})();
		const items = untilAborted(source, controller.signal);
		expect((await items.next()).value).toBe(1);
		const next = items.next();
		controller.abort();
		expect((await next).done).toBe(true);
	});

	it('fail as their source does', async () => {
		const source = (async function* () {
			yield 1;
			throw new RangeError('no more');
		})();
		const items = untilAborted(source, new AbortController().signal);
		await items.next();
		await expect(items.next()).rejects.toThrow('no more');
	});
});
