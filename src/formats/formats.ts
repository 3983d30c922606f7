// The formats that can be read, and the way from a source's bytes to its pages.
import {Allowance} from './allowance.ts';
import {alto} from './alto.ts';
import {aozora} from './aozora.ts';
import {csv} from './csv.ts';
import {feed} from './feed.ts';
import type {Format, FormatPage, PlainDocument} from './format.ts';
import {gzip} from './gzip.ts';
import {hocr} from './hocr.ts';
import {html} from './html.ts';
import {jsonLines} from './json-lines.ts';
import {markdownArticle} from './markdown-article.ts';
import {mets} from './mets.ts';
import {Opening} from './opening.ts';
import {pageXml} from './page-xml.ts';
import {pdf} from './pdf.ts';
import {plainText} from './plain-text.ts';
import {signatureOf} from './signature.ts';
import {SourceError} from './source-error.ts';
import {zip} from './zip.ts';

/** Each registers here, in the order in which they are tried: plain text, which takes what is left, last. */
export const formats: readonly Format[] = [
	zip,
	gzip,
	pdf,
	mets,
	alto,
	pageXml,
	hocr,
	feed,
	html,
	jsonLines,
	markdownArticle,
	csv,
	aozora,
	plainText,
];

const pageName = endingIn(formats, '^(?!readme\\.).*');
const partedName = endingIn(formats.filter(({parts}) => parts));

/** Archives in archives, and so on, that are opened. */
const deepest = 3;

/**
 * The format of what begins so.
 *
 * @throws {SourceError} `not-text` if none recognises it.
 */
export function formatOf(opening: Opening, source: string): Format {
	const format = formats.find(candidate => candidate.recognises(opening));
	if (!format) throw new SourceError(source, {kind: 'not-text', what: signatureOf(opening.bytes)});
	return format;
}

/** Whether a folder's file of this name, without its folders, may hold a page. */
export function isPageName(name: string): boolean {
	return !name.startsWith('.') && pageName.test(name);
}

/** Whether a file of this name may be of a format whose documents are read with others beside them. */
export function mayHaveParts(name: string): boolean {
	return partedName.test(name);
}

/** The files beside a document that are read with it, as it refers to them. What can't be read has none. */
export async function partsOf(document: PlainDocument): Promise<readonly string[]> {
	try {
		return (await formatOf(new Opening(document.bytes), document.name).parts?.(document)) ?? [];
	} catch (error) {
		// Whoever reads it says what is wrong with it.
		if (error instanceof SourceError) return [];
		throw error;
	}
}

/**
 * The pages in a document; a part of it that can't be read stands in its place as an error. `format` is its format
 * where that is known.
 *
 * @throws {SourceError} `not-text` if no format recognises it, `empty` if there is no page or it is blank, and what
 * the format throws.
 */
export function readDocument(
	document: PlainDocument,
	format: Format | null = null,
): AsyncGenerator<FormatPage | SourceError> {
	return read(document, format, new Allowance(), 0);
}

async function* read(
	document: PlainDocument,
	known: Format | null,
	allowance: Allowance,
	depth: number,
): AsyncGenerator<FormatPage | SourceError> {
	const {name, bytes} = document;
	if (bytes.length === 0) throw new SourceError(name, {kind: 'empty'});
	const format = known ?? formatOf(new Opening(bytes), name);
	let found = 0;
	const pages = format.read({
		...document,
		allowance,
		mayHoldPage: path => isPageName(path.slice(path.lastIndexOf('/') + 1)),
		mayHaveParts,
		partsOf,
		unpacked: inner => {
			if (depth >= deepest) throw new SourceError(inner.name, {kind: 'nested', limit: deepest});
			return read(inner, null, allowance, depth + 1);
		},
	});
	for await (const page of pages) {
		// Of several pages a blank one is a page without print.
		if (!(page instanceof SourceError) && !/[^\s\u200b\ufeff]/u.test(page.text)) continue;
		yield page instanceof SourceError || !format.isIssue ? page : {...page, issue: name};
		found++;
	}
	if (found === 0) throw new SourceError(name, {kind: 'empty'});
}

/** Matches names with the ending of one of the formats. */
function endingIn(some: readonly Format[], before = ''): RegExp {
	return new RegExp(`${before}\\.(?:${some.flatMap(({endings}) => endings).join('|')})$`, 'isu');
}
