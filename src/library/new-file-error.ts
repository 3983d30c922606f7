// Why a file that was asked for can't be made, told so that the reader can act on it.

export type NewFileFault =
	/** It is there already: nothing is ever written over another file. */
	| 'exists'
	| 'no-folder'
	| 'denied'
	| 'full'
	/** What was written does not read back as it should. */
	| 'damaged'
	| 'unwritable';

const faults: Readonly<Record<string, NewFileFault>> = {
	EEXIST: 'exists',
	ENOENT: 'no-folder',
	ENOTDIR: 'no-folder',
	EACCES: 'denied',
	EPERM: 'denied',
	EROFS: 'denied',
	ENOSPC: 'full',
	EDQUOT: 'full',
	EFBIG: 'full',
	EIO: 'unwritable',
	EISDIR: 'exists',
	ENAMETOOLONG: 'unwritable',
};

/** Thrown when a new file can't be made; nothing is left of it. `path` is the file. */
export class NewFileError extends Error {
	override readonly name = 'NewFileError';
	readonly fault: NewFileFault;
	readonly path: string;

	constructor(fault: NewFileFault, path: string, options?: ErrorOptions) {
		super(`${fault}: ${path}`, options);
		this.fault = fault;
		this.path = path;
	}

	/** What an error of the file system means for the file; the error itself if it is of another kind. */
	static from(error: unknown, path: string): unknown {
		if (!(error instanceof Error) || !('code' in error) || error instanceof NewFileError) return error;
		const fault = faults[String(error.code)];
		return fault ? new NewFileError(fault, path, {cause: error}) : error;
	}
}
