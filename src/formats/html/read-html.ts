// Reads a page of HTML: a news page as its article, the list of an edition's page as what it lists, any other as lines.
import type {FormatPage, PlainDocument} from '../format.ts';
import {tellPage} from '../tell-page.ts';
import {listedArticles} from './listed-articles.ts';
import {markupOf, readMarkup} from './read-markup.ts';

/**
 * The page; of a list of pages or articles, those of its articles that lie beside it, if there are some.
 *
 * @throws {SourceError} if the bytes can't be decoded.
 */
export async function readHtml(document: PlainDocument): Promise<FormatPage> {
	const {name} = document;
	const markup = markupOf(document);
	const list = await listedArticles(markup, document);
	if (list) return tellPage({source: name, ...list});
	const read = readMarkup(markup);
	if (read.kind === 'lines') return asLines(name, read.lines);
	const {facts, furniture, parts} = read.article;
	return tellPage({source: name, facts, furniture, articles: [parts]});
}

/** A page that is restored from its lines. */
function asLines(source: string, lines: readonly string[]): FormatPage {
	return {source, text: lines.map(line => `${line}\n`).join('\n'), hints: null};
}
