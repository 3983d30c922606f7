// What electronic papers print over a page and over each of its articles: the paper, the day, the page.
import {dayIn} from '../iso-date.ts';
import {pageNumber} from '../page-number.ts';
import type {HtmlBlock} from './blocks.ts';

export type Folio = {
	readonly outlet: string | null;
	/** YYYY-MM-DD. */
	readonly date: string | null;
	readonly page: string | null;
};

/** Characters of the longest such line. */
const longest = 60;

const paper =
	/[《〈]?(?<outlet>[\p{Script=Han}]{2,10}(?:日报|晚报|早报|时报|商报|晨报|周报|都市报|快报|导报|报|日報|晚報|時報|新聞|新报))[》〉]?/u;
const page = /第\s*(?<page>[A-Za-z]?\s*\d{1,3})\s*[版面]/gu;

/** The last lines count that name each; lists of links to other pages name none. */
export function folioIn(blocks: readonly HtmlBlock[]): Folio {
	let [outlet, date, number]: (string | null)[] = [null, null, null];
	for (const {text, isLink} of blocks) {
		if (isLink || text.length > longest) continue;
		const day = dayIn(text);
		const pages = [...text.matchAll(page)];
		date = day ?? date;
		if (pages.length === 1) number = pageNumber(pages[0]?.groups?.page ?? '') ?? number;
		if (day !== null || pages.length === 1) outlet = paper.exec(text)?.groups?.outlet ?? outlet;
	}
	return {outlet: outlet ?? null, date: date ?? null, page: number ?? null};
}
