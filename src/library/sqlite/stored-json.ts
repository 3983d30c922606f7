// Reads back what was stored as JSON.
import {LibraryError} from '../library-error.ts';
import type {Connection} from './connection.ts';

/** The value that a column holds as JSON. Throws a LibraryError if it is none: it was when it was stored. */
export function storedJson<T>(connection: Connection, json: string): T {
	try {
		return JSON.parse(json) as T;
	} catch (error) {
		throw new LibraryError('damaged', connection.path, {cause: error});
	}
}
