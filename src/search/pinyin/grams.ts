// Grams of readings: by them an index finds the headlines that pinyin may have been typed for.
import type {Alternatives} from '../candidates.ts';
import {exactGrams} from '../grams.ts';
import {cutWord, mayBePinyin, type Unit} from './cut.ts';
import {initialsOf, spell} from './spell.ts';
import {syllables} from './syllables.ts';

/** More alternatives than this slow the index down: beyond, only some of the words are asked for. */
const mostAlternatives = 256;

/**
 * Every syllable that a character may be read as, every pair of them that neighbours may, every pair of
 * initials. They begin with a space, which no gram of folded text holds; " chan", " chan ye", "  cy".
 */
export function readingGrams(text: string): Set<string> {
	const grams = new Set<string>();
	let before: {readings: readonly string[]; initials: readonly string[]} = {readings: [], initials: []};
	for (const spelt of spell(text)) {
		const {readings} = spelt;
		const initials = initialsOf(spelt);
		for (const reading of readings) {
			grams.add(syllableGram(reading));
			for (const previous of before.readings) grams.add(pairGram(previous, reading));
		}
		for (const initial of initials) {
			for (const previous of before.initials) grams.add(initialsGram(previous, initial));
		}
		before = {readings, initials};
	}
	return grams;
}

/**
 * The grams of a headline that answers every folded word as it stands or as pinyin, one of them at least as
 * pinyin; no alternatives if none of them can be pinyin. `mayBeRead` says of which words pinyin may be meant.
 */
export function pinyinGrams(words: readonly string[], mayBeRead = mayBePinyin): Alternatives {
	if (!words.some(word => mayBeRead(word) && cutWord(word).some(units => gramsOf(units) !== null))) return [];
	let alternatives: Alternatives = [[]];
	for (const word of words) {
		const own = wordAlternatives(word, mayBeRead(word));
		if (alternatives.length * own.length > mostAlternatives) continue;
		alternatives = alternatives.flatMap(grams => own.map(more => [...new Set([...grams, ...more])]));
	}
	return alternatives.filter(grams => grams.length > 0);
}

function wordAlternatives(word: string, mayBeRead: boolean): Alternatives {
	const asTyped = exactGrams([word]);
	if (!mayBeRead) return asTyped;
	const ways = cutWord(word).flatMap(units => gramsOf(units) ?? []);
	return [...asTyped, ...withoutNarrower(ways)];
}

/** What an alternative with more grams offers, one with some of them has offered already. */
function withoutNarrower(alternatives: Alternatives): Alternatives {
	const kept: (readonly string[])[] = [];
	for (const grams of alternatives.toSorted((one, other) => one.length - other.length)) {
		if (!kept.some(wider => wider.every(gram => grams.includes(gram)))) kept.push(grams);
	}
	return kept;
}

/** Alternatives that together find whatever the units stand for; null if the index can't help. */
function gramsOf(units: readonly Unit[]): string[][] | null {
	const grams = new Set<string>();
	let previous: Unit | undefined;
	for (const unit of units) {
		const {kind, letters} = unit;
		if (kind === 'literal') grams.add(letters);
		else if (kind === 'syllable') grams.add(syllableGram(letters));
		if (previous) {
			if (kind === 'syllable' && previous.kind === 'syllable') {
				grams.delete(syllableGram(previous.letters));
				grams.delete(syllableGram(letters));
				grams.add(pairGram(previous.letters, letters));
			} else if (isTyped(previous) && isTyped(unit)) {
				grams.add(initialsGram(previous.letters.charAt(0), letters.charAt(0)));
			}
		}
		previous = unit;
	}
	if (grams.size > 0) return [[...grams]];
	const [only] = units;
	if (!only || only.letters.length < 2) return null;
	// One syllable that is not finished: whichever it may become.
	return [...syllables()]
		.filter(syllable => syllable.startsWith(only.letters))
		.map(syllable => [syllableGram(syllable)]);
}

/** Whether its first letter is an initial that the index knows. */
function isTyped({letters}: Unit): boolean {
	return /^[a-z0-9]/.test(letters);
}

function syllableGram(syllable: string): string {
	return ` ${syllable}`;
}

function pairGram(first: string, second: string): string {
	return ` ${first} ${second}`;
}

function initialsGram(first: string, second: string): string {
	return `  ${first}${second}`;
}
