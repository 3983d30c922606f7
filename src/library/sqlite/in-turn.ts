// Long work in transactions between which other processes get their turn.
import {giveWay} from '../give-way.ts';
import {whenFree} from '../when-free.ts';
import type {Connection} from './connection.ts';

/** What `work` gives, done in a transaction as soon as the library is free, with a moment for others after it. */
export async function inTurn<T>(connection: Connection, work: () => T): Promise<T> {
	let start = 0;
	const result = await whenFree(() => {
		start = performance.now();
		return connection.transaction(work);
	});
	await giveWay(performance.now() - start);
	return result;
}
