// Finds the files that a document names beside itself, and no others.
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';

/** Bytes that are read of one. */
const largest = 64 * 1024 * 1024;

/**
 * The way a reference leads from a document, in the parts of a path below its folder; null if it leads out of it, or
 * to the net.
 */
export function wayTo(reference: string): string[] | null {
	const plain = reference.trim().replace(/^file:(?:\/\/)?(?=\.|[^/])/iu, '');
	if (/^[a-z][a-z\d+.-]*:|^[/\\]|\0/iu.test(plain)) return null;
	const parts: string[] = [];
	for (const part of decoded(plain.replace(/[?#].*$/u, '')).split(/[/\\]/u)) {
		if (part === '..') return null;
		if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.length > 0 ? parts : null;
}

/** Reads files below a folder, of which at most `largest` bytes; null for no folder finds nothing. */
export function neighboursIn(folder: string | null): (reference: string) => Promise<Uint8Array | null> {
	return async reference => {
		const way = folder === null ? null : wayTo(reference);
		if (folder === null || way === null) return null;
		const file = path.join(folder, ...way);
		try {
			const status = await stat(file);
			return status.isFile() && status.size <= largest ? await readFile(file) : null;
		} catch {
			return null;
		}
	};
}

function decoded(reference: string): string {
	try {
		return decodeURIComponent(reference);
	} catch {
		return reference;
	}
}
