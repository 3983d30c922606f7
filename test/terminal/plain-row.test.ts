import {expect, it} from 'vitest';
import {plainRow} from '../../src/terminal/plain-row.ts';
import {plain} from '../../src/terminal/rendition.ts';

const written = (text: string, columns = 40) => plainRow(text, columns, plain)?.written;

it('leaves out blanks at the end, which are erased', () => {
	expect(plainRow('河湾   ', 40, plain)).toEqual({written: '河湾', look: plain, cells: 4});
});

it('selects a look only for what shows it', () => {
	expect(written('\u{1B}[1m\u{1B}[0m河\u{1B}[1m湾\u{1B}[0m  ')).toBe('河\u{1B}[1m湾');
});

it('writes blanks that show their look', () => {
	expect(written('\u{1B}[7m河  \u{1B}[0m')).toBe('\u{1B}[7m河  ');
});

it('passes over many blanks in the middle', () => {
	expect(written(`河${' '.repeat(14)}湾`)).toBe('河\u{1B}[14X\u{1B}[14C湾');
});

it.each([
	['an ambiguous character', '“河湾”'],
	['what joins', 'e\u0301'],
	['an emoji', '🌊'],
	['a control', 'a\tb'],
	['a sequence without an end', '河\u{1B}[1'],
])('leaves a row with %s to others', (_, text) => {
	expect(plainRow(text, 40, plain)).toBeNull();
});

it('leaves a row that is too wide to others', () => {
	expect(plainRow('河湾渡', 5, plain)).toBeNull();
	expect(plainRow('河湾渡', 6, plain)).not.toBeNull();
});
