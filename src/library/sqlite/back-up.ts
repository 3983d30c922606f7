// Copies a library into a new file while others read and write it.
import {closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs';
import type {BackedUp, BackUpOptions} from '../library.ts';
import {LibraryError} from '../library-error.ts';
import {NewFileError} from '../new-file-error.ts';
import type {Connection} from './connection.ts';
import {openReadOnly} from './open-connection.ts';

type Counts = {readonly pages: number; readonly articles: number};

/**
 * The library as it is at one moment, in `file`, for its owner alone: written under another name, read back and
 * checked, and put in place only then. Throws a NewFileError, and leaves nothing, if that can't be done.
 */
export async function backUp(
	connection: Connection,
	file: string,
	{withFaults = false}: BackUpOptions = {},
): Promise<BackedUp> {
	if (existsSync(file)) throw new NewFileError('exists', file);
	const beside = `${file}.${process.pid}.part`;
	const clear = () => rmSync(beside, {force: true});
	process.once('exit', clear);
	try {
		closeSync(openSync(beside, 'wx', 0o600));
		const before = countsIn(connection);
		copy(connection, beside, file);
		const after = countsIn(connection);
		const copied = await countsInCopy(beside, file, withFaults);
		// Where somebody wrote meanwhile the copy may be of either moment.
		const isStill = before.pages === after.pages && before.articles === after.articles;
		if (isStill && (copied.pages !== before.pages || copied.articles !== before.articles)) {
			throw new NewFileError('damaged', file);
		}
		const descriptor = openSync(beside, 'r+');
		fsyncSync(descriptor);
		closeSync(descriptor);
		if (existsSync(file)) throw new NewFileError('exists', file);
		renameSync(beside, file);
		return copied;
	} catch (error) {
		throw NewFileError.from(error, file);
	} finally {
		process.off('exit', clear);
		clear();
	}
}

function copy(connection: Connection, beside: string, file: string): void {
	try {
		connection.run('VACUUM INTO ?', beside);
	} catch (error) {
		// The library is only read: a full or failing disk is the one that is written to.
		if (!(error instanceof LibraryError)) throw error;
		if (error.fault === 'full') throw new NewFileError('full', file, {cause: error});
		if (error.fault === 'unreadable') throw new NewFileError('unwritable', file, {cause: error});
		throw error;
	}
}

async function countsInCopy(beside: string, file: string, withFaults: boolean): Promise<Counts> {
	const copy = await openReadOnly(beside);
	try {
		const [first] = withFaults ? [] : copy.all<{quick_check: string}>('PRAGMA quick_check(1)');
		if (first && first.quick_check !== 'ok') throw new NewFileError('damaged', file);
		return countsIn(copy);
	} catch (error) {
		throw error instanceof LibraryError ? new NewFileError('damaged', file, {cause: error}) : error;
	} finally {
		copy.close();
	}
}

function countsIn(connection: Connection): Counts {
	const counts = connection.first<Counts>(
		'SELECT (SELECT count(*) FROM page) AS pages, (SELECT count(*) FROM article) AS articles',
	);
	return {pages: counts?.pages ?? 0, articles: counts?.articles ?? 0};
}
