// Parses HTML within bounds: what would take too long or too much memory is not parsed.
import {parseHTML} from 'linkedom';
import {measureMarkup} from './measure-markup.ts';
import {measureTree} from './measure-tree.ts';

/** Pages of news sites have some thousands, nested to some thirty. Readability takes a second for such as these. */
const enough = {tags: 16_000, depth: 120, depths: 250_000, text: 6_000_000};

/** Characters of a tag that has its attributes; pictures that are written into a page are longer. */
const longTag = /<(?<name>[a-z][a-z\d]{0,20})\b[^<>]{3000,}>/giu;

/** Null for markup beyond the bounds, or without any element, of which the text can be had by `bareLines`. */
export function parseMarkup(markup: string): Document | null {
	const {tags, depth, depths} = measureMarkup(markup, enough);
	if (tags > enough.tags || depth > enough.depth || depths > enough.depths) return null;
	// Without this element what stands beside head and body would be lost.
	const short = markup.replace(longTag, '<$<name>>');
	const whole = /<html\b/iu.test(short) ? short : `<html><body>${short}</body></html>`;
	const {document} = parseHTML(whole);
	const root = document.documentElement;
	if (!root) return null;
	const tree = measureTree(root, enough);
	const isWithin = tree.depth <= enough.depth && tree.depths <= enough.depths && tree.text <= enough.text;
	return isWithin ? document : null;
}

/** The lines that the text of any markup stands in, found without parsing it. */
export function bareLines(markup: string): string[] {
	return markup
		.replace(/<\/?(?:p|div|br|h[1-6]|li|tr|table|section|article|ul|ol|hr|title)\b[^<>]{0,2000}>/giu, '\n')
		.replace(/<\/?[a-z][^<>]{0,2000}>/giu, '')
		.replace(/&(?:nbsp|ensp|emsp);/gu, ' ')
		.replace(/&lt;/gu, '<')
		.replace(/&gt;/gu, '>')
		.replace(/&quot;/gu, '"')
		.replace(/&amp;/gu, '&')
		.split(/[\r\n]+/u)
		.map(line => line.trim())
		.filter(line => line !== '');
}
