// A page made ready to be stored: all of the work that needs no look into the library, for any thread to do.
import type {Caption, Warning} from '../page/edition.ts';
import {articleIds} from './article-id.ts';
import type {PageFacts} from './corrections.ts';
import type {NewPage} from './library.ts';
import {sha256} from './sha256.ts';
import {type PreparedArticle, prepareArticles} from './sqlite/prepare-articles.ts';
import {statedFacts} from './sqlite/stored-page.ts';

/** Plain values, so that it can be sent from one thread to another. */
export type PreparedPage = Pick<NewPage, 'source' | 'text' | 'override' | 'file'> & {
	/** As JSON. */
	readonly hints: string | null;
	/** SHA-256 of the text. */
	readonly hash: Uint8Array;
	readonly stated: PageFacts;
	readonly outletGuess: string | null;
	readonly dateGuess: string | null;
	readonly issueNumber: string | null;
	readonly cn: string | null;
	/** As JSON. */
	readonly furniture: string;
	readonly captions: readonly Caption[];
	readonly warnings: readonly Warning[];
	/** Their ids are those they get unless another page has them. */
	readonly articles: readonly PreparedArticle[];
};

export function preparePage({source, text, hints, edition, override, file}: NewPage): PreparedPage {
	const {outletGuess, dateGuess, issueNumber, cn, captions, warnings} = edition;
	const ids = articleIds(text, edition.articles, () => false);
	const articles = edition.articles.map((article, index) => ({id: ids[index] ?? '', article}));
	return {
		source,
		text,
		hints: hints ? JSON.stringify(hints) : null,
		...(override && {override}),
		...(file && {file}),
		hash: new Uint8Array(sha256(text)),
		stated: statedFacts(edition),
		outletGuess,
		dateGuess,
		issueNumber,
		cn,
		furniture: JSON.stringify(edition.furniture),
		captions,
		warnings,
		articles: prepareArticles({articles, captions}, source),
	};
}
