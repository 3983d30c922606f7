// Restores sources side by side and gives them in their order, with a bounded number on the way.
import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {Source} from '../../formats/find-sources.ts';
import {readSource} from '../../formats/read-source.ts';
import {SourceError} from '../../formats/source-error.ts';
import type {Library, SourceFile} from '../../library/library.ts';
import type {PreparedPage} from '../../library/prepare-page.ts';
import type {SaidOfPage} from '../page-facts.ts';
import {restoreIssue} from '../restore-issue.ts';
import {Answers} from './answers.ts';
import type {PoolAnswer, RestorePool} from './restore-pool.ts';
import type {RestoreTask} from './restore-worker.ts';

export type Restored =
	| {readonly kind: 'page'; readonly page: PreparedPage}
	/** The library has the page of this file, which has not changed since. */
	| {readonly kind: 'known'; readonly source: string; readonly articles: number}
	| {readonly kind: 'failed'; readonly error: SourceError}
	| {readonly kind: 'crashed'; readonly source: string; readonly error: Error};

export type RestoreOptions = {
	readonly library: Pick<Library, 'articlesOfFiles'>;
	readonly pool: Pick<RestorePool, 'restore'>;
	readonly standardInput: AsyncIterable<Uint8Array>;
	/** What the reader says of every page; files are read then, known or not. */
	readonly override: SaidOfPage | null;
};

/** Sources whose files are looked at together. */
const lookedAtOnce = 64;

/** What may be on the way, being restored or waiting for its turn: a bound for memory. A larger page goes alone. */
const mostBytes = 2 * 1024 * 1024;
const mostSources = 1024;

type Looked = {
	readonly source: Source | SourceError;
	/** In bytes; 0 where it can't be told. */
	readonly size: number;
	/** Undefined for what is no regular file, or one whose name is not UTF-8. */
	readonly file: SourceFile | undefined;
	/** Of the page that the library has of the file; else null. */
	readonly articles: number | null;
};

/** In the order of the sources; of the pages on the way the first is waited for, whatever the others do. */
export async function* restoreInOrder(
	sources: AsyncIterable<Source | SourceError>,
	options: RestoreOptions,
): AsyncGenerator<Restored> {
	const onTheWay: {readonly size: number; readonly restored: Answers<Restored>}[] = [];
	let bytes = 0;
	for await (const looked of lookAt(sources, options)) {
		for (let first = onTheWay[0]; first; first = onTheWay[0]) {
			const isFull = bytes + looked.size > mostBytes || onTheWay.length >= mostSources;
			if (!isFull && !first.restored.isComplete) break;
			yield* first.restored;
			onTheWay.shift();
			bytes -= first.size;
		}
		onTheWay.push({size: looked.size, restored: restore(looked, options)});
		bytes += looked.size;
	}
	for (const {restored} of onTheWay) yield* restored;
}

async function* lookAt(
	sources: AsyncIterable<Source | SourceError>,
	{library, override}: RestoreOptions,
): AsyncGenerator<Looked> {
	for await (const group of inGroups(sources, lookedAtOnce)) {
		const stats = await Promise.all(group.map(statusOf));
		const files = stats.map(({file}) => file).filter(file => file !== undefined);
		const known = new Map<SourceFile, number | null>();
		if (override === null) {
			const articles = await library.articlesOfFiles(files);
			for (const [index, file] of files.entries()) known.set(file, articles[index] ?? null);
		}
		for (const [index, source] of group.entries()) {
			const {size, file} = stats[index] ?? {size: 0, file: undefined};
			yield {source, size, file, articles: (file && known.get(file)) ?? null};
		}
	}
}

async function statusOf(
	source: Source | SourceError,
): Promise<{readonly size: number; readonly file: SourceFile | undefined}> {
	if (source instanceof SourceError || source.path === null) return {size: 0, file: undefined};
	try {
		const status = await stat(source.path);
		const {size, mtimeMs: modified} = status;
		const isKept = status.isFile() && typeof source.path === 'string';
		return {size, file: isKept ? {path: path.resolve(source.path), size, modified} : undefined};
	} catch {
		// Reading it will fail too, and tell why.
		return {size: 0, file: undefined};
	}
}

function restore(looked: Looked, options: RestoreOptions): Answers<Restored> {
	const answers = new Answers<Restored>();
	const give = async () => {
		try {
			for await (const each of restoredOf(looked, options)) answers.add(each);
			answers.complete();
		} catch (error) {
			answers.fail(error);
		}
	};
	void give();
	return answers;
}

async function* restoredOf(
	{source, size, file, articles}: Looked,
	{pool, override, standardInput}: RestoreOptions,
): AsyncGenerator<Restored> {
	if (source instanceof SourceError) {
		yield {kind: 'failed', error: source};
		return;
	}
	const {name, path} = source;
	if (articles !== null) {
		yield {kind: 'known', source: name, articles};
		return;
	}
	const said = {...(override && {override}), ...(file && {file})};
	const restore = async function* (task: RestoreTask, bytes: number) {
		for await (const answer of pool.restore(task, bytes)) yield restored(name, answer);
	};
	if (path !== null) {
		yield* restore({...said, from: {kind: 'path', source: name, path}}, size);
		return;
	}
	try {
		// Here, and once more in a thread, for a page must be known before the next of its issue.
		for await (const page of restoreIssue(readSource(source, standardInput))) {
			if (page instanceof SourceError) {
				yield {kind: 'failed', error: page};
				continue;
			}
			const {edition, ...read} = page;
			yield* restore({...said, from: {kind: 'page', page: read}}, read.text.length);
		}
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		yield {kind: 'failed', error};
	}
}

function restored(source: string, answer: PoolAnswer): Restored {
	switch (answer.kind) {
		case 'page':
			return answer;
		case 'failed':
			return {kind: 'failed', error: new SourceError(answer.source, answer.fault)};
		case 'crashed':
			return {kind: 'crashed', source, error: answer.error};
	}
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
	let group: T[] = [];
	for await (const item of items) {
		group.push(item);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}
