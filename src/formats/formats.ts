// The formats that can be read, and the way from a source's bytes to its page.

import type {Format} from './format.ts';
import {plainText} from './plain-text.ts';
import {signatureOf} from './signature.ts';
import {SourceError} from './source-error.ts';

/** In the order in which they are tried. */
export const formats: readonly Format[] = [plainText];

/**
 * The decoded page in a source's bytes, unaltered.
 *
 * @throws {SourceError} `not-text` if no format recognises them, `empty` if the page is blank, and what the
 * format throws.
 */
export function decodePage(bytes: Uint8Array, source: string): string {
	if (bytes.length === 0) throw new SourceError(source, {kind: 'empty'});
	const format = formats.find(candidate => candidate.recognises(bytes));
	if (!format) throw new SourceError(source, {kind: 'not-text', what: signatureOf(bytes)});
	const text = format.decode(bytes, source);
	if (!/[^\s\u200b\ufeff]/u.test(text)) throw new SourceError(source, {kind: 'empty'});
	return text;
}
