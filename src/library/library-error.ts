// Why a library can't be used, told so that the reader can act on it.

export type LibraryFault =
	| 'not-a-database'
	| 'newer'
	/** Of an older version, in a place where nothing may be written that would bring it up to date. */
	| 'older'
	/** Of an older version, without room for the copy that is made before it is brought up to date. */
	| 'no-room'
	| 'unreadable'
	| 'read-only'
	| 'busy'
	| 'full'
	| 'damaged';

/** Thrown when the library file can't be opened, read or written. `path` is the file. */
export class LibraryError extends Error {
	override readonly name = 'LibraryError';
	readonly fault: LibraryFault;
	readonly path: string;

	constructor(fault: LibraryFault, path: string, options?: ErrorOptions) {
		super(`${fault}: ${path}`, options);
		this.fault = fault;
		this.path = path;
	}
}

/** Whether an error is a library's, and this one of its faults. */
export function isLibraryFault(error: unknown, ...faults: readonly LibraryFault[]): error is LibraryError {
	return error instanceof LibraryError && faults.includes(error.fault);
}
