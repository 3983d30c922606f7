// The paths of files in an archive.
import type {Entry} from 'yauzl';
import {decodeText} from '../decode-text.ts';
import {wayTo} from '../neighbours.ts';

/** As the archive names it, from its root; null for a folder, and for a path that leads out of the archive. */
export function pathOf(entry: Entry): string | null {
	const raw: unknown = entry.fileName;
	if (!Buffer.isBuffer(raw)) return null;
	const text = entry.generalPurposeBitFlag & 0x800 ? raw.toString('utf8') : nameIn(raw);
	if (/[/\\]$/u.test(text)) return null;
	// As a path is: without what an address has.
	return wayTo(text.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23'))?.join('/') ?? null;
}

/** Whether a file is none of the reader's own, as systems add to archives. */
export function isHidden(path: string): boolean {
	return path.split('/').some(part => part.startsWith('.') || part === '__MACOSX');
}

// Names in old archives are in the encoding of whoever made them.
function nameIn(raw: Buffer): string {
	try {
		return decodeText(raw, '');
	} catch {
		return raw.toString('latin1');
	}
}
