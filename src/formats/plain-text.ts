// Plain text, as OCR programs and PDF text layers give it, in any usual encoding.
import {decodeText} from './decode-text.ts';
import type {Format} from './format.ts';
import {signatureOf} from './signature.ts';

export const plainText: Format = {
	name: 'TXT',
	endings: ['txt', 'text', 'md', 'markdown'],
	recognises: ({bytes}) => signatureOf(bytes) === null,
	async *read({bytes, name}) {
		yield {source: name, text: decodeText(bytes, name), hints: null};
	},
};
