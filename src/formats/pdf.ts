// PDF with a layer of text: every page of it is a page.
import type {Format} from './format.ts';

export const pdf: Format = {
	name: 'PDF',
	endings: ['pdf'],
	isIssue: true,
	// Issues with pictures fit to print are larger than any text.
	largest: 128 * 1024 * 1024,
	// Some begin with the header of the message or the printer that they came by.
	recognises: ({latin}) =>
		latin.startsWith('%PDF-') || /^[\s\S]{0,1000}\n%PDF-\d\.\d[\s\S]*\bobj\b/u.test(latin),
	async *read(document) {
		const {readPdf} = await import('./pdf/read-pdf.ts');
		yield* readPdf(document);
	},
};
