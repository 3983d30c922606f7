import {describe, expect, it} from 'vitest';
import {blocksInView} from '../../../src/ui/correct/block-rows.ts';
import {TestReader} from '../papers.ts';

/** A reader with an article open, the keys of `text` typed after `keys`. */
const reading = (size = {columns: 120, rows: 40}) => new TestReader({size}).press('l', 'l');
const asked = (reader: TestReader) => reader.corrections.at(-1);
const bottom = (reader: TestReader) => reader.screen().slice(-2);

describe('the menu of corrections', () => {
	it('lists by key what can be corrected, and what it is now', () => {
		const shown = reading().press('e').screen().join('\n');
		expect(shown).toMatch(/^> 更正$/mu);
		expect(shown).toMatch(/^> o {2}报名 +河湾日报$/mu);
		expect(shown).toMatch(/^ {2}d {2}日期 +2031-03-04$/mu);
		expect(shown).toMatch(/^ {2}n {2}并入下一篇 +河湾日报第2篇/mu);
	});

	it('offers no neighbour of another page, and none before the first', () => {
		const first = reading().press('e').screen().join('\n');
		expect(first).not.toContain('并到上一篇');
		const last = new TestReader().press('l', 'G', 'l', 'e').screen().join('\n');
		expect(last).toContain('并到上一篇');
		expect(last).not.toContain('并入下一篇');
	});

	it('speaks of the text only where it is read', () => {
		const listed = new TestReader().press('l', 'e').screen().join('\n');
		expect(listed).toContain('报名');
		expect(listed).not.toContain('错字');
		expect(listed).not.toContain('分成两篇');
	});

	it('is gone through with j, k and the arrows, and Enter takes what stands there', () => {
		const reader = reading().press('e', 'j', 'Down', 'k');
		expect(reader.screen().join('\n')).toMatch(/^> d {2}日期/mu);
		expect(reader.press('Enter').state.correcting).toMatchObject({step: 'asking', question: {what: 'date'}});
		expect(reading().press('e', 'k', 'Up', 'Enter').state.correcting).toMatchObject({
			question: {what: 'outlet'},
		});
		expect(asked(reading().press('e', 'End', 'j', 'Enter'))).toMatchObject({kind: 'undo'});
	});

	it('is not opened among the papers', () => {
		expect(new TestReader().press('e').state.correcting).toBeNull();
	});

	it('closes with Esc, q or e, and takes no other key for a command', () => {
		for (const key of ['Escape', 'q', 'e']) {
			const reader = reading().press('e', 'j', 'G', key);
			expect(reader.state.correcting).toBeNull();
			expect(reader.state.focus).toBe('article');
			expect(reader.state.article.top).toBe(0);
		}
	});
});

