import {describe, expect, it} from 'vitest';
import {typedKey} from '../../src/ui/key-sequence.ts';
import {keymap} from '../../src/ui/keymap.ts';
import {chosenId, listPosition} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 20};
const inText = {pane: 'article', isTextShown: true, isSearching: false, isComparing: false} as const;

describe('a count', () => {
	it('takes a step so many times', () => {
		expect(chosenId(new TestReader().press('l', '5', 'j').state)).toBe('河湾日报-5');
		expect(chosenId(new TestReader().press('l', '1', '5', 'j', '1', '0', 'k').state)).toBe('河湾日报-5');
	});

	it('goes to an entry by its number', () => {
		expect(listPosition(new TestReader().press('l', '1', '0', 'G').state).selected).toBe(9);
		expect(listPosition(new TestReader().press('l', 'G', '3', 'g', 'g').state).selected).toBe(2);
	});

	it('goes to a row of the text by its number, and to a page of one in columns', () => {
		expect(new TestReader({size}).press('l', 'l', '7', 'G').state.article.top).toBe(6);
		const reader = new TestReader({size}).press('l', 'l', 't', '3', 'G');
		expect(reader.screen()[0]).toMatch(/ 3\/\d+ *$/u);
		expect(reader.press('2', 'k').screen()[0]).toMatch(/ 1\/\d+ *$/u);
	});

	it('takes as many articles', () => {
		expect(chosenId(new TestReader().press('l', 'l', '4', ']', '2', '[').state)).toBe('河湾日报-2');
	});

	it('stops at the end', () => {
		expect(listPosition(new TestReader().press('l', '9', '9', '9', 'j').state).selected).toBe(35);
	});

	it('is shown while it is typed, and gone with Escape', () => {
		const reader = new TestReader().press('l', '1', '2');
		expect(reader.screen().at(-1)).toMatch(/ 12 /u);
		reader.press('Escape', 'j');
		expect(chosenId(reader.state)).toBe('河湾日报-1');
		expect(reader.state.focus).toBe('articles');
	});

	it('does not begin with 0', () => {
		expect(typedKey('0', null, inText, keymap)).toBeNull();
		expect(typedKey('0', {count: 1, keys: []}, inText, keymap)).toMatchObject({pending: {count: 10}});
	});

	it('is bounded', () => {
		const reader = new TestReader().press('l', ...'99999999999999999999'.split(''), 'j');
		expect(listPosition(reader.state).selected).toBe(35);
	});
});

describe('a sequence of keys', () => {
	it('says what can follow', () => {
		const screen = new TestReader().press('g').screen().join('\n');
		expect(screen).toMatch(/ g +到开头/u);
		expect(screen).toMatch(/ u +看未读/u);
	});

	it('is given up with a key that does not follow', () => {
		const reader = new TestReader().press('l', 'g', 'j');
		expect(reader.state.pending).toBeNull();
		expect(chosenId(reader.state)).toBe('河湾日报-0');
		expect(chosenId(reader.press('j').state)).toBe('河湾日报-1');
	});

	it('is left at once with Ctrl-c', () => {
		expect(new TestReader().press('g', 'Ctrl-c').state.left).toBe('interrupt');
		expect(new TestReader().press('m', 'Ctrl-c').state.left).toBe('interrupt');
	});
});

it('the list of what may follow says that a letter is awaited where no place is bookmarked yet', () => {
	const rows = new TestReader().press('l', 'l', 'm').screen().join('\n');
	expect(rows).toContain('按一个字母');
	expect(rows).not.toContain('还没有书签');
	expect(new TestReader().press("'").screen().join('\n')).toContain('还没有书签');
});
