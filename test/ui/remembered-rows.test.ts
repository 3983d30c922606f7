// Which articles' rows are still there when they are looked at again.
import {expect, it} from 'vitest';
import {wholeRows} from '../../src/typeset/whole-rows.ts';
import {rememberedRows} from '../../src/ui/panes/remembered-rows.ts';
import {wordingFor} from '../../src/ui/wording.ts';
import {TestReader} from './papers.ts';

const messages = wordingFor({language: 'zh', ambiguousWidth: 2});
const {stored} = new TestReader().state.article;
const copies = Array.from({length: 20}, () => ({...stored!}));

/** Whether the rows of a copy of the article have to be made. */
function isMade(copy: number, setting: string): boolean {
	let made = false;
	rememberedRows(copies[copy]!, setting, messages, () => {
		made = true;
		return wholeRows([]);
	});
	return made;
}

it('makes the rows of an article once for each setting that is gone back and forth between', () => {
	expect(isMade(0, 'wide')).toBe(true);
	expect(isMade(0, 'narrow')).toBe(true);
	for (let turn = 0; turn < 10; turn++) {
		expect(isMade(0, 'wide')).toBe(false);
		expect(isMade(0, 'narrow')).toBe(false);
	}
});

it('makes those of another article, and of the same in another setting', () => {
	isMade(0, 'wide');
	expect(isMade(1, 'wide')).toBe(true);
	expect(isMade(0, 'pages')).toBe(true);
});

it('keeps those looked at last, and lets go of all others though their articles are still held', () => {
	for (let copy = 0; copy < 20; copy++) isMade(copy, 'wide');
	expect([19, 18, 17].map(copy => isMade(copy, 'wide'))).toEqual([false, false, false]);
	expect([0, 1, 2].map(copy => isMade(copy, 'wide'))).toEqual([true, true, true]);
});
