// The ways in which letters typed in a row can be pinyin: syllables, the last perhaps not finished, or initials.
import {beginsSyllable, longestSyllable, longInitials, syllables} from './syllables.ts';

/** What is typed for one character. */
export type Unit =
	| {readonly kind: 'syllable'; readonly letters: string}
	/** The first letters of a syllable. */
	| {readonly kind: 'beginning'; readonly letters: string}
	/** The character itself, folded. */
	| {readonly kind: 'literal'; readonly letters: string};

/**
 * Letters are cut in every way up to here, and so far only: xianxianxian… doubles its ways with every xian. What
 * stands further on is left to whoever compares a text with all of the letters.
 */
const longestCut = 16;
const longestInitials = 12;

/** Nor are there more ways than this. */
const mostWays = 256;

const letters = /[a-z]/;
const runs = /[a-z]+|[^a-z]/gu;

/** Whether the word holds letters, so that it may be pinyin. */
export function mayBePinyin(word: string): boolean {
	return letters.test(word);
}

/**
 * The ways to read a folded word, which may mix pinyin and Han; none if there is none. Of a long word with very
 * many, the ways to read its beginning.
 */
export function cutWord(word: string): readonly (readonly Unit[])[] {
	const parts = word.match(runs) ?? [];
	let ways: readonly (readonly Unit[])[] = [[]];
	for (const [index, part] of parts.entries()) {
		const own = letters.test(part)
			? cutLetters(part, index === parts.length - 1)
			: [[{kind: 'literal', letters: part}] satisfies Unit[]];
		if (ways.length * own.length > mostWays) break;
		ways = ways.flatMap(way => own.map(units => [...way, ...units]));
		if (part.length > longestInitials) break;
	}
	return ways;
}

function cutLetters(run: string, isLast: boolean): readonly (readonly Unit[])[] {
	return [
		...cutSyllables(run.slice(0, longestCut), isLast || run.length > longestCut),
		...cutInitials(run.slice(0, longestInitials)),
	];
}

function cutSyllables(run: string, mayBreakOff: boolean): Unit[][] {
	const ways: Unit[][] = [];
	if (mayBreakOff && beginsSyllable(run)) ways.push([{kind: 'beginning', letters: run}]);
	for (let length = 1; length <= Math.min(longestSyllable, run.length); length++) {
		const syllable = run.slice(0, length);
		if (!syllables().has(syllable)) continue;
		const first: Unit = {kind: 'syllable', letters: syllable};
		if (length === run.length) ways.push([first]);
		else for (const rest of cutSyllables(run.slice(length), mayBreakOff)) ways.push([first, ...rest]);
	}
	return ways;
}

function cutInitials(run: string): Unit[][] {
	if (run === '') return [[]];
	const lengths = longInitials.some(initial => run.startsWith(initial)) ? [1, 2] : [1];
	return lengths.flatMap(length => {
		const first: Unit = {kind: 'beginning', letters: run.slice(0, length)};
		return cutInitials(run.slice(length)).map(rest => [first, ...rest]);
	});
}
