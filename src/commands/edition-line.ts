// A page as one line of a list.
import type {EditionSummary} from '../library/library.ts';
import {outletLabel} from '../ui/provenance.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {tabLine} from './tab-line.ts';

/** As an object, or as cells between tabs: outlet, date, page, number of articles, source. */
export function editionLine(edition: EditionSummary, {json}: Values): string {
	const {outlet, date, page, issueNumber, cn, articles, outletGuess, dateGuess, source} = edition;
	return json
		? jsonLine({outlet, date, page, issueNumber, cn, articles, outletGuess, dateGuess, source})
		: tabLine([outletLabel(edition), dateOrGuess(edition), page, articles, source]);
}
