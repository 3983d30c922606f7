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
 * alternative for every place where it may be and every such kind, of the grams that it leaves alone; those of
 * fewest grams first. None if no word is long enough to be recognised so.
 */
export function approximateGrams(words: readonly string[]): Alternatives {
	const alternatives = new Map<string, readonly string[]>();
	for (const [index, word] of words.entries()) {
		const characters = [...word];
		if (characters.length < shortestApproximate) continue;
		const others = words.filter((_, other) => other !== index).flatMap(other => wordGrams([...other]));
		for (const pieces of brokenPieces(characters)) {
			const grams = [...new Set([...pieces.flatMap(wordGrams), ...others])];
			alternatives.set(grams.toSorted().join(' '), grams);
		}
	}
	return [...alternatives.values()].sort((one, other) => one.length - other.length);
}

/**
 * The grams of a text that may contain the folded words but for one wrong, missing or extra character, by the half
 * of the word that it leaves alone: far fewer alternatives than those of `approximateGrams`, each with fewer grams,
 * and every text that has one of those has one of these.
 */
export function halfGrams(words: readonly string[]): Alternatives {
	return words.flatMap((word, index) => {
		const characters = [...word];
		if (characters.length < shortestApproximate) return [];
		const others = words.filter((_, other) => other !== index).flatMap(other => wordGrams([...other]));
		const middle = characters.length >> 1;
		return [characters.slice(0, middle), characters.slice(middle)].map(half => [
			...new Set([...wordGrams(half), ...others]),
		]);
	});
}

/** What may be left whole of a word, in every way in which one character can be amiss. */
function* brokenPieces(characters: readonly string[]): Generator<readonly (readonly string[])[]> {
	for (let place = 0; place < characters.length; place++) {
		const before = characters.slice(0, place);
		const after = characters.slice(place + 1);
		// Extra in the query, wrong in either, missing in the query.
		yield [[...before, ...after]];
		yield [before, after];
		if (place > 0) yield [before, characters.slice(place)];
	}
}

function wordGrams(characters: readonly string[]): string[] {
	const [first] = characters;
	if (first === undefined) return [];
	if (characters.length === 1) return [first];
	return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}
