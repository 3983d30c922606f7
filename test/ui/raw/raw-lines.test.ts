import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {cellWidth} from '../../../src/typeset/width.ts';
import {type RawDress, rawRows, rowsBefore} from '../../../src/ui/raw/raw-lines.ts';
import type {RawPage} from '../../../src/ui/state.ts';
import {wordingFor} from '../../../src/ui/wording.ts';

const messages = wordingFor({language: 'en', ambiguousWidth: 1});

function pageOf(...texts: string[]): RawPage {
	const lines = texts.map((text, index) => ({number: index + 1, text}));
	return {id: 'one', source: 'one.txt', lines, ranges: [[2, 2]]};
}

const dress: RawDress = {width: 20, height: 10, ranges: [[2, 2]], warnings: [], messages};

const shown = (page: RawPage, given: Partial<RawDress> = {}, from = {line: 0, row: 0}) =>
	rawRows(page, from, {...dress, ...given}).map(plainText);

describe('raw lines', () => {
	it('stand with their numbers, those of the article marked by more than colour', () => {
		const page = pageOf('要闻', '图书室开门', '天气');
		expect(shown(page)).toEqual([' 1- 要闻', ' 2: 图书室开门', ' 3- 天气']);
		expect(rawRows(page, {line: 0, row: 0}, dress).map(row => row.at(1)?.role)).toEqual([
			'faint',
			'plain',
			'faint',
		]);
	});

	it('keep blank lines and indents', () => {
		expect(shown(pageOf('', '　　图书室', ''))).toEqual([' 1-', ' 2: 　　图书室', ' 3-']);
	});

	it('go on in the next row, with nothing left out', () => {
		expect(shown(pageOf('要闻', '渡口的船昨天开往河湾图书室'))).toEqual([
			' 1- 要闻',
			' 2: 渡口的船昨天开往',
			'    河湾图书室',
		]);
	});

	it('cannot act on the terminal', () => {
		expect(shown(pageOf('a\u{1B}[31mb\tc\u{202E}')).join()).toBe(' 1- a␛[31mb c');
	});

	it('carry what the page leaves unresolved below the line', () => {
		const warnings = [{line: 2, kind: 'truncated', message: 'whatever'} as const];
		expect(shown(pageOf('要闻', '图书室', '天气'), {warnings, width: 40})).toEqual([
			' 1- 要闻',
			' 2: 图书室',
			'    ! The text breaks off here',
			' 3- 天气',
		]);
	});

	it('are shown from the row that was asked for', () => {
		const page = pageOf('要闻', '渡口的船昨天开往河湾图书室', '天气');
		expect(shown(page, {}, {line: 1, row: 1})).toEqual(['    河湾图书室', ' 3- 天气']);
		expect(rowsBefore(page, {line: 1, row: 1}, 2, 20, messages)).toEqual({line: 0, row: 0});
		expect(rowsBefore(page, {line: 2, row: 0}, 1, 20, messages)).toEqual({line: 1, row: 1});
	});

	it('fill their width exactly and no more rows than there are, whatever the text', () => {
		const text = fc.oneof(
			fc.string({unit: 'binary'}),
			fc.string({unit: fc.constantFrom('渡', 'a', '　', '👨‍👩‍👧')}),
		);
		fc.assert(
			fc.property(fc.array(text, {minLength: 1}), fc.integer({min: 12, max: 80}), (texts, width) => {
				const rows = rawRows(pageOf(...texts), {line: 0, row: 0}, {...dress, width});
				expect(rows.length).toBeLessThanOrEqual(dress.height);
				for (const row of rows) expect(row.reduce((sum, span) => sum + cellWidth(span.text), 0)).toBe(width);
			}),
		);
	});
});
