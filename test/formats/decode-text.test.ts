import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeText} from '../../src/formats/decode-text.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';
import {canEncode, encode} from './encode.ts';

const invented = {
	simplified:
		'柳湾县新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。\n桥长四百二十米，两岸的居民从此不必再等渡船。',
	traditional:
		'柳灣縣新渡口大橋通車\n\n本報訊（記者 程晚舟）十月八日上午，柳灣縣新渡口大橋正式通車。\n橋長四百二十米，兩岸的居民從此不必再等渡船。',
	japanese:
		'柳川の新しい橋が開通した\n\n八日午前、渡し口に新しい橋が開通した。両岸の人々はもう渡し船を待たない。',
	korean:
		'버들만에 새 다리가 놓였다\n\n팔일 오전 새 나루에 다리가 놓였다. 강 양쪽 사람들은 이제 배를 기다리지 않는다.',
};
const encodings = [
	['gb18030', invented.simplified],
	['gb18030', invented.traditional],
	['big5', invented.traditional],
	['shift_jis', invented.japanese],
	['euc-jp', invented.japanese],
	['euc-kr', invented.korean],
	['utf-16le', invented.simplified],
	['utf-16be', invented.traditional],
] as const;

const faultOf = (bytes: Uint8Array) => {
	try {
		return decodeText(bytes, 'page.txt');
	} catch (error) {
		if (error instanceof SourceError) return error.fault;
		throw error;
	}
};

const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
	Uint8Array.from(parts.flatMap(part => [...part]));

describe('decoding a page', () => {
	it.each(encodings)('reads %s without being told', (label, text) => {
		expect(decodeText(encode(text, label), 'page.txt')).toBe(text);
	});

	it.each(encodings)('reads %s with one damaged byte, which becomes one U+FFFD', (label, text) => {
		const damage = label.startsWith('utf-16') ? [0x00] : [0xfe];
		const decoded = decodeText(joined(encode(`${text}\n`, label), damage), 'page.txt');
		expect([...decoded].filter(character => character === '\ufffd')).toHaveLength(1);
		expect(decoded.startsWith(`${text}\n`)).toBe(true);
	});

	it('reads any text in UTF-8 exactly', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', minLength: 1}), text => {
				fc.pre([...text].every(character => character >= ' ' && character !== '\ufeff'));
				expect(decodeText(Buffer.from(text), 'page.txt')).toBe(text);
			}),
		);
	});

	it('reads UTF-8 that is damaged in places, each place becoming U+FFFD', () => {
		const bytes = joined(Buffer.from(invented.simplified), [0xe4, 0xb8], Buffer.from('\n完'));
		expect(decodeText(bytes, 'page.txt')).toBe(`${invented.simplified}\ufffd\n完`);
	});

	it('leaves a byte order mark out of the text, and one further in as it is', () => {
		expect(decodeText(joined([0xef, 0xbb, 0xbf], Buffer.from('报\ufeff纸')), 'page.txt')).toBe('报\ufeff纸');
		expect(decodeText(joined([0xff, 0xfe], encode('报纸\n', 'utf-16le')), 'page.txt')).toBe('报纸\n');
		expect(decodeText(joined([0xfe, 0xff], encode('报纸\n', 'utf-16be')), 'page.txt')).toBe('报纸\n');
	});

	it('reads ASCII in UTF-16, which is valid UTF-8 too', () => {
		expect(decodeText(encode('The Ferry Bridge opens\n', 'utf-16be'), 'page.txt')).toBe(
			'The Ferry Bridge opens\n',
		);
	});

	it('judges by the first text that is not ASCII, however late it comes', () => {
		const text = `${'The Ferry Bridge.\n'.repeat(40_000)}${invented.simplified}`;
		expect(decodeText(encode(text, 'gb18030'), 'page.txt')).toBe(text);
	});

	it('keeps the line ends of the source', () => {
		expect(decodeText(Buffer.from('甲\r\n乙\r丙\n\r丁'), 'page.txt')).toBe('甲\r\n乙\r丙\n\r丁');
	});

	it('refuses EUC-TW by name', () => {
		// CNS 11643 plane 1: rows from C4 on hold the frequent Han.
		const bytes = Uint8Array.from({length: 80}, (_, index) =>
			index % 2 === 0 ? 0xc4 + (index % 40) : 0xa1 + index,
		);
		expect(faultOf(bytes)).toEqual({kind: 'encoding', name: 'EUC-TW'});
	});

	it('refuses UTF-32 by name', () => {
		expect(faultOf(Uint8Array.of(0xff, 0xfe, 0, 0, 0x2d, 0x4e, 0, 0))).toEqual({
			kind: 'encoding',
			name: 'UTF-32',
		});
	});

	it('refuses bytes in no encoding it knows', () => {
		expect(faultOf(Uint8Array.from({length: 400}, (_, index) => 0x80 + ((index * 73) % 128)))).toEqual({
			kind: 'encoding',
			name: null,
		});
	});

	it('refuses what is mostly control codes', () => {
		expect(faultOf(Uint8Array.from({length: 64}, (_, index) => index % 8))).toEqual({
			kind: 'not-text',
			what: null,
		});
	});
});

describe.skipIf(acceptance === null)('decoding real pages', () => {
	const folder = acceptance ?? '';

	it.each(['gb18030', 'utf-16le', 'utf-16be'])('reads every page again from %s', label => {
		for (const [name, text] of acceptancePages()) {
			if (label === 'gb18030' && !canEncode(text, label)) continue;
			expect(decodeText(encode(text, label), name)).toBe(text);
		}
	});

	it.each([
		['formats/encodings/amefoot-sjis.xml', 'shift_jis'],
		['formats/encodings/aozora-eucjp.xml', 'euc-jp'],
		['formats/encodings/blogcn-gb2312.xml', 'gb18030'],
		['formats/encodings/ebao-big5.xml', 'big5'],
		['formats/encodings/feedparser-euckr.xml', 'euc-kr'],
		['formats/encodings/feedparser-gb2312.xml', 'gb18030'],
		['formats/ja/aozora-433-ruby.sjis.txt', 'shift_jis'],
		['hostile/07-c1-8bit.bin.txt', 'utf-8'],
		['hostile/08-c0-all.bin.txt', 'utf-8'],
		['hostile/14-nul-and-invalid-utf8.bin.txt', 'utf-8'],
		['hostile/15-gb18030.txt', 'gb18030'],
		['hostile/16-gbk.txt', 'gb18030'],
		['hostile/17-big5.txt', 'big5'],
		['hostile/18-utf16le-bom.txt', 'utf-16le'],
		['hostile/19-utf16be-nobom.txt', 'utf-16be'],
		['hostile/20-sjis.txt', 'shift_jis'],
		['hostile/21-utf8-bom-mixed-eol.txt', 'utf-8'],
		['hostile/22-mojibake-utf8-in-gbk.txt', 'utf-8'],
		['hostile/23-gbk-one-bad-byte.txt', 'gb18030'],
	])('%s is read as %s', (file, label) => {
		const bytes = readFileSync(path.join(folder, file));
		expect(decodeText(bytes, file)).toBe(new TextDecoder(label).decode(bytes));
	});

	it('refuses EUC-TW by name', () => {
		expect(faultOf(readFileSync(path.join(folder, 'formats/encodings/euc-tw.txt')))).toEqual({
			kind: 'encoding',
			name: 'EUC-TW',
		});
	});
});
