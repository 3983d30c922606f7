// ALTO (Library of Congress, versions 1 to 4): the layout and the text of a scanned page.
import type {Format} from './format.ts';
import {rootElement} from './xml/xml-start.ts';

export const alto: Format = {
	name: 'ALTO',
	endings: ['xml'],
	isIssue: true,
	recognises: ({latin}) => rootElement(latin) === 'alto',
	async *read(document) {
		const {readAlto} = await import('./alto/read-alto.ts');
		yield* readAlto(document);
	},
};
