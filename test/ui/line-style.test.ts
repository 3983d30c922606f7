import {describe, expect, it} from 'vitest';
import {plainText} from '../../src/typeset/plain-text.ts';
import {openRows} from '../../src/ui/geometry.ts';
import {inOrder, lineStyle, styleNames, toggled} from '../../src/ui/line-style.ts';
import {textBefore} from '../../src/ui/text-place.ts';
import {TestReader} from './papers.ts';

const reading = (columns: number) => new TestReader({size: {columns, rows: 20}}).press('l', 'l');
const textOf = ({state}: TestReader) => openRows(state).slice(0).map(plainText);
const isStop = (mark = '') => '，。'.includes(mark);

describe('the names of styles', () => {
	it('are kept once and in their order', () => {
		expect(inOrder(['squeezed', 'hanging', 'squeezed'])).toEqual(['hanging', 'squeezed']);
		expect(toggled(['squeezed'], 'hanging')).toEqual(['hanging', 'squeezed']);
		expect(toggled(['hanging', 'squeezed'], 'hanging')).toEqual(['squeezed']);
	});

	it('each ask one thing of the lines', () => {
		const plain = lineStyle([]);
		for (const name of styleNames) {
			const changed = Object.entries(lineStyle([name])).filter(
				([habit, value]) => value !== plain[habit as keyof typeof plain],
			);
			expect(changed.map(([habit]) => habit)).toEqual([name]);
		}
	});
});

describe('the keys of styles', () => {
	it('set the text anew at once, tell so, and set it back', () => {
		const reader = reading(60);
		const plain = textOf(reader);
		reader.press('= h');
		expect(textOf(reader)).not.toEqual(plain);
		expect(reader.screen().at(-1)).toContain('排法：标点悬挂');
		reader.press('= j');
		expect(reader.screen().at(-1)).toContain('标点悬挂、两端对齐');
		reader.press('= h', '= j');
		expect(textOf(reader)).toEqual(plain);
	});

	it('let stops hang at the right edge of columns too', () => {
		const reader = reading(200);
		const hanging = (rows: readonly string[]) =>
			rows.filter(row => isStop(row.trimEnd().at(-1)) || /[，。] {4,6}\p{Script=Han}/u.test(row)).length;
		const before = hanging(textOf(reader));
		expect(hanging(textOf(reader.press('= h')))).toBeGreaterThan(before);
	});

	it('keep the reader at the same text', () => {
		const reader = reading(60).press('PageDown', 'j', 'j');
		const before = textBefore(openRows(reader.state), reader.state.article.top);
		for (const key of ['= h', '= j', '= s', '= q', '= i'] as const) {
			reader.press(key);
			const {top} = reader.state.article;
			expect(textBefore(openRows(reader.state), top)).toBeLessThanOrEqual(before);
			expect(textBefore(openRows(reader.state), top + 1)).toBeGreaterThan(before);
		}
	});

	it.each(['= j', '= s', '= q'] as const)(
		'change nothing in vertical lines, and say what those are (%s)',
		key => {
			const reader = reading(60).press(key, 't');
			const {setting} = reader.state;
			expect(reader.press(key).state.setting).toBe(setting);
			expect(reader.screen().at(-1)).toContain('竖排');
			expect(reader.press('t').state.setting).toMatchObject({vertical: false, style: setting.style});
		},
	);

	it('begin paragraphs flush, with a blank row between any two, in lines of either kind', () => {
		const reader = reading(60);
		const paragraphs = textOf(reader).filter(row => row.startsWith('    '));
		expect(paragraphs).toHaveLength(8);
		const flush = textOf(reader.press('= i'));
		expect(flush.filter(row => row.startsWith(' ') && row.trim() !== '')).toEqual([]);
		expect(flush.filter(row => row.trim() === '').length).toBeGreaterThanOrEqual(8);
		expect(reader.screen().at(-1)).toContain('排法：段首顶格');
		const vertical = textOf(reader.press('t'));
		expect(textOf(reader.press('= i'))).not.toEqual(vertical);
		expect(reader.screen().at(-1)).toContain('不另作调整');
	});

	it('let stops hang in vertical lines too', () => {
		const reader = reading(60).press('= j', 't');
		const plain = textOf(reader);
		expect(textOf(reader.press('= h'))).not.toEqual(plain);
		expect(reader.screen().at(-1)).toMatch(/排法：标点悬挂$/u);
	});
});
