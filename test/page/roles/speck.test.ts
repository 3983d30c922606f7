import {describe, expect, it} from 'vitest';
import type {PrintedLine} from '../../../src/page/printed-line.ts';
import {isSpeck} from '../../../src/page/roles/speck.ts';

const box = [0, 0, 10, 10] as const;

function lineOf(text: string, hint: PrintedLine['hint'] = {box}): PrintedLine {
	return {
		number: 1,
		text,
		heading: null,
		indent: 0,
		gap: 0,
		above: null,
		doubled: false,
		marks: [],
		set: null,
		...(hint && {hint}),
	};
}

describe('a line of a scan', () => {
	it.each(['r', ';', '.:-', '--v', 'i ,'])('is a speck: %s', text => {
		expect(isSpeck(lineOf(text))).toBe(true);
	});

	it.each(['。', '”', '完', 'A', '12', 'the', '（）'])('is none: %s', text => {
		expect(isSpeck(lineOf(text))).toBe(false);
	});
});

it('a short line of which no place is known is no speck', () => {
	expect(isSpeck(lineOf('r', {confidence: 1}))).toBe(false);
});

it('a mark by itself in a document that was set is no speck', () => {
	const set = {size: 1, isSetOff: false, left: 0, right: 11, measure: 12, block: 0};
	expect(isSpeck({...lineOf('?'), set})).toBe(false);
	expect(isSpeck(lineOf('?'))).toBe(true);
});
