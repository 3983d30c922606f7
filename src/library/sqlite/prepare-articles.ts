// What is stored of a page's articles, made ready without a look into the library.
import {bodyPieces, displayHeadline} from '../article-text.ts';
import type {PageContent} from '../correct/page-content.ts';
import {type ArticleGrams, articleGrams} from './article-grams.ts';
import {shinglesText} from './copy-shingles.ts';

export type PreparedArticle = ArticleGrams & {
	readonly id: string;
	readonly section: string | null;
	/** As lists show it. */
	readonly headline: string;
	readonly headlineMade: boolean;
	/** The whole article as JSON. */
	readonly article: string;
	/** See `shinglesText`. */
	readonly shingles: string;
};

/** The articles in their order; one without any text is headed by the page's source. */
export function prepareArticles({articles, captions}: PageContent, source: string): PreparedArticle[] {
	return articles.map(({id, article}, index) => {
		const headline = displayHeadline(article) || source;
		const own = captions.filter(caption => caption.article === index);
		return {
			id,
			section: article.section,
			headline,
			headlineMade: article.headlineMade || article.headline === null,
			article: JSON.stringify(article),
			shingles: shinglesText(article),
			...articleGrams(headline, bodyPieces(article, own)),
		};
	});
}
