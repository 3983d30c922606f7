// Grams written so that FTS5's plainest tokenizer takes each for one word, whatever characters it is of.
import type {Alternatives} from '../../search/candidates.ts';

/** Four digits of base 36 hold any code point; tokens of grams are thus 4 or 8 long, those of outlets 6. */
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

export type Wanted = {
	readonly alternatives: Alternatives;
	/** Of one of these outlets; of any if null. */
	readonly outletIds: readonly number[] | null;
	readonly excludedGrams: readonly string[];
	readonly excludedOutletIds: readonly number[];
};

/** The FTS5 expression for articles that are as wanted; null if it would have nothing to look for. */
export function matchExpression(wanted: Wanted): string | null {
	const {alternatives, outletIds, excludedGrams, excludedOutletIds} = wanted;
	const parts: string[] = [];
	if (outletIds !== null) parts.push(anyOf(outletIds.map(outletToken)));
	if (alternatives.every(grams => grams.length > 0)) {
		parts.push(alternatives.map(grams => `(${grams.map(quotedGram).join(' AND ')})`).join(' OR '));
	}
	if (parts.length === 0) return null;
	const found = parts.map(part => `(${part})`).join(' AND ');
	const excluded = [...excludedGrams.map(gramToken), ...excludedOutletIds.map(outletToken)];
	return excluded.length === 0 ? found : `(${found}) NOT (${anyOf(excluded)})`;
}

function anyOf(tokens: readonly string[]): string {
	return tokens.map(token => `"${token}"`).join(' OR ');
}

function quotedGram(gram: string): string {
	return `"${gramToken(gram)}"`;
}

function gramToken(gram: string): string {
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
