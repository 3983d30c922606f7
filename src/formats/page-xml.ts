// PAGE XML (PRImA): the layout and the text of a scanned page, with its reading order.
import type {Format} from './format.ts';
import {rootElement} from './xml/xml-start.ts';

export const pageXml: Format = {
	name: 'PAGE XML',
	endings: ['xml'],
	recognises: ({latin}) => rootElement(latin) === 'pcgts',
	async *read(document) {
		const {readPageXml} = await import('./page-xml/read-page-xml.ts');
		yield readPageXml(document);
	},
};
