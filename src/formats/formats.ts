// The formats that can be read, and the way from a source's bytes to its pages.
import type {Format, FormatPage, SourceDocument} from './format.ts';
import {html} from './html.ts';
import {Opening} from './opening.ts';
import {plainText} from './plain-text.ts';
import {signatureOf} from './signature.ts';
import {SourceError} from './source-error.ts';

/** Each registers here, in the order in which they are tried: plain text, which takes what is left, last. */
export const formats: readonly Format[] = [html, plainText];

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

/**
 * The pages in a source's bytes; a part of it that can't be read stands in its place as an error.
 *
 * @throws {SourceError} `not-text` if no format recognises them, `empty` if there is no page or it is blank, and what
 * the format throws.
 */
export function readDocument(
	document: Omit<SourceDocument, 'unpacked'>,
	depth = 0,
): AsyncGenerator<FormatPage | SourceError> {
	return readAs(null, document, depth);
}

/** As `readDocument`, the format being known or null. */
export async function* readAs(
	known: Format | null,
	document: Omit<SourceDocument, 'unpacked'>,
	depth = 0,
): AsyncGenerator<FormatPage | SourceError> {
	const {name, bytes} = document;
	if (bytes.length === 0) throw new SourceError(name, {kind: 'empty'});
	const format = known ?? formatOf(new Opening(bytes), name);
	let found = 0;
	const pages = format.read({
		...document,
		unpacked: inner => {
			if (depth >= deepest) throw new SourceError(inner.name, {kind: 'nested', limit: deepest});
			return readDocument(inner, depth + 1);
		},
	});
	for await (const page of pages) {
		if (page instanceof SourceError) yield page;
		// Of several pages a blank one is a page without print.
		else if (/[^\s\u200b\ufeff]/u.test(page.text)) yield page;
		else continue;
		found++;
	}
	if (found === 0) throw new SourceError(name, {kind: 'empty'});
}
