// METS (Library of Congress) of newspaper issues: which blocks of its ALTO pages make up which article.
import type {Format} from './format.ts';
import {rootElement} from './xml/xml-start.ts';

export const mets: Format = {
	name: 'METS',
	endings: ['xml'],
	isIssue: true,
	recognises: ({latin}) => rootElement(latin) === 'mets',
	async *read(document) {
		const {readMets} = await import('./mets/read-mets.ts');
		yield* readMets(document);
	},
	async parts(document) {
		const {partsOfIssue} = await import('./mets/read-mets.ts');
		return partsOfIssue(document);
	},
};
