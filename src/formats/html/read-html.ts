// Reads a page of HTML: a news page as its article, any other as the lines of its text.
import {Readability} from '@mozilla/readability';
import {declaredEncoding} from '../declared-encoding.ts';
import {decodeText} from '../decode-text.ts';
import type {FormatPage, SourceDocument} from '../format.ts';
import {tellPage} from '../tell-page.ts';
import {blocksOf, type HtmlBlock} from './blocks.ts';
import {lighten} from './lighten.ts';
import {newsArticle} from './news-article.ts';
import {pageData} from './page-data.ts';
import {bareLines, parseMarkup} from './parse.ts';
import {writeOutRuby} from './ruby.ts';

/** Characters of running text from which on a page is taken for an article. */
const shortestArticle = 60;

/** @throws {SourceError} if the bytes can't be decoded. */
export function readHtml({name, bytes}: Pick<SourceDocument, 'name' | 'bytes'>): FormatPage {
	const declared = declaredEncoding(Buffer.from(bytes.subarray(0, 8192)).toString('latin1'));
	const {html, data} = lighten(decodeText(bytes, name, declared));
	const document = parseMarkup(html);
	if (document === null) return asLines(name, bareLines(html));
	writeOutRuby(document);
	const said = pageData(document, data);
	const shown = document.body ? blocksOf(document.body) : [];
	const main = mainText(document);
	if (main.reduce((length, {text}) => length + text.length, 0) < shortestArticle) {
		return asLines(
			name,
			shown.map(({text}) => text),
		);
	}
	const {facts, furniture, parts} = newsArticle(said, shown, main);
	return tellPage({source: name, facts, furniture, articles: [parts]});
}

/** A page that is restored from its lines. */
function asLines(source: string, lines: readonly string[]): FormatPage {
	return {source, text: lines.map(line => `${line}\n`).join('\n'), hints: null};
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
