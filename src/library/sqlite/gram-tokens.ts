// Grams written so that FTS5's plainest tokenizer takes each for one word, whatever characters it is of.
import type {Alternatives} from '../../search/candidates.ts';

/**
 * Four digits of base 36 hold any code point; tokens of grams are thus 4 or 8 long and begin with "n" at the
 * highest. Those of readings begin with "p", those of outlets with "z".
 */
const digitsPerCharacter = 4;
const outletDigits = 5;
const base = 36;

const written = new Map<number, string>();

/** The text to index for an article with these grams, but for its outlet. */
export function gramsText(grams: Iterable<string>): string {
	let text = '';
	for (const gram of grams) text += ` ${gramToken(gram)}`;
	return text;
}

/** The whole text to index for an article: its grams, as `gramsText` writes them, and its outlet. */
export function indexText(gramsText: string, outletId: number): string {
	return outletToken(outletId) + gramsText;
}

/**
 * The FTS5 expression for articles with all grams of an alternative and, unless they are null, of one of some
 * outlets; null if that asks for nothing.
 */
export function matchExpression(
	alternatives: Alternatives,
	outletIds: readonly number[] | null,
): string | null {
	const parts: string[] = [];
	if (outletIds !== null) parts.push(anyOf(outletIds.map(outletToken)));
	if (alternatives.every(grams => grams.length > 0)) {
		parts.push(alternatives.map(grams => `(${grams.map(quotedGram).join(' AND ')})`).join(' OR '));
	}
	return parts.length === 0 ? null : parts.map(part => `(${part})`).join(' AND ');
}

/** The FTS5 expression for articles with one of the grams or of one of the outlets; null if there are none. */
export function exclusionExpression(grams: readonly string[], outletIds: readonly number[]): string | null {
	const tokens = [...grams.map(gramToken), ...outletIds.map(outletToken)];
	return tokens.length === 0 ? null : anyOf(tokens);
}

/** What is written of a code point in a token. */
export function gramDigits(codePoint: number): string {
	let digits = written.get(codePoint);
	if (digits === undefined) {
		digits = codePoint.toString(base).padStart(digitsPerCharacter, '0');
		written.set(codePoint, digits);
	}
	return digits;
}

function anyOf(tokens: readonly string[]): string {
	return tokens.map(token => `"${token}"`).join(' OR ');
}

function quotedGram(gram: string): string {
	return `"${gramToken(gram)}"`;
}

/** The FTS5 expression for an article of this outlet with all these tokens of a `gramsText`. */
export function matchTokens(tokens: readonly string[], outletId: number): string {
	return [outletToken(outletId), ...tokens].map(token => `"${token}"`).join(' AND ');
}

function gramToken(gram: string): string {
	if (gram.startsWith(' ')) return `p${gram.slice(1).replaceAll(' ', '0')}`;
	let token = '';
	for (const character of gram) token += gramDigits(character.codePointAt(0) ?? 0);
	return token;
}

function outletToken(outletId: number): string {
	return `z${outletId.toString(base).padStart(outletDigits, '0')}`;
}
