// What a document of HTML says: the article of a news page, or the lines of any other.
import {Readability} from '@mozilla/readability';
import {declaredEncoding} from '../declared-encoding.ts';
import {decodeText} from '../decode-text.ts';
import type {PlainDocument} from '../format.ts';
import {blocksOf, type HtmlBlock} from './blocks.ts';
import {type Lightened, lighten} from './lighten.ts';
import {type NewsArticle, newsArticle} from './news-article.ts';
import {pageData} from './page-data.ts';
import {bareLines, parseMarkup} from './parse.ts';
import {writeOutRuby} from './ruby.ts';

/** Characters of running text from which on a page is taken for an article. */
const shortestArticle = 60;

export type ReadMarkup =
	| {readonly kind: 'article'; readonly article: NewsArticle}
	| {readonly kind: 'lines'; readonly lines: readonly string[]};

/** @throws {SourceError} if the bytes can't be decoded. */
export function markupOf({name, bytes}: Pick<PlainDocument, 'name' | 'bytes'>): Lightened {
	const declared = declaredEncoding(Buffer.from(bytes.subarray(0, 8192)).toString('latin1'));
	return lighten(decodeText(bytes, name, declared));
}

export function readMarkup(markup: Lightened): ReadMarkup {
	try {
		return readWithin(markup);
	} catch (error) {
		// What the parser, which calls itself, can't take.
		if (!(error instanceof RangeError)) throw error;
		return {kind: 'lines', lines: bareLines(markup.html)};
	}
}

function readWithin({html, data}: Lightened): ReadMarkup {
	const document = parseMarkup(html);
	if (document === null) return {kind: 'lines', lines: bareLines(html)};
	writeOutRuby(document);
	const said = pageData(document, data);
	const shown = document.body ? blocksOf(document.body) : [];
	const main = mainText(document);
	return main.reduce((length, {text}) => length + text.length, 0) < shortestArticle
		? {kind: 'lines', lines: shown.map(({text}) => text)}
		: {kind: 'article', article: newsArticle(said, shown, main)};
}

/** The blocks of the main text. Takes the document apart. */
function mainText(document: Document): HtmlBlock[] {
	try {
		const article = new Readability<Element | null>(document, {
			charThreshold: 120,
			disableJSONLD: true,
			serializer: element => element as Element,
		}).parse();
		return article?.content ? blocksOf(article.content) : [];
	} catch {
		// Of documents with no element in them, or none left.
		return [];
	}
}
