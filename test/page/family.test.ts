// Lines of whole paragraphs are told from lines of a printed column, on one page if need be.
import {expect, test} from 'vitest';
import {families} from '../../src/page/family.ts';
import {printedLines} from '../../src/page/printed-line.ts';
import {linesOf} from './page-of.ts';
import {setInColumn} from './set-in-column.ts';

const paragraph =
	'老船工丁守渡在渡口撑了三十年船，旧船的桨换过九回，船底补过的木板数不清，过河的人他都叫得出名字来。';

function familiesOf(lines: readonly string[]): string[] {
	return families(printedLines(linesOf(lines.join('\n'))));
}

test('a page of whole paragraphs is prose, its headlines with it', () => {
	const lines = ['芦汀渡口换上新船', paragraph, paragraph, '苇岸夜校点了灯', paragraph, paragraph];
	expect(new Set(familiesOf(lines))).toEqual(new Set(['prose']));
});

test('a page of printed lines is columns', () => {
	const lines = setInColumn([paragraph, paragraph, paragraph, paragraph], 17);
	expect(new Set(familiesOf(lines))).toEqual(new Set(['columns']));
});

test('a page may hold both', () => {
	const prose = Array<string>(20).fill(paragraph);
	const column = setInColumn(Array<string>(8).fill(paragraph), 17);
	const found = familiesOf([...prose, ...column]);
	expect(found[0]).toBe('prose');
	expect(found.at(-1)).toBe('columns');
	expect(found).toHaveLength(prose.length + column.length);
});

test('no lines have no family', () => {
	expect(familiesOf([])).toEqual([]);
});
