// What is stored of a page's articles, made ready without a look into the library.
import {textGrams} from '../../search/grams.ts';
import {bodyPieces, displayHeadline} from '../article-text.ts';
import type {PageContent} from '../correct/page-content.ts';
import {gramsText} from './gram-tokens.ts';

export type PreparedArticle = {
	readonly id: string;
	readonly section: string | null;
	/** As lists show it. */
	readonly headline: string;
	readonly headlineMade: boolean;
	/** The whole article as JSON. */
	readonly article: string;
	/** The pieces of text that search looks into, as JSON. */
	readonly body: string;
	/** What the two indexes hold of it, its outlet left out. */
	readonly headlineGrams: string;
	readonly bodyGrams: string;
};

/** The articles in their order; one without any text is headed by the page's source. */
export function prepareArticles({articles, captions}: PageContent, source: string): PreparedArticle[] {
	return articles.map(({id, article}, index) => {
		const headline = displayHeadline(article) || source;
		const body = bodyPieces(
			article,
			captions.filter(caption => caption.article === index),
		);
		const headlineGrams = textGrams([headline]);
		return {
			id,
			section: article.section,
			headline,
			headlineMade: article.headlineMade || article.headline === null,
			article: JSON.stringify(article),
			body: JSON.stringify(body),
			headlineGrams: gramsText(headlineGrams),
			bodyGrams: gramsText(textGrams(body).union(headlineGrams)),
		};
	});
}
