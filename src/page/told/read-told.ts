// The edition of a page whose format says what every line is.

import {mastheadFacts} from '../assemble/set-aside.ts';
import {findMisreadings} from '../doubts/find-misreadings.ts';
import type {Article, Caption, Edition, SourceLine} from '../edition.ts';
import {printedNumbers, rangesOf} from '../lines.ts';
import {printedLines} from '../printed-line.ts';
import {collectParts, type Part} from './parts.ts';
import {toldArticle} from './told-article.ts';

/** Whether every printed line of a page has a role. */
export function isTold(lines: readonly SourceLine[]): boolean {
	const printed = lines.filter(isPrinted);
	return printed.length > 0 && printed.every(({hint}) => hint?.role !== undefined);
}

/** Articles in the order in which they begin. A line of no article, but for captions, is furniture. */
export function readTold(lines: readonly SourceLine[]): Edition {
	const printed = lines.filter(isPrinted);
	const numbers = printedNumbers(printed.map(({number}) => number));
	const byArticle = new Map<number, Part[]>();
	const captions: Part[] = [];
	const furniture: number[] = [];
	for (const part of collectParts(printed)) {
		if (part.role === 'caption') captions.push(part);
		else if (part.article === null || part.role === 'furniture') furniture.push(...part.numbers);
		else {
			const own = byArticle.get(part.article) ?? [];
			byArticle.set(part.article, own);
			own.push(part);
			if (part.role === 'section') furniture.push(...part.numbers);
		}
	}
	const articles: Article[] = [];
	const places = new Map<number, number>();
	for (const [told, parts] of byArticle) {
		const own = parts.filter(part => part.role !== 'section').flatMap(part => part.numbers);
		// A column title without anything under it.
		if (own.length === 0) continue;
		places.set(told, articles.length);
		articles.push({...toldArticle(parts), lines: rangesOf(own, numbers)});
	}
	return {
		...mastheadFacts(printedLines(printed.filter(isPrintOfPage))),
		outletGuess: null,
		dateGuess: null,
		articles,
		captions: captions.map(
			(part): Caption => ({
				text: part.text,
				credit: part.credit,
				article: part.article === null ? null : (places.get(part.article) ?? null),
				lines: rangesOf(part.numbers, numbers),
			}),
		),
		furniture: rangesOf(furniture, numbers),
		warnings: findMisreadings(printed, []),
	};
}

/** Of a page that was scanned, unlike of one that was written, what belongs to no article is its print, such as its masthead. */
function isPrintOfPage({hint}: SourceLine): boolean {
	return hint?.block !== undefined && hint.article === undefined && hint.role !== 'caption';
}

function isPrinted({text}: SourceLine): boolean {
	return text.trim() !== '';
}
