import {expect, it} from 'vitest';
import {pageNumber} from '../../src/formats/page-number.ts';

it.each([
	['3', '3'],
	['第03版', '3'],
	['第０３版：要闻', '3'],
	['A02', 'A2'],
	['a2版', 'A2'],
	['p. 12', '12'],
	['要闻', null],
	['2021', null],
	['', null],
])('the page that %s names is %s', (text, page) => {
	expect(pageNumber(text)).toBe(page);
});
