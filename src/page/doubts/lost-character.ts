// Characters that stand for one that was lost: in decoding, in a font of its own, or already in print.
import type {Misreading} from '../misreading.ts';
import type {PrintedLine} from '../printed-line.ts';

const lost = /[\ufffd\u3013\p{Co}]/gu;

/** What is lost on one printed line; null where nothing is. */
export function lostCharacters({text}: Pick<PrintedLine, 'text'>): Misreading<'lost'> | null {
	const found = text.match(lost);
	if (!found) return null;
	return {kind: 'lost', count: found.length, codePoints: [...new Set(found)].slice(0, 3).map(codePoint)};
}

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
