// Parses HTML within bounds: what would take too long or too much memory is not parsed.
import {parseHTML} from 'linkedom';
import {measureMarkup} from './measure-markup.ts';

/** Pages of news sites have some thousands, nested to some thirty. Readability takes a second for such as these. */
const enough = {tags: 40_000, depth: 200};

/** Null for markup beyond the bounds, of which the text can be had by `bareLines`. */
export function parseMarkup(markup: string): Document | null {
	const {tags, depth} = measureMarkup(markup, enough);
	if (tags > enough.tags || depth > enough.depth) return null;
	// Without this element what stands beside head and body would be lost.
	const whole = /<html\b/iu.test(markup) ? markup : `<html><body>${markup}</body></html>`;
	return parseHTML(whole).document;
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
