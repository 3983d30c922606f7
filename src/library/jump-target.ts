// Where a jump leads: to the article on the other page that it continues in, else to that page.
import type {Article, Jump} from '../page/edition.ts';
import {textGrams} from '../search/grams.ts';
import type {ArticleSummary} from './library.ts';

/** An article with its jumps, as one that a jump may lead to. */
export type JumpingArticle = ArticleSummary & Pick<Article, 'jumps'>;

/** `continuation`: the two articles name each other. `page`: only the page is known, and this is its first article. */
export type JumpTarget = {
	readonly kind: 'continuation' | 'page';
	readonly article: ArticleSummary;
};

/**
 * The article that a jump of `from` leads to, of those on the page it names, which are in printed order: one
 * with a jump the other way to the page of `from` (to any, where that is unknown), of several the one whose
 * headline is most like; else the first. Null if there is none.
 */
export function jumpTarget(
	from: Pick<ArticleSummary, 'id' | 'page' | 'headline'>,
	jump: Jump,
	onPage: readonly JumpingArticle[],
): JumpTarget | null {
	const others = onPage.filter(({id}) => id !== from.id);
	const back = others.filter(({jumps}) =>
		jumps.some(
			({kind, page}) => kind !== jump.kind && (from.page === null || samePageNumber(page, from.page)),
		),
	);
	const [first] = others;
	const article = mostLike(from.headline, back);
	if (article) return {kind: 'continuation', article};
	return first ? {kind: 'page', article: first} : null;
}

/** Whether two page numbers are the same, however they are written: A01 and a1, 03 and 第3版. */
export function samePageNumber(one: string, other: string): boolean {
	const number = pageNumber(one);
	return number !== null && number === pageNumber(other);
}

function pageNumber(page: string): string | null {
	const found = /(?<letter>[A-Z]?)\s*(?<number>\d+)/u.exec(page.normalize('NFKC').toUpperCase());
	return found ? `${found.groups?.letter ?? ''}${Number(found.groups?.number)}` : null;
}

function mostLike(headline: string, articles: readonly JumpingArticle[]): JumpingArticle | undefined {
	const own = textGrams([headline]);
	const likeness = ({headline}: JumpingArticle) => {
		const grams = textGrams([headline]);
		return (2 * own.intersection(grams).size) / Math.max(1, own.size + grams.size);
	};
	return articles
		.map(article => ({article, likeness: likeness(article)}))
		.sort((a, b) => b.likeness - a.likeness)
		.at(0)?.article;
}
