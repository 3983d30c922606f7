// The file of a library before the engine touches it: made private if new, refused if it is something else.
import {
	closeSync,
	existsSync,
	fstatSync,
	mkdirSync,
	openSync,
	readSync,
	realpathSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import {LibraryError} from '../library-error.ts';
import {withFaults} from './faults.ts';
import {applicationId} from './schema.ts';

/** https://sqlite.org/fileformat.html, section 1.3. */
const headerLength = 100;
const magic = 'SQLite format 3\0';
const applicationIdOffset = 68;

/**
 * Makes sure that `file` is a library or an empty file to become one; makes it, and folders it needs, for
 * its owner alone. Gives where it lies, links being followed. Throws a LibraryError, and changes nothing, if it
 * is anything else.
 */
export function prepareLibraryFile(file: string): string {
	return withFaults(file, () => {
		const stats = statSync(file, {throwIfNoEntry: false});
		if (stats === undefined) {
			mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
			closeSync(openSync(file, 'a', 0o600));
			return realpathSync(file);
		}
		const real = realpathSync(file);
		if (!stats.isFile() || !(isInUse(real) || isLibrary(real)))
			throw new LibraryError('not-a-database', file);
		return real;
	});
}

/**
 * Whether SQLite has files of its own beside it. What the library holds is then for SQLite to say; and if it is
 * open in this process, to open and close the file would take its locks from it (https://sqlite.org/howtocorrupt.html,
 * section 2.2).
 */
function isInUse(file: string): boolean {
	return existsSync(`${file}-wal`) || existsSync(`${file}-journal`);
}

function isLibrary(file: string): boolean {
	const descriptor = openSync(file, 'r');
	try {
		const header = Buffer.alloc(headerLength);
		if (fstatSync(descriptor).size === 0) return true;
		if (readSync(descriptor, header, 0, headerLength, 0) < headerLength) return false;
		return (
			header.toString('latin1', 0, magic.length) === magic &&
			header.readUInt32BE(applicationIdOffset) === applicationId
		);
	} finally {
		closeSync(descriptor);
	}
}
