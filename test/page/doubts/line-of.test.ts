// A place in healed text is found again on the line it was printed on.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linesOf} from '../../../src/page/doubts/line-of.ts';
import {closeHanGaps, closeLatinGaps, joinLines} from '../../../src/page/heal/join.ts';
import {paragraph} from './passages.ts';

const place = (lines: readonly string[], text: string, words: string) =>
	linesOf(paragraph(lines, {text, number: 40}), [text.indexOf(words)])[0];

test('over lines that were joined', () => {
	const lines = ['昨天清晨，芦汀渡口', '的新船下水了，船长', '12 米。'];
	const text = '昨天清晨，芦汀渡口的新船下水了，船长12米。';
	expect(linesOf(paragraph(lines, {text, number: 40}), [0, 8, 9, 17, 18, text.length])).toEqual([
		40, 40, 41, 41, 42, 42,
	]);
});

test('over a hyphen that was taken out', () => {
	expect(place(['船名叫 Morn-', 'ing，灯亮了。'], '船名叫 Morning，灯亮了。', 'ing')).toBe(41);
});

test('behind a mark that was taken from the head', () => {
	expect(place(['（上接1版）过河的人', '看影子。'], '过河的人看影子。', '看')).toBe(41);
});

test('before a mark that was taken from the end', () => {
	expect(place(['过河的人', '看影子。（下转2版）'], '过河的人看影子。', '。')).toBe(41);
});

test('any place of any joined lines', () => {
	const character = fc.constantFrom(...'渡口的灯亮了，。ab 12-“”'.split(''));
	const line = fc
		.string({unit: character, minLength: 1, maxLength: 12})
		.map(text => text.trim())
		.filter(text => text !== '');
	fc.assert(
		fc.property(fc.array(line, {minLength: 1, maxLength: 8}), lines => {
			const marked = lines.map((text, index) => text + String.fromCodePoint(0x4e00 + index));
			const text = closeLatinGaps(closeHanGaps(joinLines(marked)));
			const offsets = marked.map((_, index) => text.indexOf(String.fromCodePoint(0x4e00 + index)));
			const found = linesOf(paragraph(marked, {text, number: 1}), offsets);
			expect(found).toEqual(marked.map((_, index) => index + 1));
		}),
		{numRuns: 1000},
	);
});
