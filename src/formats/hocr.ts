// hOCR: the layout and the text of scanned pages, in classes and titles of HTML.
import type {Format} from './format.ts';

export const hocr: Format = {
	name: 'hOCR',
	endings: ['hocr'],
	isIssue: true,
	recognises: ({latin}) => latin.startsWith('<') && /\bclass\s*=\s*['"]ocr_page\b/u.test(latin),
	async *read(document) {
		const {readHocr} = await import('./hocr/read-hocr.ts');
		yield* readHocr(document);
	},
};
