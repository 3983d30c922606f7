// Takes an article out of its page, and keeps from taking out more than that.
import type {Article} from '../../page/edition.ts';
import {displayHeadline} from '../article-text.ts';
import type {RemovalChange} from '../corrections.ts';
import type {Applied} from './apply-change.ts';
import {type ContentArticle, type PageContent, withArticles} from './page-content.ts';
import type {AnchoredRemoval} from './stored-change.ts';

/** An article that has grown beyond so many times what was taken out has come to hold another's text. */
const mostGrowth = 2;

export function anchoredRemoval(change: RemovalChange, article: Article): AnchoredRemoval {
	return {...change, characters: lengthOf(article)};
}

/** Null if the article, restored again, is no longer what was taken out. Its captions stay on the page. */
export function applyRemoval(
	content: PageContent,
	target: ContentArticle,
	{characters}: AnchoredRemoval,
): Applied | null {
	if (lengthOf(target.article) > mostGrowth * characters) return null;
	const others = content.articles.filter(({id}) => id !== target.id);
	return {
		content: withArticles(content, others, id => id),
		before: displayHeadline(target.article),
		removed: target.id,
	};
}

/** In UTF-16 code units. */
function lengthOf({headline, headlineMade, body}: Article): number {
	const texts = [headlineMade ? null : headline, ...body.map(block => block.text)];
	return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
