// The list of copies in terminals of any width.
import {expect, test} from 'vitest';
import type {CollatedCopy} from '../../../src/compare/collation.ts';
import type {PrintedCopy} from '../../../src/library/copies.ts';
import {copyRows} from '../../../src/ui/compare/copy-rows.ts';
import {wordingFor} from '../../../src/ui/wording.ts';

const article = {
	id: 'a',
	outlet: '望潮日报',
	outletGuess: null,
	source: 'one.txt',
	date: '2031-03-04',
	dateGuess: null,
	page: '1',
	headline: '长堤合龙',
	headlineMade: false,
};
const copies = [{article, order: 2, of: 7}] as unknown as readonly PrintedCopy[];
const collated = [
	{coverage: 0.36, characters: 1680, sharesHeadline: true},
] as unknown as readonly CollatedCopy[];
const first = (width: number) => {
	const [[row = []] = []] = copyRows(
		copies,
		collated,
		width,
		wordingFor({language: 'zh', ambiguousWidth: 1}),
	);
	return row.map(({text}) => text).join('');
};

test('where there is no room for all, the place on the page gives way to how much of the text it is', () => {
	expect(first(80)).toMatch(/第 2\/7 篇 +36%/u);
	expect(first(42)).toContain('36%');
	expect(first(42)).not.toContain('2/7');
});
