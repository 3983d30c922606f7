// The copies of an article: the articles of a library that carry the same text, or a part of it.
import type {Copy} from '../compare/collation.ts';
import type {ArticleSummary, StoredArticle} from './library.ts';

/** An article that carries a text, and where its page has it. */
export type PrintedCopy = {
	readonly article: StoredArticle;
	/** Which article of its page it is in printed order, from 1, and how many there are. */
	readonly order: number;
	readonly of: number;
};

/** An article whose text others carry too: the newest of them. */
export type CopiedArticle = ArticleSummary & {
	/** How many articles carry the text, this one among them. */
	readonly copies: number;
};

/** What was found since the last news, and how far the search is: a share from 0 to 1, which it is at the end. */
export type CopiesFound = {readonly groups: readonly CopiedArticle[]; readonly share: number};

/** What is compared of an article. */
export function copyOf({id, article, headlineMade, warnings}: StoredArticle): Copy {
	const misread = warnings.flatMap(warning =>
		warning.kind === 'misreading' && warning.misreading !== null && 'stands' in warning.misreading
			? [warning.misreading.stands]
			: [],
	);
	return {id, headline: headlineMade ? null : article.headline, body: article.body, misread};
}

/** Orders by the day of printing, a guessed one where none is stated, undated ones last; then by page and place. */
export function byPrinting(one: PrintedCopy, other: PrintedCopy): number {
	const [day, otherDay] = [dayOf(one.article), dayOf(other.article)];
	if (day !== otherDay) return day < otherDay ? -1 : 1;
	return (
		pageOf(one.article) - pageOf(other.article) ||
		one.order - other.order ||
		(one.article.id < other.article.id ? -1 : 1)
	);
}

function dayOf({date, dateGuess}: ArticleSummary): string {
	return date ?? dateGuess ?? '9999';
}

function pageOf({page}: ArticleSummary): number {
	const number = Number.parseInt(/\d+/u.exec(page ?? '')?.[0] ?? '', 10);
	return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number;
}
