// Jump lines are read in every form that papers print them in.
import {describe, expect, test} from 'vitest';
import {jumpAtEnd, jumpAtStart} from '../../../src/page/roles/jump.ts';

describe('at the end of a text', () => {
	test.each([
		['（下转3版）', '3'],
		['(下转3版)', '3'],
		['（下转03版）', '3'],
		['（下转第三版）', '3'],
		['（下转第十二版）', '12'],
		['（下转 3 版）', '3'],
		['（下 转 3 版）', '3'],
		['（下转A2版）', 'A2'],
		['（下转b2版）', 'B2'],
		['【下转5版】', '5'],
		['（转2版）', '2'],
		['（下转3版·渡口）', '3'],
	])('%s leads to page %s and is taken off', (mark, page) => {
		expect(jumpAtEnd(`船票从五角涨到了一元。${mark}`)).toEqual({
			jump: {kind: 'to', page},
			rest: '船票从五角涨到了一元。',
		});
	});

	test('a sentence that breaks off before the jump is left as printed', () => {
		expect(jumpAtEnd('老船工说的是， (下转02版)')?.rest).toBe('老船工说的是，');
	});

	test.each(['下转3版', '下转第三版', '→转2版'])('%s needs no brackets on a line of its own', text => {
		expect(jumpAtEnd(text)?.jump.kind).toBe('to');
	});

	test.each([
		'这趟车到了水湾站再转3路',
		'他把手里的票转给了3个人',
		'文件由办公室转第三小组',
		'（转给二叔）',
		'（下转0版）',
	])('%s is a sentence and no jump', text => {
		expect(jumpAtEnd(text)).toBeNull();
	});
});

describe('at the start of a text', () => {
	test.each([
		['（上接1版）', '1'],
		['(上接A1版)', 'A1'],
		['（上接第一版）', '1'],
		['（上接01版）', '1'],
		['（紧接1版）', '1'],
	])('%s comes from page %s and is taken off', (mark, page) => {
		expect(jumpAtStart(`${mark}船票从五角涨到了一元。`)).toEqual({
			jump: {kind: 'from', page},
			rest: '船票从五角涨到了一元。',
		});
	});

	test('上接A1版 needs no brackets on a line of its own', () => {
		expect(jumpAtStart('上接A1版')?.jump).toEqual({kind: 'from', page: 'A1'});
	});

	test('a text that goes on without a mark has none', () => {
		expect(jumpAtStart('上接水湾，下连苇岸，这条航线有三十里。')).toBeNull();
	});
});
