// The article of a news page, out of the blocks of its main text and what the page says around it.
import type {PageHints} from '../../page/hints.ts';
import {dayIn} from '../iso-date.ts';
import type {ToldPart} from '../tell-page.ts';
import type {HtmlBlock} from './blocks.ts';
import {folioIn} from './folio.ts';
import {bareTitle, headlineOnPage, partTitle} from './headline.ts';
import type {PageData} from './page-data.ts';
import {isCaption, isSourceNote, isTrimming} from './trimmings.ts';

export type NewsArticle = {
	readonly facts: PageHints['facts'];
	/** The lines between headline and text. */
	readonly furniture: readonly string[];
	readonly parts: readonly ToldPart[];
};

/** Lines under the headline, and right over the text, in which day, source and author are looked for. */
const linesUnder = 24;
const linesOver = 12;

const printedSource = /(?:来源|來源|出处|稿源)\s*[:：]\s*(?<source>[^\s|｜　（(]{2,24})/u;
const printedAuthor = /^(?:作者|文|记者|記者|撰文|编译)\s*[:：／/]\s*(?<author>.{2,30})$/u;
const office = /^(?:編集委員|編集部|論説委員|特派員|本报记者|本報記者|记者|記者)\s*\S{2,20}$/u;

/** `shown` are the blocks of the whole page, `main` those of its text. */
export function newsArticle(
	said: PageData,
	shown: readonly HtmlBlock[],
	main: readonly HtmlBlock[],
): NewsArticle {
	const body = main.filter((block, index) => !isStray(block, index, main.length));
	const first = body[0]?.text ?? '';
	const start = shown.findIndex(({text}) => text === first);
	const blocksAbove = start < 0 ? [] : shown.slice(0, start);
	const above = blocksAbove.map(({text}) => text);
	const printed = headlineOnPage(above, said.titles);
	const titled = partTitle(said.titles[0] ?? '');
	const headline = printed ?? (titled.headline === '' ? null : titled.headline);
	const over = linesAround(above, printed);
	const folio = folioIn(blocksAbove);
	const outlet = outletOf(said, over) ?? folio.outlet;
	const date = said.date ?? over.map(dayIn).find(day => day !== null) ?? folio.date;
	const facts = {
		...(outlet !== null && {outlet}),
		...(date !== null && {date}),
		...(folio.page !== null && {page: folio.page}),
	};
	const byline = authorIn(over) ?? said.author;
	const around = over.filter(line => printedSource.test(line) || dayIn(line) !== null);
	return {
		facts,
		furniture: around.filter(line => line.length <= 80),
		parts: [
			...(said.section === null ? [] : [{role: 'section', text: said.section} as const]),
			...(headline === null ? [] : [{role: 'headline', text: headline} as const]),
			...(byline === null ? [] : [{role: 'byline', text: byline} as const]),
			...body.filter(({text}) => bareTitle(text) !== bareTitle(headline ?? '')).map(partOf),
		],
	};
}

/** The lines between headline and text, but for a middle that is too far from either. */
function linesAround(above: readonly string[], headline: string | null): string[] {
	const end = Math.max(0, above.length - linesOver);
	if (headline === null) return above.slice(end);
	const under = above.slice(above.lastIndexOf(headline) + 1);
	return under.filter((_, index) => index < linesUnder || index >= under.length - linesOver);
}

function outletOf(said: PageData, over: readonly string[]): string | null {
	if (said.outlet !== null) return said.outlet;
	const site = said.titles.map(title => partTitle(title).site).find(name => name !== null);
	const printed = over.map(line => printedSource.exec(line)?.groups?.source).find(source => source);
	return site ?? said.publisher ?? printed ?? null;
}

function authorIn(over: readonly string[]): string | null {
	for (const line of over) {
		const author = printedAuthor.exec(line)?.groups?.author;
		if (author !== undefined) return author;
		if (line.length <= 24 && office.test(line)) return line;
	}
	return null;
}

/** What a block of a text is. */
export function partOf({text, kind, afterPicture, isLink}: HtmlBlock): ToldPart {
	if (kind === 'caption' || isCaption(text, afterPicture)) return {role: 'caption', text};
	if (kind === 'heading') return {role: 'crosshead', text};
	if (isTrimming(text) || (isLink && text.length <= 40)) return {role: 'furniture', text};
	return isSourceNote(text) ? {role: 'source-note', text} : {role: 'paragraph', text};
}

/** Words of buttons and galleries at either end of the text. */
function isStray({text, kind}: HtmlBlock, index: number, blocks: number): boolean {
	const isAtEnd = index < 3 || index >= blocks - 3;
	return isAtEnd && kind === 'text' && [...text].length <= 4 && !/[。！？!?”」]$/u.test(text);
}
