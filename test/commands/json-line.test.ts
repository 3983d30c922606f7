import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {jsonLine} from '../../src/commands/json-line.ts';
import {tabLine} from '../../src/commands/tab-line.ts';

/** Code points that a terminal or an editor acts on, or hides. */
const acts = (character: string) => {
	const point = character.codePointAt(0) ?? 0;
	return (
		point < 0x20 ||
		(point >= 0x7f && point < 0xa0) ||
		[0x61c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff].includes(point) ||
		(point >= 0x202a && point <= 0x202e) ||
		(point >= 0x2060 && point <= 0x206f) ||
		(point >= 0xfff9 && point <= 0xfffb) ||
		(point >= 0xe0000 && point <= 0xe007f)
	);
};

describe('a line of JSON', () => {
	it('reads back as what it was, and holds nothing that acts on a terminal', () => {
		const nasty = fc.string({
			unit: fc.constantFrom(
				'报',
				'a',
				'\u001b',
				'\u009b',
				'\u007f',
				'\u202e',
				'\u2028',
				'\n',
				'\\',
				'"',
				'\u2067',
				'\u200b',
				'\ufffe',
				'\u{e0041}',
			),
		});
		fc.assert(
			fc.property(fc.oneof(nasty, fc.string({unit: 'binary'})), text => {
				const line = jsonLine({text});
				expect(JSON.parse(line)).toEqual({text});
				expect([...line.slice(0, -1)].some(acts)).toBe(false);
				expect(line.endsWith('}\n')).toBe(true);
			}),
		);
	});
});

describe('a line of cells', () => {
	it('has as many tabs as it needs and no other', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), cells => {
				const line = tabLine(cells);
				expect(line.split('\t')).toHaveLength(cells.length);
				expect([...line.slice(0, -1)].some(character => character !== '\t' && acts(character))).toBe(false);
			}),
		);
	});

	it('leaves a cell empty where nothing is known', () => {
		expect(tabLine(['7k2m9', null, 0])).toBe('7k2m9\t\t0\n');
	});
});
