// Words that a page prints in two ways, one character apart: one of them is likely misread.
import {type Readings, readingsBetween} from './contexts.ts';
import {type PageText, pageText} from './page-text.ts';
import type {Doubt, Passage} from './passage.ts';
import {readingsInNames} from './place-names.ts';
import {sharesRadical} from './radical.ts';

// A newspaper page holds some 10 000 characters. What is far longer is no page, and needn't agree with itself.
const largestPage = 200_000;
// Clauses that differ in one word on purpose, such as parallel ones, stand this close to each other.
const parallel = 100;

const alternatives = [
	'〇零一二三四五六七八九十百千万亿两半几数各每',
	'上下左右前后東西东南北中内外大小高低多少男女新旧老升降增减进出来去',
	'你我他她它',
	'国省市州区县乡镇村',
].map(characters => new Set([...characters].map(character => character.charCodeAt(0))));

/**
 * Places where one page prints the same words in two ways. Told are: one of two readings between four and four
 * characters that are the same; the one reading against three others between five; in the name of a place, the one
 * against four others that looks like it. None of these differed by intent on 29 pages of 90 000 characters.
 */
export function disagreements(passages: readonly Passage[]): Doubt[] {
	const length = passages.reduce((sum, passage) => sum + passage.text.length, 0);
	if (length === 0 || length > largestPage) return [];
	const page = pageText(passages);
	const found = new Map<number, number>();
	const tell = (all: readonly Readings[], majority: number, accept: Accept): void => {
		for (const readings of all) {
			const pair = oddOneOf(readings);
			if (!pair || pair.others.length < majority || isAlternative(page, pair)) continue;
			if (!found.has(pair.odd) && accept(pair)) found.set(pair.odd, pair.others[0] ?? 0);
		}
	};
	const apart = (pair: Pair): boolean => pair.others.every(other => Math.abs(other - pair.odd) >= parallel);
	tell(readingsBetween(page, 4, 4), 1, apart);
	tell(readingsBetween(page, 3, 2), 3, apart);
	tell(readingsBetween(page, 2, 3), 3, apart);
	tell(readingsInNames(page), 4, pair => looksLike(page, pair));
	return [...found].map(([odd, other]) => doubtOf(page, odd, other));
}

/** The position of a reading that comes once, and those of the reading that comes most. */
type Pair = {readonly odd: number; readonly others: readonly number[]};

type Accept = (pair: Pair) => boolean;

// Where readings come equally often, the later is told.
function oddOneOf(readings: Readings): Pair | null {
	const byCount = [...readings.values()].sort((a, b) => b.length - a.length);
	const [others, ...rest] = byCount;
	const odd = rest.findLast(positions => positions.length === 1)?.[0];
	return odd === undefined || !others ? null : {odd, others};
}

// Words that language sets against each other stand in each other's place on purpose: 上半年, 下半年.
function isAlternative({units}: PageText, {odd, others}: Pair): boolean {
	const [one, two] = [units[odd] ?? 0, units[others[0] ?? 0] ?? 0];
	return alternatives.some(set => set.has(one) && set.has(two));
}

// The odd name also shares a character beside it with the others: 到沁川县委, 在沁州县委.
function looksLike({units}: PageText, {odd, others}: Pair): boolean {
	const other = others[0] ?? 0;
	if (!sharesRadical(units[odd] ?? 0, units[other] ?? 0)) return false;
	return others.some(
		position => units[position - 2] === units[odd - 2] || units[position + 3] === units[odd + 3],
	);
}

function doubtOf(page: PageText, odd: number, other: number): Doubt {
	const {passage, at} = page.placeOf(odd);
	const there = page.placeOf(other);
	const printed = passage.text.slice(Math.max(0, at - 2), at + 3);
	const elsewhere = there.passage.text.slice(Math.max(0, there.at - 2), there.at + 3);
	return {passage, at, message: `“${printed}” here, “${elsewhere}” elsewhere on the page`};
}
