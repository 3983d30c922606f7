import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {blockBegunBy, blocksInView} from '../../../src/ui/correct/block-rows.ts';
import {openRows} from '../../../src/ui/geometry.ts';
import type {State} from '../../../src/ui/state.ts';
import {TestReader} from '../papers.ts';

/** The reader with another body in the open article. */
function withBody(state: State, ...texts: readonly (readonly ['paragraph' | 'subhead', string])[]): State {
	const {stored} = state.article;
	if (stored === null) throw new Error('nothing is open');
	const body = texts.map(([kind, text]) => ({kind, text}));
	const jumps = [
		{kind: 'from', page: '1'},
		{kind: 'to', page: '3'},
	] as const;
	const article = {...stored.article, section: '要闻', subhead: '副题', body, jumps};
	return {...state, article: {...state.article, stored: {...stored, article}}};
}

describe('the rows of the blocks', () => {
	it('are known as theirs, subheads, empty blocks and jumps around them', () => {
		const {state} = new TestReader();
		const open = withBody(
			state,
			['subhead', '小标题一'],
			['paragraph', '渡口的船昨天开了。'.repeat(12)],
			['paragraph', '  '],
			['paragraph', '河湾'],
			['subhead', '小标题二'],
			['subhead', '小标题三'],
			['paragraph', '图书室'],
		);
		for (const columns of [40, 80, 120, 200]) {
			const sized = {...open, size: {columns, rows: 40}, setting: {...open.setting, columns: 1 as const}};
			const rows = openRows(sized);
			const body = sized.article.stored?.article.body ?? [];
			const texts = body.map((_, block) =>
				rows
					.slice(0)
					.map(plainText)
					.filter((_, row) => rows.blockAt(row) === block)
					.map(row => row.trim())
					.join(''),
			);
			expect(texts).toEqual(body.map(block => block.text.trim()));
			const firsts = body.map((_, block) => rows.firstOfBlock(block));
			expect(firsts.map(first => first !== null && rows.blockAt(first))).toEqual([0, 1, false, 3, 4, 5, 6]);
			expect(firsts.map(first => first !== null && rows.blockAt(first - 1))).toEqual([
				null,
				null,
				false,
				1,
				null,
				4,
				null,
			]);
		}
	});

	it('tell which blocks are on the screen', () => {
		const reader = new TestReader({size: {columns: 120, rows: 12}}).press('l', 'l');
		expect(blocksInView(reader.state)).toEqual([0, 1, 2]);
		reader.press('G');
		expect(blocksInView(reader.state)).toEqual([7]);
	});

	it('tell which block a row comes after that belongs to none', () => {
		const rows = openRows(new TestReader({size: {columns: 120, rows: 12}}).press('l', 'l').state);
		const first = rows.firstOfBlock(0) ?? 0;
		expect(blockBegunBy(rows, first - 1)).toBeNull();
		expect(blockBegunBy(rows, first)).toBe(0);
		expect(blockBegunBy(rows, rows.count() + 1)).toBe(7);
	});
});
