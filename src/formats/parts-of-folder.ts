// The files of a folder that others in it read with them: the articles of an edition's page, the pages of an issue.
import {readFile} from 'node:fs/promises';
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
