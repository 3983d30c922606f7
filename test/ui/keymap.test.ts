import {describe, expect, it} from 'vitest';
import {keyTableMarkdown} from '../../src/ui/key-table.ts';
import {commandFor, keymap, type Situation} from '../../src/ui/keymap.ts';
import {TestReader} from './papers.ts';

const inText: Situation = {pane: 'article', isTextShown: true, isSearching: false, isComparing: false};

describe('the keymap', () => {
	it('gives each key one meaning', () => {
		const keys = keymap.flatMap(binding => binding.keys);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('turns the page with Space in a list and reads on with it in the text', () => {
		expect(commandFor('Space', {...inText, pane: 'articles'})).toBe('page-down');
		expect(commandFor('Space', inText)).toBe('read-on');
	});

	it('goes from hit to hit while a search is active, else to what is unread', () => {
		expect(commandFor('n', inText)).toBe('next-unread');
		expect(commandFor('n', {...inText, isSearching: true})).toBe('next-hit');
	});

	it('fits the help screen at 80 columns, which says how far down it is', () => {
		for (const language of ['zh', 'en'] as const) {
			const reader = new TestReader({size: {columns: 80, rows: 24}, language}).press('?');
			expect(reader.screen()[0]).toMatch(/ 0% *$/u);
			for (let page = 0; page < 6; page++) {
				expect(reader.screen().filter(row => row.includes('..'))).toEqual([]);
				reader.press('PageDown');
			}
			expect(reader.screen()[0]).toMatch(/ 100% *$/u);
		}
		expect(new TestReader({size: {columns: 80, rows: 200}}).press('?').screen()[0]).not.toContain('%');
	});

	it('is all on the help screen', () => {
		const reader = new TestReader({size: {columns: 60, rows: 12}}).press('?');
		const seen = new Set<string>();
		for (let row = 0; row < 2 * keymap.length; row++) {
			for (const line of reader.screen()) seen.add(line);
			reader.press('j');
		}
		const shown = [...seen].join('\n');
		for (const {keys} of keymap) expect(shown).toContain(keys[0] === 'Escape' ? 'Esc' : keys[0]);
		expect(reader.screen().at(-2)).not.toBe('');
	});

	it('makes the table of the README', () => {
		const lines = keyTableMarkdown('en').split('\n');
		expect(lines).toHaveLength(keymap.length + 2);
		expect(lines[2]).toBe('| `j` `Down` | Down |');
	});
});
