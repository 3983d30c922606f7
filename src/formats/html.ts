// HTML: a page of a news site, or of an electronic paper, saved as it was.
import type {Format} from './format.ts';

/** Bytes; pages of news sites take some hundreds of thousands. */
const largest = 16 * 1024 * 1024;

const start = /^(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
/** XHTML may begin as any XML does. */
const xmlStart = /^<\?xml\b[^>]{0,200}>\s*(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html)\b/iu;

export const html: Format = {
	name: 'HTML',
	endings: ['html', 'htm', 'xhtml'],
	largest,
	recognises: ({latin}) => start.test(latin) || xmlStart.test(latin),
	async *read(document) {
		const {readHtml} = await import('./html/read-html.ts');
		yield await readHtml(document);
	},
	async parts(document) {
		const {partsOfList} = await import('./html/listed-articles.ts');
		return partsOfList(document);
	},
};
