// What corrections work on: the articles of one page with their ids, and its captions.
import type {Article, Caption} from '../../page/edition.ts';

export type ContentArticle = {readonly id: string; readonly article: Article};

export type PageContent = {
	/** In printed order. */
	readonly articles: readonly ContentArticle[];
	readonly captions: readonly Caption[];
};

/** The content with one article changed. */
export function withArticle(content: PageContent, id: string, article: Article): PageContent {
	const articles = content.articles.map(other => (other.id === id ? {id, article} : other));
	return {...content, articles};
}

/** The content with other articles; captions stay with theirs, or go where `leads` says. */
export function withArticles(
	content: PageContent,
	articles: readonly ContentArticle[],
	leads: (id: string, caption: Caption) => string,
): PageContent {
	const captions = content.captions.map(caption => {
		const owner = caption.article === null ? undefined : content.articles[caption.article];
		if (owner === undefined) return caption;
		const index = articles.findIndex(({id}) => id === leads(owner.id, caption));
		return {...caption, article: index === -1 ? null : index};
	});
	return {articles, captions};
}