describe('a correction', () => {
	it('of the paper is asked for with what it is now', () => {
		const reader = reading().press('e', 'o');
		expect(bottom(reader)[0]).toBe(' 留空则依原版');
		reader.press('Ctrl-u', '青', '石', 'Enter');
		expect(asked(reader)).toEqual({
			kind: 'correct',
			id: '河湾日报-0',
			change: {kind: 'page', outlet: '青石'},
		});
		expect(reader.screen().at(-1)).toBe(' 报名改为“青石”  U 撤销');
	});

	it('of a guess accepts it with Enter', () => {
		const reader = new TestReader().press('j', 'j', 'l', 'l', 'e', 'o', 'Enter');
		expect(asked(reader)).toMatchObject({change: {kind: 'page', outlet: '青石晚报'}});
	});

	it('of a date must be a date, and says so until it is', () => {
		const reader = reading().press('e', 'd', 'Ctrl-u', ...'2031-2-30', 'Enter');
		expect(bottom(reader)[0]).toContain('没有这一天');
		expect(reader.corrections).toEqual([]);
		reader.press('Ctrl-u', ...'2031.2.28', 'Enter');
		expect(asked(reader)).toMatchObject({change: {kind: 'page', date: '2031-02-28'}});
	});

	it('left empty is withdrawn', () => {
		const reader = reading().press('e', 'h', 'Ctrl-u', 'Enter');
		expect(asked(reader)).toMatchObject({change: {kind: 'headline', headline: null}});
		expect(reader.screen().at(-1)).toContain('标题依原版');
	});

	it('of wrong characters asks what is wrong and what it should be', () => {
		const reader = reading({columns: 120, rows: 8}).press('e', 'w', ...'渔网');
		reader.press('Enter');
		expect(bottom(reader)[0]).toContain('不止一处');
		reader.press('Ctrl-u', '鲸', 'Enter');
		expect(bottom(reader)[0]).toContain('没有这些字');
		reader.press('Escape', 'e', 'w');
		reader.press('Enter');
		expect(bottom(reader)[0]).toContain('请先写出错的字');
	});

	it('of wrong characters replaces them where they stand', () => {
		const reader = reading({columns: 120, rows: 6}).press('e', 'w', ...'渔网', 'Enter');
		expect(reader.state.correcting).toMatchObject({question: {what: 'right'}});
		reader.press('Backspace', '船', 'Enter');
		expect(asked(reader)).toMatchObject({
			change: {kind: 'text', block: 0, offset: 18, from: '渔网', to: '渔船'},
		});
		expect(reader.screen().at(-1)).toContain('“渔网”改为“渔船”');
	});

	it('splits at the paragraph that was marked with j and k', () => {
		const reader = reading().press('e', 's');
		expect(reader.state.correcting).toEqual({step: 'parting', block: 1});
		reader.press('j', 'j', 'k', 'Enter');
		expect(asked(reader)).toMatchObject({change: {kind: 'split', block: 2}});
	});

	it('shows the text to speak of it where raw lines have taken its place, at the same place', () => {
		const reader = reading({columns: 90, rows: 20}).press('v', 'PageDown', 'PageDown');
		const {raw} = reader.state;
		reader.press('e', 's');
		expect(raw?.id).toBe('河湾日报-0');
		expect(reader.state.rawWanted).toBe(false);
		expect(reader.state.correcting).toMatchObject({step: 'parting'});
		expect(blocksInView(reader.state)).toContain((reader.state.correcting as {block: number}).block);
		expect(reader.state.article.top).toBeGreaterThan(0);
	});

	it('keeps the marked paragraph on the screen', () => {
		const reader = reading({columns: 120, rows: 12}).press('e', 's');
		for (let pressed = 0; pressed < 8; pressed++) reader.press('j');
		expect(reader.state.correcting).toEqual({step: 'parting', block: 7});
		expect(reader.screen().some(row => row.includes('河湾的风'))).toBe(true);
		for (let pressed = 0; pressed < 8; pressed++) reader.press('k');
		expect(reader.state.correcting).toEqual({step: 'parting', block: 1});
		expect(reader.press('Escape').corrections).toEqual([]);
	});

	it('merges with the next article, or the article with the one before it', () => {
		const reader = reading().press(']', 'e', 'n');
		expect(asked(reader)).toEqual({
			kind: 'correct',
			id: '河湾日报-1',
			change: {kind: 'merge', with: '河湾日报-2'},
		});
		reader.press('e', 'p');
		expect(asked(reader)).toEqual({
			kind: 'correct',
			id: '河湾日报-0',
			change: {kind: 'merge', with: '河湾日报-1'},
		});
	});

	it('is taken back with U, in the menu with u', () => {
		expect(asked(reading().press('U'))).toEqual({kind: 'undo', id: '河湾日报-0'});
		expect(asked(reading().press('e', 'u'))).toEqual({kind: 'undo', id: '河湾日报-0'});
	});

	it('of papers that are not kept says that it will not last', () => {
		const reader = new TestReader({source: 'paths'}).press('l', 'e', 'o', 'x', 'Enter');
		expect(reader.screen().at(-1)).toContain('离开后失效');
	});

	it('is told of until the next key', () => {
		const reader = reading().press('e', 'o', 'x', 'Enter');
		expect(reader.state.notice).not.toBeNull();
		expect(reader.press('j').state.notice).toBeNull();
	});
});
