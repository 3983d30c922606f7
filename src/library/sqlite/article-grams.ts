// What the indexes hold of an article, made ready without a look into the library.
import {textGrams} from '../../search/grams.ts';
import {readingGrams} from '../../search/pinyin/grams.ts';
import {gramsText} from './gram-tokens.ts';
import {writtenGrams} from './written-grams.ts';

/** As `gramsText` writes them: the outlet is left out. */
export type ArticleGrams = {
	readonly headlineGrams: string;
	readonly bodyGrams: string;
};

/** `body` is as `bodyPieces` gives it. A headline is found by how it is read too, a body by its headline. */
export function articleGrams(headline: string, body: readonly string[]): ArticleGrams {
	const grams = textGrams([headline]);
	return {
		headlineGrams: gramsText(grams.union(readingGrams(headline))),
		bodyGrams: writtenGrams([...body, headline]),
	};
}
