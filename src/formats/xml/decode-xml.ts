// Decodes XML, by the encoding it declares, and walks through it within bounds.
import {declaredEncoding} from '../declared-encoding.ts';
import {decodeText} from '../decode-text.ts';
import type {PlainDocument} from '../format.ts';
import {SourceError} from '../source-error.ts';
import {TooDeepError} from './walk-xml.ts';

/** @throws {SourceError} if the bytes can't be decoded. */
export function decodeXml({name, bytes}: Pick<PlainDocument, 'name' | 'bytes'>): string {
	const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
	return decodeText(bytes, name, declaredEncoding(start));
}

/** What `read` gives; @throws {SourceError} `damaged` for XML that nests deeper than any of its kind. */
export function withinDepth<T>(name: string, what: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof TooDeepError) throw new SourceError(name, {kind: 'damaged', what}, {cause: error});
		throw error;
	}
}
