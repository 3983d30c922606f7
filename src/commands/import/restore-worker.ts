// A thread that reads sources, restores their pages and makes them ready to be stored, one after the other.
import {parentPort} from 'node:worker_threads';
import type {FormatPage} from '../../formats/format.ts';
import {readSource} from '../../formats/read-source.ts';
import {SourceError, type SourceFault} from '../../formats/source-error.ts';
import type {NewPage} from '../../library/library.ts';
import {type PreparedPage, preparePage} from '../../library/prepare-page.ts';
import {restorePage} from '../../page/restore-page.ts';
import {type RestoredPage, restoreIssue} from '../restore-issue.ts';

export type RestoreTask = Pick<NewPage, 'override' | 'file'> & {
	/** A file to read (bytes where its name is not UTF-8), or a page that is read and decoded already. */
	readonly from:
		| {readonly kind: 'path'; readonly source: string; readonly path: string | Uint8Array}
		| {readonly kind: 'page'; readonly page: FormatPage};
};

/** To each task, in the order in which they came, its pages and what failed of it, and then that it is done. */
export type RestoreAnswer =
	| {readonly kind: 'page'; readonly page: PreparedPage}
	| {readonly kind: 'failed'; readonly source: string; readonly fault: SourceFault}
	| {readonly kind: 'done'};

let working = Promise.resolve();
parentPort?.on('message', (task: RestoreTask) => {
	working = working.then(async () => {
		for await (const each of answers(task)) parentPort?.postMessage(each);
	});
});

/** What is no fault of the source is let through: it ends the thread, and whoever started it is told. */
async function* answers({from, ...rest}: RestoreTask): AsyncGenerator<RestoreAnswer> {
	try {
		if (from.kind === 'page') yield prepared({...from.page, edition: restorePage(from.page)}, rest);
		else yield* partsOf(from.source, from.path, rest);
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		yield {kind: 'failed', source: error.source, fault: error.fault};
	}
	yield {kind: 'done'};
}

/** A page is held back until the next comes, to tell the last one. */
async function* partsOf(
	name: string,
	path: string | Uint8Array,
	{file, ...said}: Omit<RestoreTask, 'from'>,
): AsyncGenerator<RestoreAnswer> {
	let held: RestoredPage | null = null;
	let parts = 0;
	let hasFailed = false;
	const fileOf = (part: number, isLast: boolean) => {
		if (!file) return {};
		if (isLast && part === 0 && !hasFailed) return {file};
		return {file: {...file, part, ...(isLast && !hasFailed && {parts: part + 1})}};
	};
	// Bytes cross from thread to thread as a plain array of them.
	const source = {name, path: typeof path === 'string' ? path : Buffer.from(path)};
	for await (const page of restoreIssue(readSource(source))) {
		if (held) yield prepared(held, {...said, ...fileOf(parts++, false)});
		held = null;
		if (page instanceof SourceError) {
			hasFailed = true;
			yield {kind: 'failed', source: page.source, fault: page.fault};
		} else held = page;
	}
	if (held) yield prepared(held, {...said, ...fileOf(parts, true)});
}

function prepared(page: RestoredPage, rest: Omit<RestoreTask, 'from'>): RestoreAnswer {
	return {kind: 'page', page: preparePage({...page, ...rest})};
}
