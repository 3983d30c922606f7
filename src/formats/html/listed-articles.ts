// Electronic papers saved as folders: the list of a page's articles, each of which lies beside it.
import type {IssueFacts} from '../../page/hints.ts';
import type {PlainDocument} from '../format.ts';
import {dayIn} from '../iso-date.ts';
import {wayTo} from '../neighbours.ts';
import {pageNumber} from '../page-number.ts';
import {inOneLine, type ToldPage} from '../tell-page.ts';
import {blocksOf} from './blocks.ts';
import {type Folio, folioIn} from './folio.ts';
import {partTitle} from './headline.ts';
import type {Lightened} from './lighten.ts';
import type {NewsArticle} from './news-article.ts';
import {parseMarkup} from './parse.ts';
import {markupOf, readMarkup} from './read-markup.ts';

/** Articles on a page, and links to them, that are followed. */
const mostArticles = 100;

/** Lists of other pages that are asked what they say of the issue. */
const mostLists = 3;

/** Characters of the shortest paragraph that makes a page a text and no list. */
const shortestText = 50;

const siteNotice = /版权|版權|copyright|©|ICP|许可证|許可證|电话|電話|地址|分辨率|浏览器|主办|主管|邮编/iu;

const link = /<(?:a|area)\b[^<>]{0,1000}?\bhref\s*=\s*["']?(?<place>[^"'\s<>#]{1,500})/giu;

/** The articles of an edition's page, as far as they lie beside its list; null for what is no such list. */
export async function listedArticles(
	markup: Lightened,
	{neighbour}: Pick<PlainDocument, 'neighbour'>,
): Promise<Omit<ToldPage, 'source'> | null> {
	const places = listedPlaces(markup);
	if (places.length === 0) return null;
	const articles: NewsArticle[] = [];
	const lists: Lightened[] = [];
	for (const place of places) {
		const bytes = await neighbour(place);
		const read = bytes && listedIn(bytes);
		if (read?.kind === 'article') articles.push(read.article);
		else if (read && lists.length < mostLists) lists.push(read.markup);
	}
	const own = articles.length > 0 ? folioOf(markup) : null;
	if (!own) return null;
	const first = articles[0]?.facts ?? {};
	const title = own.title;
	const outlet = own.outlet ?? first.outlet ?? partTitle(title).site;
	const date = own.date ?? first.date ?? null;
	const page = own.page ?? first.page ?? null;
	const issue = outlet && date ? {} : issueOf(lists, {outlet, date});
	return {
		facts: {...(outlet && {outlet}), ...(date && {date}), ...(page && {page})},
		issue,
		furniture: [title, ...articles.flatMap(({furniture}) => furniture)],
		articles: articles.map(({parts}) => parts),
	};
}

/** The files beside a list that it takes its articles from; none for what is no list. */
export async function partsOfList(document: PlainDocument): Promise<readonly string[]> {
	const parts: string[] = [];
	for (const place of listedPlaces(markupOf(document))) {
		const bytes = await document.neighbour(place);
		if (bytes && listedIn(bytes)?.kind === 'article') parts.push(place);
	}
	return parts;
}

/** Where the links of a page lead that is a list, each place once and as long as it lies below the page's folder. */
function listedPlaces({html}: Lightened): string[] {
	const places = new Set<string>();
	for (const {groups} of html.matchAll(link)) {
		const place = groups?.place ?? '';
		if (/\.x?html?$/iu.test(place.replace(/\?.*$/u, '')) && wayTo(place)) places.add(place);
		if (places.size >= mostArticles) break;
	}
	return places.size > 0 && !hasText(html) ? [...places] : [];
}

/** Whether a page holds a sentence of its own: a paragraph, not the name of a link or a notice of the site. */
function hasText(html: string): boolean {
	return html
		.replace(/<a\b[^<>]{0,1000}>[\s\S]{0,1000}?<\/a\s*>/giu, '<p>')
		.replace(/<title\b[^<>]{0,200}>[^<]{0,1000}<\/title\s*>/giu, '')
		.split(/<\/?[a-z!?][^<>]{0,2000}>/iu)
		.map(text => text.replace(/&\w{2,8};|\s/gu, ''))
		.some(text => text.length >= shortestText && !siteNotice.test(text));
}

type Listed =
	| {readonly kind: 'article'; readonly article: NewsArticle}
	/** The lists of other pages are linked, too. */
	| {readonly kind: 'list'; readonly markup: Lightened};

function listedIn(bytes: Uint8Array): Listed | null {
	try {
		const markup = markupOf({name: '', bytes});
		if (listedPlaces(markup).length > 0) return {kind: 'list', markup};
		const read = readMarkup(markup);
		return read.kind === 'article' ? {kind: 'article', article: read.article} : null;
	} catch {
		return null;
	}
}

/** What stands over a list; null if it can't be parsed. */
function folioOf(markup: Lightened): (Folio & {readonly title: string}) | null {
	const document = parseMarkup(markup.html);
	if (!document) return null;
	const title = inOneLine(document.title ?? '');
	const folio = folioIn(document.body ? blocksOf(document.body) : []);
	return {...folio, title, date: folio.date ?? dayIn(title), page: folio.page ?? pageIn(title)};
}

/** What the first list of another page states of the issue, unless it is of another issue than this page. */
function issueOf(lists: readonly Lightened[], {outlet, date}: Pick<Folio, 'outlet' | 'date'>): IssueFacts {
	for (const markup of lists) {
		const other = folioOf(markup);
		if (!other?.outlet || !other.date) continue;
		const isAnother = (outlet && outlet !== other.outlet) || (date && date !== other.date);
		return isAnother ? {} : {...(!outlet && {outlet: other.outlet}), ...(!date && {date: other.date})};
	}
	return {};
}

function pageIn(title: string): string | null {
	const found = /第\s*(?<page>[A-Za-z]?\s*\d{1,3})\s*[版面]|(?<![A-Za-z\d])(?<letter>[A-Z]\d{2})(?!\d)/u.exec(
		title,
	)?.groups;
	return found ? pageNumber(found.page ?? found.letter ?? '') : null;
}
