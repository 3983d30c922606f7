// Finds the pages that a reader's paths stand for: files as named, folders with all their files of known kinds.
import {opendir, stat} from 'node:fs/promises';
import path from 'node:path';
import {isPageName, mayHaveParts} from './formats.ts';
import {partsOfFolder} from './parts-of-folder.ts';
import {faultOf, SourceError} from './source-error.ts';

/** A file that may hold a page, or what comes on standard input. */
export type Source = {
	/** As the reader gave it, with the way down from a folder added; "-" is standard input. */
	readonly name: string;
	/** Bytes where a name found in a folder is not UTF-8; null for standard input. */
	readonly path: string | Buffer | null;
};

/** Entries of a folder asked of the system at once. */
const entriesAtOnce = 1024;

/** What the paths stand for, as `walkSources` finds it. */
export async function findSources(paths: readonly string[]): Promise<(Source | SourceError)[]> {
	const found: (Source | SourceError)[] = [];
	for await (const source of walkSources(paths)) found.push(source);
	return found;
}

/**
 * What the paths stand for, in their order, and within a folder by name. In a folder, and those below it,
 * only names with the ending of a format count, but for hidden ones, a README, and files that are read with another. What can't be looked
 * into stands in its place as an error, so that the rest can go on. No more is in memory at a time than the
 * names in one folder and those above it.
 */
export async function* walkSources(paths: readonly string[]): AsyncGenerator<Source | SourceError> {
	for (const name of paths) {
		if (name === '-') {
			yield {name, path: null};
			continue;
		}
		try {
			const status = await stat(name);
			if (!status.isDirectory()) {
				yield {name, path: name};
				continue;
			}
		} catch (error) {
			yield new SourceError(name, faultOf(error), {cause: error});
			continue;
		}
		let found = 0;
		for await (const source of walk({name, path: name})) {
			found++;
			yield source;
		}
		if (found === 0) yield new SourceError(name, {kind: 'no-pages'});
	}
}

type Folder = {readonly name: string; readonly path: string | Buffer};

/** A folder being walked through. */
type Level = {
	readonly folder: Folder;
	/** Device and inode: links may lead in circles. */
	readonly identity: string;
	/** What counts in it, by name. */
	readonly names: readonly string[];
	/** Those among the names that are folders, or links that may lead to some. */
	readonly inner: ReadonlySet<string>;
	next: number;
};

async function* walk(top: Folder): AsyncGenerator<Source | SourceError> {
	const levels: Level[] = [];
	/** Paths of files that others read with them. */
	const parts = new Set<string>();
	for (let enter: Folder | null = top; ; ) {
		if (enter !== null) {
			const level = await look(enter, levels);
			if (level instanceof SourceError) yield level;
			else if (level !== null) {
				levels.push(level);
				if (typeof level.folder.path === 'string') {
					// Of a million names, but those that count here are spelt out.
					const files = level.names.filter(name => !level.inner.has(name) && mayHaveParts(name)).map(textOf);
					for (const part of await partsOfFolder(level.folder.path, files)) parts.add(part);
				}
			}
			enter = null;
		}
		const level = levels.at(-1);
		if (level === undefined) return;
		const name = level.names[level.next++];
		if (name === undefined) {
			levels.pop();
			continue;
		}
		const child = childOf(level.folder, name);
		if (level.inner.has(name) && (await leadsToFolder(child))) enter = child;
		else if (isPageName(name) && !(typeof child.path === 'string' && parts.has(child.path))) yield child;
	}
}

/** Null for a folder that is walked through already. */
async function look(folder: Folder, above: readonly Level[]): Promise<Level | SourceError | null> {
	try {
		const status = await stat(folder.path);
		const identity = `${status.dev}:${status.ino}`;
		if (above.some(level => level.identity === identity)) return null;
		const names: string[] = [];
		const inner = new Set<string>();
		// As Latin-1 any bytes are a string, a byte a unit: short to keep, and in the order of the bytes.
		const entries = await opendir(folder.path, {encoding: 'latin1', bufferSize: entriesAtOnce});
		for await (const entry of entries) {
			const {name} = entry;
			if (name.startsWith('.')) continue;
			if (entry.isDirectory() || entry.isSymbolicLink()) inner.add(name);
			else if (!isPageName(name)) continue;
			names.push(name);
		}
		return {folder, identity, names: names.sort(), inner, next: 0};
	} catch (error) {
		return new SourceError(folder.name, faultOf(error), {cause: error});
	}
}

async function leadsToFolder({path}: Folder): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch {
		// A link that leads nowhere is told of as a file is that can't be read; a folder that has gone is none.
		return false;
	}
}

function textOf(latin1: string): string {
	return Buffer.from(latin1, 'latin1').toString();
}

/** `latin1` holds the bytes of the name. */
function childOf(folder: Folder, latin1: string): Folder {
	const name = Buffer.from(latin1, 'latin1');
	const text = textOf(latin1);
	const isExact = typeof folder.path === 'string' && Buffer.from(text).equals(name);
	return {
		name: path.join(folder.name, text),
		path: isExact
			? path.join(folder.name, text)
			: Buffer.concat([Buffer.from(folder.path), Buffer.from(path.sep), name]),
	};
}
