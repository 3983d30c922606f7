// The files of a folder that others in it read with them: the articles of an edition's page, the pages of an issue.
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {firstBytesOf} from './first-bytes.ts';
import {formatOf, mayHaveParts, partsOf} from './formats.ts';
import {neighboursIn, wayTo} from './neighbours.ts';
import {Opening, openingLength} from './opening.ts';

/** Files of a folder that may read others, beyond which none is looked at: editions have some hundreds. */
const mostFiles = 2000;

/** Their paths, given the names of the files in the folder. */
export async function partsOfFolder(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
	const parts = new Set<string>();
	const able = names.filter(mayHaveParts);
	if (able.length > mostFiles) return parts;
	for (const name of able) {
		for (const reference of await partsOfFile(folder, name)) {
			const way = wayTo(reference);
			if (way && way.join('/') !== name) parts.add(path.join(folder, ...way));
		}
	}
	return parts;
}

/** The files without those that others, in their folders or right above, read with them. */
export async function withoutParts(files: readonly string[]): Promise<string[]> {
	const folders = new Set(files.flatMap(file => [path.dirname(file), path.dirname(path.dirname(file))]));
	const parts = new Set<string>();
	for (const folder of folders) {
		const names = await readdir(folder).catch(() => []);
		for (const part of await partsOfFolder(folder, names)) parts.add(part);
	}
	return files.filter(file => !parts.has(path.normalize(file)));
}

async function partsOfFile(folder: string, name: string): Promise<readonly string[]> {
	const file = path.join(folder, name);
	const opening = new Opening(await firstBytesOf(file, openingLength));
	if (opening.bytes.length === 0) return [];
	try {
		if (!formatOf(opening, name).parts) return [];
		return await partsOf({name, bytes: await readFile(file), neighbour: neighboursIn(folder)});
	} catch {
		// Whoever reads it says what is wrong with it.
		return [];
	}
}
