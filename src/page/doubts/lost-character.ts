// Characters that stand for one that was lost: in decoding, in a font of its own, or already in print.
import type {PrintedLine} from '../printed-line.ts';

const lost = /[\ufffd\u3013\p{Co}]/gu;

/** What is lost on one printed line, in words; null where nothing is. */
export function lostCharacters({text}: Pick<PrintedLine, 'text'>): string | null {
	const found = text.match(lost);
	if (!found) return null;
	const points = [...new Set(found)].slice(0, 3).map(codePoint).join(', ');
	return found.length === 1
		? `a character could not be read (${points})`
		: `${found.length} characters could not be read (${points})`;
}

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
