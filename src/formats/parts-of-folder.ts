// The files of a folder that others in it read with them: the articles of an edition's page, the pages of an issue.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {firstBytesOf} from './first-bytes.ts';
import {formatOf, formats} from './formats.ts';
import {neighboursIn, wayTo} from './neighbours.ts';
import {Opening, openingLength} from './opening.ts';

/** Files of a folder that may read others, beyond which none is looked at: editions have some hundreds. */
const mostFiles = 2000;

const ending = new RegExp(
	`\\.(?:${formats.flatMap(({parts, endings}) => (parts ? endings : [])).join('|')})$`,
	'iu',
);

/** Their paths, given the names of the files in the folder. What can't be read has no parts. */
export async function partsOfFolder(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
	const parts = new Set<string>();
	const able = names.filter(name => ending.test(name));
	if (able.length > mostFiles) return parts;
	for (const name of able) {
		for (const reference of await partsOf(folder, name)) {
			const way = wayTo(reference);
			if (way && way.join('/') !== name) parts.add(path.join(folder, ...way));
		}
	}
	return parts;
}

async function partsOf(folder: string, name: string): Promise<readonly string[]> {
	const file = path.join(folder, name);
	try {
		const format = formatOf(new Opening(await firstBytesOf(file, openingLength)), name);
		if (!format.parts) return [];
		return await format.parts({name, bytes: await readFile(file), neighbour: neighboursIn(folder)});
	} catch {
		// Whoever reads it says what is wrong with it.
		return [];
	}
}
