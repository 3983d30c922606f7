// Finds the pages that a reader's paths stand for: files as named, folders with all their text files.
import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {faultOf, SourceError} from './source-error.ts';

/** A file that may hold a page, or what comes on standard input. */
export type Source = {
	/** As the reader gave it, with the way down from a folder added; "-" is standard input. */
	readonly name: string;
	/** Bytes where a name found in a folder is not UTF-8; null for standard input. */
	readonly path: string | Buffer | null;
};

const pageName = /^(?!readme\.).*\.(?:txt|text|md|markdown)$/isu;

/**
 * What the paths stand for, in their order, and within a folder by name. In a folder, and those below it,
 * only names ending in .txt, .text, .md or .markdown count, but for hidden ones and a README. What can't be looked
 * into stands in its place as an error, so that the rest can go on.
 */
export async function findSources(paths: readonly string[]): Promise<(Source | SourceError)[]> {
	const found: (Source | SourceError)[] = [];
	for (const name of paths) {
		if (name === '-') {
			found.push({name, path: null});
			continue;
		}
		try {
			const status = await stat(name);
			if (!status.isDirectory()) found.push({name, path: name});
			else {
				const inside = await walk({name, path: name}, new Set());
				if (inside.length === 0) found.push(new SourceError(name, {kind: 'no-pages'}));
				else for (const source of inside) found.push(source);
			}
		} catch (error) {
			found.push(new SourceError(name, faultOf(error), {cause: error}));
		}
	}
	return found;
}

type Folder = {readonly name: string; readonly path: string | Buffer};

/** `visited` holds the folders above, by device and inode: links may lead in circles. */
async function walk(folder: Folder, visited: ReadonlySet<string>): Promise<(Source | SourceError)[]> {
	const found: (Source | SourceError)[] = [];
	try {
		const status = await stat(folder.path);
		const identity = `${status.dev}:${status.ino}`;
		if (visited.has(identity)) return [];
		const entries = await readdir(folder.path, {withFileTypes: true, encoding: 'buffer'});
		entries.sort((a, b) => Buffer.compare(a.name, b.name));
		for (const entry of entries) {
			const child = childOf(folder, entry.name);
			if (entry.name[0] === 0x2e) continue;
			const kind = entry.isSymbolicLink() ? await stat(child.path).catch(() => entry) : entry;
			if (kind.isDirectory()) {
				for (const source of await walk(child, new Set([...visited, identity]))) found.push(source);
			} else if (pageName.test(path.basename(child.name))) found.push(child);
		}
	} catch (error) {
		found.push(new SourceError(folder.name, faultOf(error), {cause: error}));
	}
	return found;
}

function childOf(folder: Folder, name: Buffer): Folder {
	const text = name.toString();
	const isExact = typeof folder.path === 'string' && Buffer.from(text).equals(name);
	return {
		name: path.join(folder.name, text),
		path: isExact
			? path.join(folder.name, text)
			: Buffer.concat([Buffer.from(folder.path), Buffer.from(path.sep), name]),
	};
}
