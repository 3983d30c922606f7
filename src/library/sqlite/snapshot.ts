// A library as it is at one moment.
import type {Connection} from './connection.ts';
import {inMemory, openConnection} from './open-connection.ts';

export type Snapshot = {
	/** To read with: what is written meanwhile is not seen. */
	readonly connection: Connection;
	readonly end: () => void;
};

/**
 * The library as it is when it is first read. On a connection of its own: a transaction on the library's would
 * take in whatever else is done there. One in memory nobody else has, and it is read as it is.
 */
export async function openSnapshot(connection: Connection): Promise<Snapshot> {
	if (connection.path === inMemory) return {connection, end: () => {}};
	const own = await openConnection(connection.path);
	own.execute('BEGIN');
	return {connection: own, end: () => own.close()};
}
