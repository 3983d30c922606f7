// Grams written so that FTS5's plainest tokenizer takes each for one word, whatever characters it is of.
import type {Alternatives} from '../../search/candidates.ts';

/**
 * Four digits of base 36 hold any code point; tokens of grams are thus 4 or 8 long and begin with "n" at the
 * highest. Those of readings begin with "p", those of outlets with "z".
 */
const digitsPerCharacter = 4;
const outletDigits = 5;
const base = 36;

const written = new Map<string, string>();

/** The text to index for an article with these grams, of this outlet. */
export function indexText(grams: Iterable<string>, outletId: number): string {
	let text = outletToken(outletId);
	for (const gram of grams) text += ` ${gramToken(gram)}`;
	return text;
}

/** The FTS5 expression for articles with all grams of an alternative and, if given, of an outlet. */
export function matchExpression(alternatives: Alternatives, outletId: number | null): string {
	const any = alternatives
		.map(grams => `(${grams.map(gram => `"${gramToken(gram)}"`).join(' AND ')})`)
		.join(' OR ');
	return outletId === null ? any : `"${outletToken(outletId)}" AND (${any})`;
}

function gramToken(gram: string): string {
	if (gram.startsWith(' ')) return `p${gram.slice(1).replaceAll(' ', '0')}`;
	let token = '';
	for (const character of gram) {
		let digits = written.get(character);
		if (digits === undefined) {
			digits = (character.codePointAt(0) ?? 0).toString(base).padStart(digitsPerCharacter, '0');
			written.set(character, digits);
		}
		token += digits;
	}
	return token;
}

function outletToken(outletId: number): string {
	return `z${outletId.toString(base).padStart(outletDigits, '0')}`;
}
