// Series: articles that say which one of several they are, as 系列评论⑤ does, in their order.
import {readNumber} from '../page/roles/numerals.ts';
import {fold} from '../search/fold.ts';
import {exactGrams} from '../search/grams.ts';
import type {ArticleSummary, Library, StoredArticle} from './library.ts';

/** Which of a series an article is. */
export type SeriesPlace = {
	/** As it is printed, without the number. */
	readonly name: string;
	readonly number: number;
};

export type SeriesMember = {
	readonly number: number;
	readonly article: ArticleSummary;
};

/** Words that a series is called by. */
const kinds = '系列(?:评论|报道|述评|时评|访谈|之)?|连载|[一-鿿]{0,4}(?:述评|时评|观察|综述)之|谈之|论之';
const circled = '[①-⑳㉑-㉟㊱-㊿]';
const bracketed = '[（(]\\s*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*[）)]';
const bare = '[一二三四五六七八九十]{1,3}(?![一-鿿])|\\d{1,2}(?!\\d)';
const marked = new RegExp(
	`^(?<name>.*?(?:${kinds}))\\s*(?:之)?\\s*(?<number>${circled}|${bracketed}|${bare})`,
	'u',
);

/** Articles looked through for others of a series. */
const mostLooked = 200;

/** The series that a heading names and its place in it; null if it names none. */
export function seriesIn(heading: string): SeriesPlace | null {
	const found = marked.exec(heading.trim());
	const printed = found?.groups?.number?.replace(/[（()）\s]/gu, '') ?? '';
	const number = readNumber(printed.normalize('NFKC'));
	const name = found?.groups?.name?.trim() ?? '';
	return name === '' || number === null || number === 0 ? null : {name, number};
}

/** The series that an article says it is of. */
export function seriesOf({article}: Pick<StoredArticle, 'article'>): SeriesPlace | null {
	const {kicker, section, subhead, headline, headlineMade} = article;
	for (const heading of [kicker, section, subhead, headlineMade ? null : headline]) {
		const place = heading === null ? null : seriesIn(heading);
		if (place) return place;
	}
	return null;
}

/**
 * The articles of the paper that are of the same series, by their numbers, the article itself among them; none if it is of
 * no series. Of two with one number, the older is the one meant. Rejects with a `LibraryError`.
 */
export async function seriesMembers(
	library: Pick<Library, 'article' | 'newestContaining'>,
	article: StoredArticle,
): Promise<SeriesMember[]> {
	const place = seriesOf(article);
	if (place === null) return [];
	const name = fold(place.name);
	const candidates = await library.newestContaining({
		field: 'body',
		grams: exactGrams([name]),
		limit: mostLooked,
	});
	const members = new Map<number, SeriesMember>([[place.number, {number: place.number, article}]]);
	// The newest come first: of two with one number the later in this order is the older.
	for (const {id} of candidates) {
		const found = id === article.id ? null : await library.article(id);
		if (found?.kind !== 'found' || !isOfSamePaper(found.article, article)) continue;
		const other = seriesOf(found.article);
		if (other === null || fold(other.name) !== name || other.number === place.number) continue;
		members.set(other.number, {number: other.number, article: found.article});
	}
	return [...members.values()].sort((a, b) => a.number - b.number);
}

/** A paper that is not known may be the same. */
function isOfSamePaper(one: ArticleSummary, other: ArticleSummary): boolean {
	const [name, otherName] = [one.outlet ?? one.outletGuess, other.outlet ?? other.outletGuess];
	return name === null || otherName === null || name === otherName;
}
