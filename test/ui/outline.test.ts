// The subheads of an article, to go to one.
import {describe, expect, it} from 'vitest';
import {outlineOf} from '../../src/ui/outline/outline.ts';
import type {State} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const size = {columns: 120, rows: 20};

/** A reader of an article whose third and sixth block are subheads. */
function open(keys: readonly string[] = []): TestReader {
	const reader = new TestReader({size}).press('l', 'l', ...keys);
	const {stored} = reader.state.article;
	if (!stored) throw new Error('No article is open');
	const body = stored.article.body.map((block, index) =>
		index === 2 || index === 5 ? {kind: 'subhead' as const, text: `小题${index}\u{1B}[31m`} : block,
	);
	const article = {...stored, article: {...stored.article, body}};
	reader.state = {...reader.state, article: {...reader.state.article, stored: article}} satisfies State;
	return reader;
}

describe('the outline', () => {
	it('lists the headline and the subheads, safe for the terminal', () => {
		const reader = open().press('O');
		const screen = reader.screen().join('\n');
		expect(screen).toMatch(/> 河湾日报第1篇/u);
		expect(screen).toContain('小题2');
		expect(screen).not.toContain('\u{1B}');
		expect(outlineOf(reader.state)).toHaveLength(3);
	});

	it('goes to a subhead', () => {
		const reader = open().press('O', 'j', 'j', 'Enter');
		expect(reader.screen()[1]).toContain('小题5');
		expect(reader.state.overlay).toBeNull();
	});

	it('opens at the part that is being read', () => {
		const reader = open().press('O', 'j', 'j', 'Enter', 'O');
		expect(reader.screen().join('\n')).toMatch(/> +小题5/u);
	});

	it('goes to the page that has a subhead where the text is set in pages', () => {
		const reader = open(['t']).press('O', 'G', 'Enter');
		const shown = reader.screen().join('');
		expect(shown).toContain('题');
		expect(reader.screen()[0]).toMatch(/ [2-9]\/\d+ *$/u);
	});

	it('is left with Escape where it was opened', () => {
		const reader = open().press('O', 'j', 'Escape');
		expect(reader.state.article.top).toBe(0);
		expect(reader.state.focus).toBe('article');
	});

	it('is told to be empty where there are no subheads', () => {
		expect(new TestReader().press('l', 'l', 'O').screen().at(-1)).toContain('没有小标题');
	});
});
