import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lettersIn, lettersOf} from '../../src/compare/letters.ts';

describe('letters', () => {
	test.each([
		['width and marks', '港区（北堤），２月', '港区(北堤)、2月'],
		['script', '漁船歸航', '渔船归航'],
		['spaces and ends of lines', '到 2035年\n止', '到2035年止'],
		['marks alone', '“先加固，再更换。”', '先加固再更换'],
		['the mark of thousands', '1,000元', '1000元'],
	])('are the same whatever the %s', (_, one, other) => {
		expect(lettersIn(one)).toBe(lettersIn(other));
	});

	test('keep a decimal point, without which a number is another', () => {
		expect(lettersIn('增长３．５％')).not.toBe(lettersIn('增长35%'));
	});

	test('have one sign for all that could not be read', () => {
		expect(lettersIn('修□灯■')).toBe(lettersIn('修〓灯\u{FFFD}'));
	});

	test('know where they stand in the text', () => {
		const {source, text, starts, ends} = lettersOf('（灯塔）𠮷');
		expect([...text].length).toBe(3);
		expect(source.slice(starts[0], ends[1])).toBe('灯塔');
		expect(source.slice(starts[2], ends[3])).toBe('𠮷');
	});

	test('are the same with and without the way back', () => {
		const text = fc.string({unit: fc.constantFrom(...'灯塔修繕 3.5％，。“”□𠮷éＡ㈠\n')});
		fc.assert(
			fc.property(text, source => {
				expect(lettersOf(source).text).toBe(lettersIn(source));
			}),
		);
	});
});
