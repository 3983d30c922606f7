import {describe, expect, it} from 'vitest';
import {setBlock} from '../../../src/typeset/block.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {wholeRows} from '../../../src/typeset/whole-rows.ts';
import {rawLineRows} from '../../../src/ui/raw/raw-lines.ts';
import {rawPlace} from '../../../src/ui/raw/raw-place.ts';
import {wordingFor} from '../../../src/ui/wording.ts';
import {TestReader} from '../papers.ts';

const messages = wordingFor({language: 'zh', ambiguousWidth: 1});
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('the raw view', () => {
	it('stands beside the text from 100 columns on', () => {
		const reader = new TestReader({size: {columns: 100, rows: 24}}).press('l', 'l', 'v');
		const [title = '', ...rows] = reader.screen();
		expect(title).toMatch(/^> 河湾日报 2031-03-04 第1版.*\| {2}原文 河湾日报 +1\/\d+$/u);
		expect(rows[0]).toMatch(/\| +1- 河湾日报　第一版$/u);
		expect(rows[2]).toMatch(/\| +3: 河湾日报第1篇/u);
	});

	it('takes the place of the text on a narrower screen, and gives it back', () => {
		const reader = new TestReader({size: {columns: 99, rows: 24}}).press('l', 'l');
		const before = reader.screen();
		reader.press('v');
		expect(reader.screen()[0]).toMatch(/^> 原文 河湾日报/u);
		expect(reader.screen()[3]).toMatch(/^ +3: 河湾日报第1篇/u);
		expect(reader.press('v').screen()).toEqual(before);
	});

	it('follows the text: the line that the topmost row was made from is near the top', () => {
		const reader = new TestReader({size: {columns: 120, rows: 24}}).press('l', 'l', 'v');
		for (let page = 0; page < 3; page++) {
			reader.press('PageDown');
			const [text = '', raw = ''] = reader.screen()[1]?.split('|') ?? [];
			const opening = letters(text).slice(0, 5);
			expect(opening).not.toBe('');
			const near = reader
				.screen()
				.slice(1, 6)
				.map(row => row.split('|')[1]);
			expect(letters(near.join('').replace(/ \d+[:-] /gu, ''))).toContain(opening);
			expect(raw).not.toBe('');
		}
	});

	it('finds the very raw row of every row of the text, also where lines of others stand between', () => {
		const characters = Array.from({length: 600}, (_, index) => String.fromCodePoint(0x4e00 + index));
		const printed = characters.join('').match(/.{1,24}/gsu) ?? [];
		const lines = printed.flatMap(line => ['另一篇', `  ${line} `]);
		const raw = {
			id: 'one',
			source: 'one.txt',
			lines: lines.map((text, index) => ({number: index + 1, text})),
			ranges: printed.map((_, index) => [2 * index + 2, 2 * index + 2] as const),
		};
		const rows = setBlock([{text: characters.join(''), role: 'plain'}], 30, {firstIndent: 4});
		for (const [top, row] of rows.entries()) {
			const text = letters(plainText(row));
			// Shorter ones are no sure sign: the rows around them decide.
			if (text.length < 4) continue;
			const place = rawPlace(raw, wholeRows(rows), top, 30, messages);
			expect(rawLineRows(raw, place.line, 30, messages)[place.row]).toContain(text.slice(0, 1));
		}
	});

	it('can be scrolled to the last raw line, also where the text fits on the screen and the raw lines do not', () => {
		for (const rows of [12, 40, 90]) {
			const reader = new TestReader({size: {columns: 200, rows}}).press('l', 'l', 'v', 'G');
			const last = reader.state.raw?.ranges.at(-1)?.[1];
			expect(reader.screen().some(row => new RegExp(`\\| +${last}: `, 'u').test(row))).toBe(true);
		}
	});

	it('closes with q before the text does, and is not shown beside lists', () => {
		const reader = new TestReader().press('l', 'l', 'v', 'q');
		expect(reader.state.focus).toBe('article');
		expect(reader.screen()[0]).toContain('报纸');
		reader.press('v', 'h');
		expect(reader.screen()[0]).toContain('> 文章');
	});

	it('goes with the text to the next article', () => {
		const reader = new TestReader().press('l', 'l', 'v', ']');
		expect(reader.state.raw?.id).toBe('河湾日报-1');
		expect(reader.screen()[3]).toMatch(/ 3: 河湾日报第2篇/u);
	});

	it('shows nothing that could act on the terminal', () => {
		const reader = new TestReader({size: {columns: 120, rows: 100}}).press('l', 'l', 'v', 'G');
		expect(reader.screen().join('\n')).toContain('␛[31m');
	});
});
