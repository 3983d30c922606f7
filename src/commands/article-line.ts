// An article as one line of a list.
import type {ArticleSummary} from '../library/library.ts';
import {outletLabel} from '../ui/provenance.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {tabLine} from './tab-line.ts';

/** As an object, or as cells between tabs: id, outlet, date, page, section, headline. */
export function articleLine(article: ArticleSummary, {json}: Values): string {
	const {id, outlet, date, page, section, headline, read, starred, headlineMade} = article;
	const {outletGuess, dateGuess, source} = article;
	return json
		? jsonLine({
				id,
				outlet,
				date,
				page,
				section,
				headline,
				read,
				starred,
				headlineMade,
				outletGuess,
				dateGuess,
				source,
			})
		: tabLine([id, outletLabel(article), dateOrGuess(article), page, section, headline]);
}
