// Blank lines between all lines of a column part nothing; between the paragraphs of prose they do.
import {expect, test} from 'vitest';
import {families} from '../../src/page/family.ts';
import {printedLines} from '../../src/page/printed-line.ts';
import {withoutRegularGaps} from '../../src/page/regular-gap.ts';
import {linesOf} from './page-of.ts';
import {setInColumn} from './set-in-column.ts';

const text =
	'老船工丁守渡在渡口撑了三十年船，旧船的桨换过九回，船底补过的木板数不清。他说，坐着过河，看得见影子。';
const gapsOf = (lines: readonly string[], between: string): number[] => {
	const printed = printedLines(linesOf(lines.join(between)));
	return withoutRegularGaps(printed, families(printed)).map(line => line.gap);
};

test('a blank line after every line of a column is no gap', () => {
	const gaps = gapsOf(setInColumn([text, text, text], 14), '\n\n');
	expect(new Set(gaps)).toEqual(new Set([0]));
});

test('a second blank line among them is one', () => {
	const lines = setInColumn([text, text, text], 14);
	const gaps = gapsOf([...lines.slice(0, 5), `\n${lines[5]}`, ...lines.slice(6)], '\n\n');
	expect(gaps.indexOf(1)).toBe(5);
});

test('a blank line between two lines of a tight column is a gap', () => {
	const lines = setInColumn([text, text, text], 14);
	expect(gapsOf([...lines.slice(0, 5), `\n${lines[5]}`, ...lines.slice(6)], '\n')[5]).toBe(1);
});

test('a blank line between paragraphs of prose stays one', () => {
	expect(gapsOf([text, text, text, text], '\n\n')).toEqual([0, 1, 1, 1]);
});
