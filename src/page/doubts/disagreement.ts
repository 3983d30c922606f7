// Words that a page prints in two ways, one character apart: one of them is likely misread.
import {type Readings, readingsBetween, sumsOf} from './contexts.ts';
import {isHan, type PageText} from './page-text.ts';
import type {Doubt} from './passage.ts';
import {readingsInNames, type Varied} from './place-names.ts';
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
 * against four others that looks like it. On 34 pages with 90 000 characters
 * this tells one place, rightly.
 */
export function disagreements(page: PageText): Doubt[] {
	if (page.units.length > largestPage) return [];
	const sums = sumsOf(page);
	const found = new Map<number, number>();
	const tell = (all: readonly Readings[], majority: number, accept: Accept): void => {
		for (const readings of all) {
			const pair = oddOneOf(readings);
			if (!pair || pair.others.length < majority || isAlternative(page, pair)) continue;
			if (!found.has(pair.odd) && accept(pair)) found.set(pair.odd, pair.others[0] ?? 0);
		}
	};
	const apart = (pair: Pair): boolean => pair.others.every(other => Math.abs(other - pair.odd) >= parallel);
	tell(readingsBetween(sums, 4, 4, 2), 1, apart);
	tell(readingsBetween(sums, 3, 2, 4), 3, apart);
	tell(readingsBetween(sums, 2, 3, 4), 3, apart);
	for (const varied of [0, 1] as const) {
		tell(readingsInNames(page, varied), 4, pair => looksLike(page, pair, varied));
	}
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

// The odd name also shares the word before or behind it with another: 到沁川县委, 在沁州县委.
function looksLike({units}: PageText, {odd, others}: Pair, varied: Varied): boolean {
	if (!sharesRadical(units[odd] ?? 0, units[others[0] ?? 0] ?? 0)) return false;
	return [-1 - varied, 3 - varied].some(beside => {
		const unit = units[odd + beside] ?? 0;
		return isHan(unit) && others.some(other => units[other + beside] === unit);
	});
}

function doubtOf({slice, doubt}: PageText, odd: number, other: number): Doubt {
	const around = (position: number): string =>
		slice(position - 2, position + 3)
			.split('\0')
			.join('');
	return doubt(odd, {kind: 'disagreeing', stands: around(odd), elsewhere: around(other)});
}
