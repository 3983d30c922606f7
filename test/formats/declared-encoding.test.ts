import {describe, expect, it} from 'vitest';
import {declaredEncoding} from '../../src/formats/declared-encoding.ts';
import {decodeText} from '../../src/formats/decode-text.ts';
import {encode} from './encode.ts';

describe('the encoding that a document declares', () => {
	it.each([
		['<?xml version="1.0" encoding="GBK"?><a/>', 'GBK'],
		["<?xml version='1.0' encoding='big5'?>", 'big5'],
		['<html><head><meta charset=shift_jis>', 'shift_jis'],
		['<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', 'euc-kr'],
		['<html><head><title>charset=gbk</title>', null],
		[`${' '.repeat(5000)}<meta charset="gbk">`, null],
	])('%s', (document, label) => {
		expect(declaredEncoding(document)).toBe(label);
	});

	// So few characters that nothing can be guessed from them.
	it.each([
		['gbk', 'gb18030', '灯'],
		['big5', 'big5', '燈'],
		['Big5-HKSCS', 'big5', '燈'],
		['shift_jis', 'shift_jis', '灯'],
		['euc-jp', 'euc-jp', '灯'],
		['ks_c_5601-1987', 'euc-kr', '등'],
	])('is that of its text: %s', (label, encoding, text) => {
		expect(decodeText(encode(text, encoding), 'page', label)).toBe(text);
	});

	it('counts in text that looks like ASCII', () => {
		const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x45, 0x74, 0x1b, 0x28, 0x42);
		expect(decodeText(bytes, 'page', 'iso-2022-jp')).toBe('灯');
	});

	it('is not believed where the text is in UTF-8, can not be in it, or it is none', () => {
		const text = '渡口的灯从傍晚亮到天明，照着过河的人。';
		expect(decodeText(Buffer.from(text), 'page', 'gbk')).toBe(text);
		for (const label of ['euc-jp', 'utf-16', 'no-such']) {
			expect(decodeText(encode(text, 'gb18030'), 'page', label)).toBe(text);
		}
	});

	it('is named where it can not be read', () => {
		expect(() => decodeText(Uint8Array.of(0xc4, 0xe3), 'page', 'EUC-TW')).toThrow(
			expect.objectContaining({fault: {kind: 'encoding', name: 'EUC-TW'}}),
		);
	});
});
