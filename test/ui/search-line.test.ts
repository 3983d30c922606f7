import {expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {searchLine} from '../../src/ui/search-line.ts';
import {newSearch} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

const {state} = new TestReader();

it('the search line fills its width and keeps the cursor inside, however long the text', () => {
	for (let width = 20; width <= 60; width++) {
		for (const before of ['', '渡', '渡口'.repeat(5), '渡a'.repeat(40)]) {
			for (const after of ['', '口'.repeat(30)]) {
				const line = searchLine(state, {...newSearch(state), field: {before, after}}, width);
				const aside = line.aside.reduce((sum, span) => sum + cellWidth(span.text), 0);
				expect(1 + cellWidth(line.shown) + aside).toBe(width);
				expect(line.cursor).toBeLessThan(width);
			}
		}
	}
});

it('the search line shows the text around the cursor when it is longer than the line', () => {
	const field = {before: `${'渡'.repeat(40)}口`, after: ''};
	const line = searchLine(state, {...newSearch(state), field}, 20);
	expect(line.shown).toBe(`${'渡'.repeat(8)}口`);
	expect(line.cursor).toBe(19);
});
