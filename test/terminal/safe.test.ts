import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safe} from '../../src/terminal/safe.ts';
import {acceptance, acceptanceFiles, acceptancePages} from '../acceptance.ts';

// What must never come out: C0 but newline, DEL, C1, bidi controls, line and paragraph separators, lone surrogates.
const dangerous =
	/[[\p{Cc}\p{Cs}\p{Co}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]--\n]/v;

const anyText = fc.oneof(
	fc.string({unit: 'binary'}),
	fc
		.array(fc.integer({min: 0, max: 0xffff}))
		.map(units => units.map(unit => String.fromCharCode(unit)).join('')),
	fc
		.array(
			fc.constantFrom(
				...'\x1B[]\x07\r\n\t\x9B\u0301\u200D\u200C\uFE0F\uFE0E\u20E31#中国👩👧🏻\u0915\u094D\u0628\u1100\u1161\u11A8가\u00AD\u200B\u2066\u{1F3F4}\u{E0067}\u{E007F}\u{E0100}\u202E\uE0F0\uFFFF🇨❤',
			),
		)
		.map(parts => parts.join('')),
);

describe('safe text', () => {
	it('comes back identical when there is nothing to do', () => {
		const text = '青河晚报：“今天——两岸通航……”\nHarbour News, 12:30 ①※□ Ärger Я';
		expect(safe(text)).toBe(text);
	});

	it('shows control characters as their pictures', () => {
		expect(safe('标题\x1B[31m红字\x07\0\x7F')).toBe('标题␛[31m红字␇␀␡');
	});

	it('shows every C0 control but the white ones as its own picture', () => {
		for (let code = 0; code < 0x20; code++) {
			if (code >= 0x09 && code <= 0x0d) continue;
			expect(safe(String.fromCharCode(code))).toBe(String.fromCharCode(0x2400 + code));
		}
	});

	it('replaces 8-bit controls, noncharacters and lone surrogates', () => {
		expect(safe('a\x9B31m\uFFFE\uFDD0\uD800b\u{1FFFF}')).toBe('a\uFFFD31m\uFFFD\uFFFD\uFFFDb\uFFFD');
	});

	it('turns every kind of line end into a newline, or a space in one line', () => {
		const text = '一\r\n二\r三\u0085四\u2028五\u2029六\v七\f八\n九';
		expect(safe(text)).toBe('一\n二\n三\n四\n五\n六\n七\n八\n九');
		expect(safe(text, {oneLine: true})).toBe('一 二 三 四 五 六 七 八 九');
	});

	it('leads a tab to the next fourth cell, wide characters counted as two', () => {
		expect(safe('a\tb\n国\tc\t\td')).toBe('a   b\n国  c       d');
		expect(safe('a\tb', {oneLine: true})).toBe('a b');
	});

	it('drops bidi controls and keeps honest right-to-left letters', () => {
		expect(safe('文\u202Etxt\u2066\u2069\u200F שלום')).toBe('文txt שלום');
	});

	it('drops what hides: zero widths, soft hyphens, tags, annotations', () => {
		expect(safe('零\u200B宽\u200C字\u200D符\u2060标\uFEFF题\u00AD\u180E\u{E0041}\uFFF9')).toBe(
			'零宽字符标题',
		);
	});

	it('keeps joiners where emoji and spelling need them', () => {
		for (const text of ['👩‍👩‍👧', '❤️‍🔥', 'क्‍ष', 'می‌خواهم', '👩🏽‍🚒']) expect(safe(text)).toBe(text);
		expect(safe('👩\u200D')).toBe('👩');
	});

	it('keeps variation selectors after emoji and Han only', () => {
		for (const text of ['❤️', '☎︎', '1️⃣', '葛\u{E0100}']) expect(safe(text)).toBe(text);
		expect(safe('a\uFE0F1\uFE0F国\uFE0F国\u{E0100}\u{E0100}b\u{E0100}')).toBe('a1国国\u{E0100}b');
	});

	it('keeps the tags of a region flag and no others', () => {
		const scotland = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
		expect(safe(scotland)).toBe(scotland);
		expect(safe('\u{1F3F4}\u{E0067}国\u{E0067}\u{E007F}')).toBe('\u{1F3F4}国');
	});

	it('draws blank letters as spaces and private characters as squares', () => {
		expect(safe('a\u3164b\u2800c\uE0F0d\u{10FFFD}')).toBe('a b c□d□');
	});

	it('keeps four marks on a base, eight on an Indic one', () => {
		expect(safe(`a${'\u0301'.repeat(2000)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
		expect(safe(`क${'\u093C'.repeat(20)}`)).toBe(`क${'\u093C'.repeat(8)}`);
		expect(safe(`가${'\u0301'.repeat(3)}`)).toBe(`가${'\u0301'.repeat(3)}`);
	});

	it('gives a mark without a base one to stand on', () => {
		expect(safe('\u0301a\n\u0301b')).toBe('\u25CC\u0301a\n\u25CC\u0301b');
	});

	it('limits conjoining jamo as it does marks', () => {
		expect(safe(`\u1112${'\u1161'.repeat(50)}`)).toBe(`\u1112${'\u1161'.repeat(4)}`);
	});

	it('does not let a sequence come together when something between is taken out', () => {
		expect(safe('\x1B\u200B[2J\x1B\x1B[31m[31m')).toBe('␛[2J␛␛[31m[31m');
	});

	it('never lets anything dangerous through', () => {
		fc.assert(
			fc.property(anyText, text => {
				expect(safe(text)).not.toMatch(dangerous);
				expect(safe(text, {oneLine: true})).not.toMatch(/\n/);
			}),
			{numRuns: 2000},
		);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(anyText, fc.boolean(), (text, oneLine) => {
				const once = safe(text, {oneLine});
				expect(safe(once, {oneLine})).toBe(once);
			}),
			{numRuns: 2000},
		);
	});

	it('gives the same for every code point alone and when looked at again', () => {
		for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
			const once = safe(`国${String.fromCodePoint(codePoint)}a`);
			if (safe(once) !== once || dangerous.test(once)) expect.fail(`U+${codePoint.toString(16)}`);
		}
	});
});

describe.skipIf(acceptance === null)('safe text of hostile files', () => {
	const files = acceptanceFiles('hostile', '.txt');

	it.each(files.map(file => path.basename(file)))('lets nothing of %s act on the terminal', name => {
		const file = files.find(path => path.endsWith(name)) ?? '';
		for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
			const text = readFileSync(file, encoding);
			expect(safe(text)).not.toMatch(dangerous);
			expect(safe(text, {oneLine: true})).not.toMatch(/\n/);
		}
	});

	it('leaves of the flood of marks four on each base', () => {
		const text = safe(readFileSync(path.join(acceptance ?? '', 'hostile/12-combining-flood.txt'), 'utf8'));
		expect(text).not.toMatch(/\p{M}{5}/u);
		expect(text).not.toMatch(/^\p{M}/mu);
	});

	it('finds the hidden title whole', () => {
		const text = safe(readFileSync(path.join(acceptance ?? '', 'hostile/11-zero-width.txt'), 'utf8'));
		expect(text).toContain('零宽字符标题');
	});

	it('leaves real pages as they are but for their private characters and line ends', () => {
		const pages = acceptancePages();
		expect(pages.size).toBeGreaterThan(0);
		for (const [, text] of pages) {
			expect(safe(text)).toBe(text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\uE000-\uF8FF]/g, '□'));
		}
	});
});
