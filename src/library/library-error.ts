// Why a library can't be used, told so that the reader can act on it.

export type LibraryFault =
	| 'not-a-database'
	| 'newer'
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
