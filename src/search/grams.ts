// Grams: the single characters and pairs of neighbours by which an index finds a text, in any script alike.
import type {Alternatives} from './candidates.ts';
import {fold} from './fold.ts';

/** Queries shorter than this, in folded characters, are only ever taken as typed. */
export const shortestApproximate = 4;

/** Every folded character and every pair of neighbours within one of the pieces, each once. */
export function textGrams(pieces: Iterable<string>): Set<string> {
	const grams = new Set<string>();
	for (const piece of pieces) {
		let previous = '';
		for (const character of fold(piece)) {
			grams.add(character);
			if (previous !== '') grams.add(previous + character);
			previous = character;
		}
	}
	return grams;
}

/** The grams of a text that contains every one of the folded words. */
export function exactGrams(words: readonly string[]): Alternatives {
	return [[...new Set(words.flatMap(word => wordGrams([...word])))]];
}

/**
 * The grams of a text that contains the folded words but for one wrong, missing or extra character: an
 * alternative for every place where it may be, of the grams that avoid that place. None if no word is long
 * enough to be recognised so.
 */
export function approximateGrams(words: readonly string[]): Alternatives {
	return words.flatMap((word, index) => {
		const characters = [...word];
		if (characters.length < shortestApproximate) return [];
		const others = words.filter((_, other) => other !== index).flatMap(other => wordGrams([...other]));
		return characters.map((_, wrong) => [
			...new Set([
				...wordGrams(characters.slice(0, wrong)),
				...wordGrams(characters.slice(wrong + 1)),
				...others,
			]),
		]);
	});
}

function wordGrams(characters: readonly string[]): string[] {
	const [first] = characters;
	if (first === undefined) return [];
	if (characters.length === 1) return [first];
	return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
