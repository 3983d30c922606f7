// Marks after the last sentence are taken off and kept.
import {describe, expect, test} from 'vitest';
import {readClosingMarks, readSourceLine} from '../../../src/page/roles/closing-mark.ts';

const sentence = '渡口的灯亮到天明。';

describe('an editor’s mark', () => {
	test.each(['③2', '②', '⑶5', '■', '□', '◎', '（完）', '【完】'])('%s', mark => {
		expect(readClosingMarks(sentence + mark)).toEqual({text: sentence, editorMark: mark, sourceNote: null});
	});

	test('is one with its number though a blank parts them', () => {
		expect(readClosingMarks(`${sentence}③ 2`).editorMark).toBe('③2');
	});

	test('stands after the end of a sentence only', () => {
		const headline = '渡口百姓谈系列评论④';
		expect(readClosingMarks(headline)).toEqual({text: headline, editorMark: null, sourceNote: null});
	});
});

describe('a source note', () => {
	test.each([
		['（来源：《芦汀书简》）', '来源：《芦汀书简》'],
		['(来源:《芦汀书简》)', '来源:《芦汀书简》'],
		['（作者单位：芦汀渡务所）', '作者单位：芦汀渡务所'],
		['（原载《芦汀书简》）', '原载《芦汀书简》'],
		['（云岫社青岚6月19日电）', '云岫社青岚6月19日电'],
	])('%s', (printed, sourceNote) => {
		expect(readClosingMarks(sentence + printed)).toEqual({text: sentence, editorMark: null, sourceNote});
	});

	test('may stand before or after the editor’s mark', () => {
		const both = {text: sentence, editorMark: '③2', sourceNote: '来源：芦汀书简'};
		expect(readClosingMarks(`${sentence}（来源：芦汀书简）③2`)).toEqual(both);
		expect(readClosingMarks(`${sentence}③2（来源：芦汀书简）`)).toEqual(both);
	});

	test('is not any bracket at the end', () => {
		const text = '渡口的灯亮到天明（除了雨天）';
		expect(readClosingMarks(text).text).toBe(text);
	});
});

describe('a source on its own line', () => {
	test.each([
		['（苇岸社芦汀6月7日电）', '苇岸社芦汀6月7日电'],
		['苇岸社芦汀6月7日电', '苇岸社芦汀6月7日电'],
		['来源：芦汀书简', '来源：芦汀书简'],
		['（来源：芦汀书简）', '来源：芦汀书简'],
	])('%s', (line, note) => {
		expect(readSourceLine(line)).toBe(note);
	});

	test.each(['苇岸社芦汀6月7日电 汛期将至。', '渡口的灯', '来源：老船工说，灯是他点的。后来换了人。'])(
		'%s is none',
		line => {
			expect(readSourceLine(line)).toBeNull();
		},
	);
});
