// What an SQLite error says about the library, in the library's own terms.
import {LibraryError, type LibraryFault} from '../library-error.ts';

/** By primary result code: https://sqlite.org/rescode.html. */
const faults: Readonly<Record<number, LibraryFault>> = {
	3: 'unreadable', // PERM
	5: 'busy', // BUSY
	6: 'busy', // LOCKED
	8: 'read-only', // READONLY
	10: 'unreadable', // IOERR
	11: 'damaged', // CORRUPT
	13: 'full', // FULL
	14: 'unreadable', // CANTOPEN
	15: 'busy', // PROTOCOL: the lock on the log was not to be had
	19: 'damaged', // CONSTRAINT: what is stored contradicts itself
	26: 'not-a-database', // NOTADB
};

/** By extended result code, where it says more. */
const extendedFaults: Readonly<Record<number, LibraryFault>> = {
	522: 'damaged', // IOERR_SHORT_READ: the file ends where it should go on
	4874: 'full', // IOERR_SHMSIZE: no room for the index of the log
};

/** What the plain ERROR says of a wrong use of transactions. Of anything else the statements make no wrong use. */
const misuse = /^cannot /u;

/** Runs `work`; an error of the engine or the file system is thrown as a `LibraryError` about `path`. */
export function withFaults<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw asLibraryError(path, error);
	}
}

/** The `LibraryError` an error stands for; the error itself if it is none of the library's faults. */
export function asLibraryError(path: string, error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof LibraryError) return error;
	const fault = faultOf(error as Error & {code?: unknown; errcode?: unknown});
	return fault ? new LibraryError(fault, path, {cause: error}) : error;
}

function faultOf(error: Error & {code?: unknown; errcode?: unknown}): LibraryFault | undefined {
	const {errcode} = error;
	if (typeof errcode === 'number') {
		// Sound statements failed: the tables, or what is in them, are not what this version made.
		if (errcode === 1) return misuse.test(error.message) ? undefined : 'damaged';
		return extendedFaults[errcode] ?? faults[errcode & 0xff];
	}
	switch (error.code) {
		case 'EROFS':
			return 'read-only';
		case 'ENOSPC':
		case 'EDQUOT':
			return 'full';
		case 'EISDIR':
			return 'not-a-database';
		case 'EACCES':
		case 'EPERM':
		case 'ENOENT':
		case 'ENOTDIR':
		case 'EEXIST':
		case 'EIO':
		case 'ELOOP':
		case 'ENAMETOOLONG':
			return 'unreadable';
		default:
			return undefined;
	}
}
