// The list of every action, found by its name.
import {describe, expect, it} from 'vitest';
import {keymap} from '../../src/ui/keymap.ts';
import {closeness} from '../../src/ui/palette/closeness.ts';
import {emptyPalette, paletteEntries} from '../../src/ui/palette/palette.ts';
import {chosenId} from '../../src/ui/state.ts';
import {fieldWith} from '../../src/ui/text-field.ts';
import {TestReader} from './papers.ts';

const commands = (reader: TestReader, typed: string) =>
	paletteEntries(reader.state, {...emptyPalette, field: fieldWith(typed)}).map(
		({binding}) => binding.command,
	);

describe('the palette', () => {
	it('has every action, those that mean something just now first', () => {
		const reader = new TestReader();
		const entries = paletteEntries(reader.state, emptyPalette);
		expect(entries).toHaveLength(keymap.length);
		const first = entries.findIndex(({available}) => !available);
		expect(entries.slice(first).every(({available}) => !available)).toBe(true);
		expect(entries.slice(first).map(({binding}) => binding.command)).toContain('follow');
	});

	it('finds them by their names in both languages', () => {
		const reader = new TestReader().press('l');
		expect(commands(reader, '加星')[0]).toBe('star');
		expect(commands(reader, 'Unstar')[0]).toBe('star');
		expect(commands(reader, 'zoom')[0]).toBe('zoom');
	});

	it('finds them by characters that stand apart', () => {
		expect(commands(new TestReader(), 'vrtcl')).toContain('vertical');
		expect(commands(new TestReader(), 'xqxq')).toEqual([]);
	});

	it('shows each with its keys, and does the chosen one', () => {
		const reader = new TestReader().press('l', ':', ...'下一篇');
		expect(reader.screen().join('\n')).toMatch(/> \] +下一篇/u);
		reader.press('Enter');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
		expect(reader.state.overlay).toBeNull();
	});

	it('is gone through with the arrows', () => {
		const reader = new TestReader().press('l', ':', ...'下一篇', 'Down', 'Enter');
		expect(chosenId(reader.state)).not.toBe('河湾日报-0');
	});

	it('asks for the letter of an action that takes one', () => {
		const reader = new TestReader().press('l', 'l', 'Ctrl-p', ...'用一个字母', 'Enter', 'k');
		expect(reader.screen().at(-1)).toContain('已记下：k');
	});

	it('says where an action works that means nothing just now', () => {
		const reader = new TestReader().press(':', ...'对照原文', 'Enter');
		expect(reader.screen().at(-1)).toContain('只用于：正文');
		expect(reader.state.rawWanted).toBe(false);
	});

	it('says that there is none such, and is left with Escape', () => {
		const reader = new TestReader().press('l', ':', ...'鲸鱼');
		expect(reader.screen().join('\n')).toContain('没有这样的操作');
		reader.press('Enter');
		expect(reader.press(':', 'Escape').state.overlay).toBeNull();
		expect(reader.state.focus).toBe('articles');
	});

	it('leaves at once with Ctrl-c', () => {
		expect(new TestReader().press(':', 'Ctrl-c').state.left).toBe('interrupt');
	});

	it('fits screens of any size', () => {
		for (const [columns, rows] of [
			[20, 5],
			[50, 20],
			[80, 24],
			[200, 60],
		] as const) {
			expect(new TestReader({size: {columns, rows}}).press(':').screen()).toHaveLength(rows);
		}
	});
});

describe('closeness', () => {
	it('prefers a beginning to a middle, and what stands together to what stands apart', () => {
		expect(closeness('next', 'next hit')).toBeLessThan(closeness('hit', 'next hit'));
		expect(closeness('hit', 'next hit')).toBeLessThan(closeness('nht', 'next hit'));
		expect(closeness('zz', 'next hit')).toBe(Number.POSITIVE_INFINITY);
	});
});
