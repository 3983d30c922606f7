// A thread that reads pages, restores them and makes them ready to be stored, one after the other.
import {parentPort} from 'node:worker_threads';
import {readSource} from '../../formats/read-source.ts';
import {SourceError, type SourceFault} from '../../formats/source-error.ts';
import type {NewPage} from '../../library/library.ts';
import {type PreparedPage, preparePage} from '../../library/prepare-page.ts';
import {readPage} from '../../page/read-page.ts';
import {sourceLines} from '../../page/source-lines.ts';

export type RestoreTask = Pick<NewPage, 'source' | 'override' | 'file'> & {
	/** A file to read (bytes where its name is not UTF-8), or a page that is read and decoded already. */
	readonly from:
		| {readonly kind: 'path'; readonly path: string | Uint8Array}
		| {readonly kind: 'text'; readonly text: string};
};

/** An answer to each task, in the order in which they came. */
export type RestoreAnswer =
	| {readonly kind: 'page'; readonly page: PreparedPage}
	| {readonly kind: 'failed'; readonly fault: SourceFault};

let working = Promise.resolve();
parentPort?.on('message', (task: RestoreTask) => {
	working = working.then(async () => parentPort?.postMessage(await answer(task)));
});

/** What is no fault of the source is let through: it ends the thread, and whoever started it is told. */
async function answer({source, from, ...rest}: RestoreTask): Promise<RestoreAnswer> {
	try {
		const text = from.kind === 'text' ? from.text : await readFile(source, from.path);
		const edition = readPage(sourceLines(text));
		return {kind: 'page', page: preparePage({source, text, edition, ...rest})};
	} catch (error) {
		if (error instanceof SourceError) return {kind: 'failed', fault: error.fault};
		throw error;
	}
}

function readFile(name: string, path: string | Uint8Array): Promise<string> {
	// Bytes cross from thread to thread as a plain array of them.
	return readSource({name, path: typeof path === 'string' ? path : Buffer.from(path)});
}
