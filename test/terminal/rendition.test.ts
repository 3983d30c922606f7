import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {change, ofBlank, plain, selected} from '../../src/terminal/rendition.ts';

const parameter = fc.constantFrom(
	...[
		'0',
		'1',
		'2',
		'3',
		'4',
		'7',
		'9',
		'22',
		'23',
		'24',
		'27',
		'29',
		'31',
		'93',
		'39',
		'42',
		'49',
		'53',
		'55',
	],
	...['38;5;200', '48;2;1;2;3', '58;5;3', '59', '4:3', '38:2::1:2:3', '', '73'],
);
const look = fc.array(parameter, {maxLength: 6}).map(parameters => selected(plain, parameters.join(';')));

/** What is selected by a sequence. */
const parametersIn = (sequence: string) => sequence.slice(2, -1);

describe('a look', () => {
	it('is changed into another by the sequence for it', () => {
		fc.assert(
			fc.property(look, look, (from, to) => {
				const sequence = change(from, to);
				expect(sequence === '' ? from : selected(from, parametersIn(sequence))).toBe(to);
				expect(sequence === '').toBe(from === to);
			}),
		);
	});

	it('is the same however it came about', () => {
		expect(selected(plain, '1;33')).toBe(selected(selected(plain, '33'), '1'));
		expect(selected(plain, '1;22')).toBe(plain);
		expect(selected(plain, '38;5;1')).not.toBe(selected(plain, '5;1'));
	});

	it('is taken back by the shortest sequence', () => {
		expect(change(selected(plain, '1;30;43'), plain)).toBe('\u{1B}[m');
		expect(change(selected(plain, '1;33'), selected(plain, '1;36'))).toBe('\u{1B}[36m');
		expect(change(selected(plain, '1;33;48;5;17'), selected(plain, '33;48;5;17'))).toBe('\u{1B}[22m');
	});

	it('shows of a blank its ground and its lines, and all if it is inverse', () => {
		expect(ofBlank(selected(plain, '1;2;3;36'))).toBe(plain);
		expect(ofBlank(selected(plain, '1;4;43'))).toBe(selected(plain, '4;43'));
		expect(ofBlank(selected(plain, '1;7;36'))).toBe(selected(plain, '1;7;36'));
	});
});
