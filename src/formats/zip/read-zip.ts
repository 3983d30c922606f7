// Reads the pages in a ZIP archive, as those in a folder are read.
import {posix} from 'node:path';
import type {FormatPage, SourceDocument} from '../format.ts';
import {wayTo} from '../neighbours.ts';
import {SourceError} from '../source-error.ts';
import {PackedFiles} from './packed-files.ts';

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
	unpacked,
}: SourceDocument): AsyncGenerator<FormatPage | SourceError> {
	const files = await PackedFiles.open(name, bytes, allowance);
	let found = 0;
	for (const path of files.paths) {
		const isHidden = path.split('/').some(part => part.startsWith('.') || part === '__MACOSX');
		if (isHidden || !mayHoldPage(path)) continue;
		found++;
		const neighbour = (reference: string) => neighbourOf(files, path, reference);
		try {
			const inner = await files.read(path);
			if (inner) yield* unpacked({name: `${name}/${path}`, bytes: inner, neighbour});
		} catch (error) {
			if (!(error instanceof SourceError)) throw error;
			yield error;
		}
	}
	if (found === 0) throw new SourceError(name, {kind: 'no-pages'});
}

async function neighbourOf(files: PackedFiles, path: string, reference: string): Promise<Uint8Array | null> {
	const way = wayTo(reference);
	if (way === null) return null;
	try {
		return await files.read(posix.join(posix.dirname(path), ...way));
	} catch {
		return null;
	}
}
