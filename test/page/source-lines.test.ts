import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sourceLines} from '../../src/page/source-lines.ts';

describe('the lines of a page', () => {
	it('are numbered from 1, blank ones included', () => {
		expect(sourceLines('甲\n\n乙')).toEqual([
			{number: 1, text: '甲'},
			{number: 2, text: ''},
			{number: 3, text: '乙'},
		]);
	});

	it('end with LF, CRLF or CR', () => {
		expect(sourceLines('甲\r\n乙\r丙\n丁').map(line => line.text)).toEqual(['甲', '乙', '丙', '丁']);
	});

	it('have none after the last end mark', () => {
		expect(sourceLines('甲\n')).toHaveLength(1);
		expect(sourceLines('甲\n\n')).toHaveLength(2);
		expect(sourceLines('')).toEqual([]);
	});

	it('are not ended by marks that editors do not count', () => {
		expect(sourceLines('甲\u2028乙\u2029丙\u0085丁\v戊\f己')).toHaveLength(1);
	});

	it('put together again with LF are the page', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[^\r\n]*$/)), texts => {
				const page = texts.map(text => `${text}\n`).join('');
				expect(sourceLines(page).map(line => line.text)).toEqual(texts);
			}),
		);
	});
});
