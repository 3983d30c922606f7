// Reads the pages in a ZIP archive, as those in a folder are read.
import {posix} from 'node:path';
import type {FormatPage, SourceDocument} from '../format.ts';
import {wayTo} from '../neighbours.ts';
import {SourceError} from '../source-error.ts';
import {PackedFiles} from './packed-files.ts';
import {isHidden} from './packed-path.ts';

/**
 * The pages of all files in it that may hold some, by their paths; hidden ones are passed over, as in folders.
 *
 * @throws {SourceError} `damaged` if it can't be read as an archive, `no-pages` if nothing in it may hold a page.
 */
export async function* readZip({
	name,
	bytes,
	allowance,
	mayHoldPage,
	mayHaveParts,
	partsOf,
	unpacked,
}: SourceDocument): AsyncGenerator<FormatPage | SourceError> {
	const files = await PackedFiles.open(name, bytes, allowance);
	const paths = files.paths.filter(path => !isHidden(path) && mayHoldPage(path));
	const neighbourOf = (path: string) => async (reference: string) => readNeighbour(files, path, reference);
	const parts = new Set<string>();
	for (const path of paths.filter(mayHaveParts)) {
		const inner = await readNeighbour(files, path, posix.basename(path));
		const own = inner ? await partsOf({name: path, bytes: inner, neighbour: neighbourOf(path)}) : [];
		for (const reference of own) {
			const part = besides(path, reference);
			if (part !== null && part !== path) parts.add(part);
		}
	}
	let found = 0;
	for (const path of paths) {
		if (parts.has(path)) continue;
		found++;
		try {
			const inner = await files.read(path);
			if (inner) yield* unpacked({name: `${name}/${path}`, bytes: inner, neighbour: neighbourOf(path)});
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			yield error;
		}
	}
	if (found === 0) throw new SourceError(name, {kind: 'no-pages'});
}

/** Where a reference leads from a file in the archive; null if out of its folder. */
function besides(path: string, reference: string): string | null {
	const way = wayTo(reference);
	return way && posix.join(posix.dirname(path), ...way);
}

async function readNeighbour(
	files: PackedFiles,
	path: string,
	reference: string,
): Promise<Uint8Array | null> {
	const place = besides(path, reference);
	try {
		return place === null ? null : await files.read(place);
	} catch {
		return null;
	}
}
