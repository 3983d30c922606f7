// What the options say about a page.
import type {PageFacts} from '../library/corrections.ts';
import type {Values} from './option.ts';

export type SaidOfPage = {readonly [Fact in keyof PageFacts]?: string};

/** Null if they say nothing. */
export function pageFactsOf({outlet, date, page}: Values): SaidOfPage | null {
	if (outlet === undefined && date === undefined && page === undefined) return null;
	return {
		...(outlet !== undefined && {outlet}),
		...(date !== undefined && {date}),
		// As everywhere, pages carry no leading zero.
		...(page !== undefined && {page: page.replace(/^0+(?=\d)/u, '')}),
	};
}
