// Hosts that are left alone for a while: those that could not be reached, or asked for it.
import type {Feeds, HostWait} from '../../library/feeds.ts';
import {type FetchError, isOfHost} from './fetch-error.ts';

/** Milliseconds after the first failure; each one after that doubles them. */
const first = 5 * 60_000;
const longest = 24 * 3_600_000;

type Wait = {readonly failures: number; readonly until: number};

export class HostWaits {
	readonly #feeds: Pick<Feeds, 'setHostWait'>;
	readonly #waits: Map<string, Wait>;

	/** `waits` are those of an earlier time. */
	constructor(feeds: Pick<Feeds, 'setHostWait'>, waits: readonly HostWait[]) {
		this.#feeds = feeds;
		this.#waits = new Map(waits.map(({host, ...wait}) => [host, wait]));
	}

	/** Milliseconds for which a host is still left alone; 0 for none. */
	left(host: string): number {
		return Math.max(0, (this.#waits.get(host)?.until ?? 0) - Date.now());
	}

	async answered(host: string): Promise<void> {
		if (!this.#waits.delete(host)) return;
		await this.#feeds.setHostWait({host, failures: 0, until: 0});
	}

	/** A fault that is that of one address alone says that the host answers. */
	async failed(host: string, {fault}: FetchError): Promise<void> {
		if (!isOfHost(fault)) return this.answered(host);
		const failures = (this.#waits.get(host)?.failures ?? 0) + 1;
		const asked = fault.kind === 'status' && fault.wait !== null ? fault.wait * 1000 : 0;
		const wait = Math.min(longest, Math.max(asked, first * 2 ** Math.min(failures - 1, 16)));
		const until = Date.now() + wait;
		this.#waits.set(host, {failures, until});
		await this.#feeds.setHostWait({host, failures, until});
	}
}
