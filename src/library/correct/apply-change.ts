// Applies one stored change to the content of a page.
import type {SourceLine} from '../../page/edition.ts';
import {displayHeadline} from '../article-text.ts';
import type {MergeChange} from '../corrections.ts';
import {mergeArticles} from './merge-articles.ts';
import {type ContentArticle, type PageContent, withArticle, withArticles} from './page-content.ts';
import {applyRemoval} from './remove-article.ts';
import {replaceText} from './replace-text.ts';
import {splitArticle} from './split-article.ts';
import type {AnchoredSplit, AnchoredText, StoredChange} from './stored-change.ts';
import {findStretch} from './text-anchor.ts';

export type ContentChange = Exclude<StoredChange, {kind: 'page' | 'headline'}>;

export type Applied = {
	readonly content: PageContent;
	/** As `Correction.before` tells it. */
	readonly before: string | null;
	/** Ids that are no more, each with the one that has its text. */
	readonly leads?: readonly [from: string, to: string];
	/** The id of an article that is no more, and whose text nobody has. */
	readonly removed?: string;
};

export type Source = {
	/** The id an article goes by since the page was restored again. */
	readonly present: (id: string) => string;
	readonly lines: () => readonly SourceLine[];
};

/** Null if the change can't be applied; content as it was if all is so already. */
export function applyChange(
	content: PageContent,
	target: ContentArticle,
	change: ContentChange,
	source: Source,
): Applied | null {
	switch (change.kind) {
		case 'text':
			return applyText(content, target, change);
		case 'merge':
			return applyMerge(content, target, change, source);
		case 'split':
			return applySplit(content, target, change, source);
		case 'removal':
			return applyRemoval(content, target, change);
	}
}

function applyText(
	content: PageContent,
	{id, article}: ContentArticle,
	change: AnchoredText,
): Applied | null {
	const sought = findStretch(article.body, change);
	if (sought.kind === 'nowhere') return null;
	if (sought.kind === 'corrected') return {content, before: null};
	return {
		content: withArticle(content, id, replaceText(article, sought, change.from, change.to)),
		before: article.body[sought.block]?.text ?? null,
	};
}

function applyMerge(
	content: PageContent,
	target: ContentArticle,
	change: MergeChange,
	source: Source,
): Applied | null {
	const wanted = source.present(change.with);
	if (wanted === target.id) return change.with === target.id ? null : {content, before: null};
	const other = content.articles.find(({id}) => id === wanted);
	if (other === undefined) return null;
	const merged = {id: target.id, article: mergeArticles(target.article, other.article)};
	const articles = content.articles
		.filter(({id}) => id !== other.id)
		.map(article => (article.id === target.id ? merged : article));
	return {
		content: withArticles(content, articles, id => (id === other.id ? target.id : id)),
		before: displayHeadline(other.article),
		leads: [other.id, target.id],
	};
}

function applySplit(
	content: PageContent,
	target: ContentArticle,
	change: AnchoredSplit,
	source: Source,
): Applied | null {
	const {body} = target.article;
	const begins = (index: number) => body[index]?.text.startsWith(change.opening) ?? false;
	const places = body.map((_, index) => index).filter(index => index > 0 && begins(index));
	const block = begins(change.block) ? change.block : places.length === 1 ? places[0] : undefined;
	if (block === undefined) return isApart(content, change.opening) ? {content, before: null} : null;
	if (content.articles.some(({id}) => id === change.newId)) return null;

	const [first, second] = splitArticle(target.article, block, source.lines());
	const articles = content.articles.flatMap(article =>
		article.id === target.id
			? [
					{id: target.id, article: first},
					{id: change.newId, article: second},
				]
			: [article],
	);
	const start = second.lines[0]?.[0] ?? 0;
	const isParted = start > (first.lines[0]?.[0] ?? 0);
	return {
		content: withArticles(content, articles, (id, caption) =>
			id === target.id && isParted && (caption.lines[0]?.[0] ?? 0) > start ? change.newId : id,
		),
		before: body[block]?.text ?? null,
	};
}

/** Whether an article begins so by itself. */
function isApart({articles}: PageContent, opening: string): boolean {
	return articles.some(
		({article: {headline, body}}) => headline?.startsWith(opening) || body[0]?.text.startsWith(opening),
	);
}
