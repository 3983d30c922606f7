// A file that a command makes: private, never over another, and there only when it is whole.
import {createWriteStream, existsSync, renameSync, rmSync} from 'node:fs';
import {finished} from 'node:stream/promises';
import {NewFileError} from '../library/new-file-error.ts';

export type NewFile = {
	/** Waits while the disk is slow. */
	readonly write: (text: string) => Promise<void>;
};

/**
 * Lends a file to a task, under another name until the task is done; if it fails, or the program ends before,
 * nothing is left.
 *
 * @throws {NewFileError} if `file` is there already, or can't be made or written.
 */
export async function withNewFile<T>(file: string, task: (made: NewFile) => Promise<T>): Promise<T> {
	if (existsSync(file)) throw new NewFileError('exists', file);
	const beside = `${file}.${process.pid}.part`;
	const clear = () => rmSync(beside, {force: true});
	process.once('exit', clear);
	try {
		const stream = createWriteStream(beside, {flags: 'wx', mode: 0o600, flush: true});
		const done = finished(stream);
		// Waited for below, and told by the next write before.
		done.catch(() => {});
		const write = (text: string) =>
			new Promise<void>((resolve, reject) => {
				stream.write(text, error => (error ? reject(error) : resolve()));
			});
		const result = await task({write}).finally(() => stream.end());
		await done;
		if (existsSync(file)) throw new NewFileError('exists', file);
		renameSync(beside, file);
		return result;
	} catch (error) {
		throw NewFileError.from(error, file);
	} finally {
		process.off('exit', clear);
		clear();
	}
}
