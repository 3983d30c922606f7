import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library} from '../../../src/library/library.ts';
import {openMemoryLibrary} from '../../../src/library/open-library.ts';
import type {Jump} from '../../../src/page/edition.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {supply} from '../../../src/ui/effects.ts';
import {needsOf} from '../../../src/ui/needs.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {searcherHere} from '../../../src/ui/search/searcher.ts';
import {chosenId, initialState} from '../../../src/ui/state.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';
import {anArticle, aPage} from '../../library/an-edition.ts';

const day = {outlet: '望潮日报', date: '2031-03-04'};
const to = (page: string): {jumps: Jump[]} => ({jumps: [{kind: 'to', page}]});
const from = (page: string): {jumps: Jump[]} => ({jumps: [{kind: 'from', page}]});
const pages = [
	aPage(
		'1.txt',
		[
			anArticle('长堤昨日合龙', ['望潮港东侧的长堤昨日合龙。乔三水说，'], to('3')),
			anArticle('新桥图纸公布', ['新桥长六十丈。'], to('4')),
			anArticle('灯会改期', ['改到十八日。']),
		],
		{...day, page: '1'},
	),
	aPage('3.txt', [anArticle('长堤合龙', ['长堤上的石头块块有编号。'], from('1'))], {...day, page: '3'}),
];

let library: Library;
let store: Store;
let stop = () => {};

beforeEach(async () => {
	library = await openMemoryLibrary();
	await library.add(pages);
	store = createStore(initialState({size: {columns: 120, rows: 24}, language: 'zh', source: 'library'}));
	stop = supply(store, {library, searcher: searcherHere(library)}, error => expect(error).toBeNull());
	await supplied();
});

afterEach(async () => {
	stop();
	await library.close();
});

async function supplied(): Promise<void> {
	do await turn();
	while (needsOf(store.state()).length > 0);
	await turn();
}

async function press(...keys: string[]): Promise<void> {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
		await supplied();
	}
}

async function read(headline: string): Promise<void> {
	await press('l');
	const {items} = await library.articles({}, null, 9);
	const id = items.find(item => item.headline === headline)?.id;
	while (chosenId(store.state()) !== id) await press('j');
	await press('l');
}

const text = () => screenRows(store.state()).map(plainText).join('\n');

describe('joining', () => {
	it('shows an article with what stands on another page, and parts it again', async () => {
		await read('长堤昨日合龙');
		const before = screenRows(store.state()).slice(0, -1);
		await press('J');
		expect(text()).toContain('乔三水说，长堤上的石头块块有编');
		expect(text()).toContain('共 2 处');
		await press('J');
		expect(screenRows(store.state()).slice(0, -1)).toEqual(before);
	});

	it('begins with the first part wherever it is asked for, the chosen article staying the same', async () => {
		await read('长堤合龙');
		const id = chosenId(store.state());
		await press('J');
		expect(store.state().article.stored?.headline).toBe('长堤昨日合龙');
		expect([chosenId(store.state()), store.state().article.stored?.id]).toEqual([id, id]);
	});

	it('says which page the library does not have', async () => {
		await read('新桥图纸公布');
		await press('J');
		expect(text()).toContain('库里没有 望潮日报 2031-03-04 第4版');
	});

	it('says that an article has no other part', async () => {
		await read('灯会改期');
		await press('J');
		expect(text()).toContain('这篇没有转版，也没有接版');
	});

	it('is over when the article is corrected, or its raw lines are shown', async () => {
		await read('长堤昨日合龙');
		for (const keys of [
			['e', 'Escape'],
			['v', 'v'],
		]) {
			await press('J');
			expect(store.state().article.apart).toBeDefined();
			await press(...keys);
			expect(store.state().article.apart).toBeUndefined();
			expect(text()).not.toContain('块块有编');
		}
	});

	it('is over when another article is opened', async () => {
		await read('长堤昨日合龙');
		await press('J', ']');
		expect(store.state().article.apart).toBeUndefined();
		expect(store.state().article.stored?.headline).toBe('新桥图纸公布');
	});
});
