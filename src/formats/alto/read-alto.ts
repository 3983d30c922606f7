// Reads the pages of an ALTO document.
import type {FormatPage, PlainDocument} from '../format.ts';
import {scannedPage} from '../print/printed-page.ts';
import {decodeXml, withinDepth} from '../xml/decode-xml.ts';
import {altoPages} from './alto-pages.ts';

/** @throws {SourceError} if it can't be decoded, or nests beyond bounds. */
export function* readAlto(document: Pick<PlainDocument, 'name' | 'bytes'>): Generator<FormatPage> {
	const {name} = document;
	const pages = withinDepth(name, 'ALTO', () => altoPages(decodeXml(document)));
	for (const [index, blocks] of pages.entries()) {
		yield scannedPage(pages.length > 1 ? `${name}#page=${index + 1}` : name, blocks);
	}
}
