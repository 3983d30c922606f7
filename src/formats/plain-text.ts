// Plain text, as OCR programs and PDF text layers give it, in any usual encoding.
import {decodeText} from './decode-text.ts';
import type {Format} from './format.ts';
import {signatureOf} from './signature.ts';

export const plainText: Format = {
	name: 'text',
	recognises: bytes => signatureOf(bytes) === null,
	decode: decodeText,
};
