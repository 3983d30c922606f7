import {expect, it} from 'vitest';
import {cursorMove} from '../../src/terminal/cursor-move.ts';

it.each([
	['where nothing is known', null, 4, 7, '\u{1B}[5;8H'],
	['to the corner', null, 0, 0, '\u{1B}[H'],
	['to the beginning of a row', null, 11, 0, '\u{1B}[12H'],
	['not at all', {row: 2, column: 3}, 2, 3, ''],
	['along the row', {row: 2, column: 13}, 2, 15, '\u{1B}[2C'],
	['far along the row', {row: 2, column: 3}, 2, 119, '\u{1B}[120G'],
	['back a little', {row: 2, column: 3}, 2, 1, '\b\b'],
	['to the beginning of the same row', {row: 2, column: 30}, 2, 0, '\r'],
	['to the next row', {row: 2, column: 30}, 3, 0, '\r\n'],
	['down the column', {row: 2, column: 30}, 12, 30, '\u{1B}[10B'],
	['up the column', {row: 12, column: 30}, 11, 30, '\u{1B}[A'],
	['along a row whose column is not known', {row: 2, column: null}, 2, 30, '\u{1B}[31G'],
	['to another row from such a one', {row: 2, column: null}, 4, 30, '\u{1B}[5;31H'],
] as const)('moves %s', (_, from, row, column, sequence) => {
	expect(cursorMove(from, row, column)).toBe(sequence);
});
