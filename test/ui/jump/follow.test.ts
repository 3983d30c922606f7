import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library} from '../../../src/library/library.ts';
import {LibraryError} from '../../../src/library/library-error.ts';
import {openMemoryLibrary} from '../../../src/library/open-library.ts';
import type {Jump} from '../../../src/page/edition.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {supply} from '../../../src/ui/effects.ts';
import {openRows} from '../../../src/ui/geometry.ts';
import {needsOf} from '../../../src/ui/needs.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {searcherHere} from '../../../src/ui/search/searcher.ts';
import {chosenId, currentPlace, initialState, type Source} from '../../../src/ui/state.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';
import {anArticle, aPage} from '../../library/an-edition.ts';

const day = {outlet: '望潮日报', date: '2031-03-04'};
const to = (page: string): {jumps: Jump[]} => ({jumps: [{kind: 'to', page}]});
const from = (page: string): {jumps: Jump[]} => ({jumps: [{kind: 'from', page}]});
const paragraphs = Array.from({length: 30}, (_, index) => `长堤第${index}段，潮水退了。`);

const pages = [
	aPage('1.txt', [anArticle('长堤合龙', paragraphs, to('3')), anArticle('灯会', ['亮了。'], to('4'))], {
		...day,
		page: '1',
	}),
	aPage(
		'3.txt',
		[
			anArticle('庙会', ['开锣。']),
			anArticle('堤上人家', ['人们上了堤。'], {jumps: [...from('1').jumps, ...to('5').jumps]}),
		],
		{...day, page: '3'},
	),
	aPage(
		'2.txt',
		[
			anArticle('防汛', ['各县备料。'], {
				jumps: [...to('4').jumps, ...to('9').jumps, ...to('6').jumps, ...to('06').jumps],
			}),
		],
		{
			...day,
			page: '2',
		},
	),
	aPage('6.txt', [anArticle('防汛物资', ['沙袋。'], from('2')), anArticle('船队', ['待命。'])], {
		...day,
		page: '6',
	}),
	aPage('4.txt', [anArticle('天气', ['晴。'])], {...day, page: '4'}),
	aPage('5.txt', [anArticle('堤外', ['有海。'], from('3')), anArticle('渔汛', ['早到。'], to('7\u{1B}'))], {
		...day,
		page: '5',
	}),
	aPage('other.txt', [anArticle('云岭', ['梯田灌水。'])], {outlet: '云岭晚报', date: '2031-03-05'}),
];

let library: Library;
let store: Store;
let stop = () => {};
const crashes: unknown[] = [];

beforeEach(async () => {
	library = await openMemoryLibrary();
	await library.add(pages);
	crashes.length = 0;
});

afterEach(async () => {
	stop();
	await library.close();
	expect(crashes).toEqual([]);
});

async function open(given: Library = library, source: Source = 'library'): Promise<void> {
	store = createStore(initialState({size: {columns: 120, rows: 20}, language: 'zh', source}));
	stop = supply(store, {library: given, searcher: searcherHere(given)}, error => crashes.push(error));
	await supplied();
}

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

/** The library with one method replaced. */
function but(replaced: Partial<Library>): Library {
	return new Proxy(library, {
		get(target, name) {
			const found = Reflect.get(replaced, name) ?? Reflect.get(target, name);
			return typeof found === 'function' ? found.bind(target) : found;
		},
	});
}

/** Opens an article from the list of all of them. */
async function read(headline: string): Promise<void> {
	await press('l');
	while (headlineChosen() !== headline) await press('j');
	await press('l');
}

function headlineChosen(): string | undefined {
	const {stored} = store.state().article;
	return stored?.id === chosenId(store.state()) ? stored?.headline : undefined;
}

const status = () => plainText(screenRows(store.state()).at(-1) ?? []);

describe('following a jump', () => {
	it('opens the article that comes from there, chosen in its list, and marks it read', async () => {
		await open();
		await read('长堤合龙');
		await press('f');
		expect(headlineChosen()).toBe('堤上人家');
		expect(store.state().focus).toBe('article');
		expect(store.state().article.top).toBe(0);
		expect(store.state().marks.get(chosenId(store.state()) ?? '')).toEqual({read: true});
	});

	it('goes on from there, and back from where nothing goes on, to where it was left', async () => {
		await open();
		await read('长堤合龙');
		await press('Ctrl-d');
		const {top} = store.state().article;
		expect(top).toBeGreaterThan(0);
		await press('f', 'f');
		expect(headlineChosen()).toBe('堤外');
		await press('f');
		expect(headlineChosen()).toBe('堤上人家');
		await press('Escape');
		expect(headlineChosen()).toBe('长堤合龙');
		expect(store.state().article.top).toBe(top);
		await press('Escape');
		expect(store.state().focus).toBe('articles');
	});

	it('leads back to the same text, though that is set otherwise by then', async () => {
		await open();
		await read('长堤合龙');
		await press('j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j');
		const row = plainText(openRows(store.state()).row(store.state().article.top) ?? []).trim();
		await press('f', 'c', 'c', '-', '-', '-', 'Escape');
		expect(headlineChosen()).toBe('长堤合龙');
		expect(screenRows(store.state()).map(plainText).join('\n')).toContain(row);
		await press('c', 'c', '+', '+', '+');
		expect(plainText(openRows(store.state()).row(store.state().article.top) ?? []).trim()).toBe(row);
	});

	it('follows each of several in turn, a continuation first, and tells which it is', async () => {
		await open();
		await read('防汛');
		await press('f');
		expect(headlineChosen()).toBe('防汛物资');
		expect(status()).toContain('转版 1/2');
		await press('Escape');
		expect(headlineChosen()).toBe('防汛');
		await press('f');
		expect(headlineChosen()).toBe('天气');
		expect(status()).toMatch(/转版 2\/2.*第一篇/u);
		await press('f');
		expect(headlineChosen()).toBe('防汛');
		await press('f');
		expect(headlineChosen()).toBe('防汛物资');
	});

	it('begins with the first again where the article was opened anew', async () => {
		await open();
		await read('防汛');
		await press('f', 'Escape', ']', '[', 'f');
		expect(headlineChosen()).toBe('防汛物资');
	});

	it('tells of no other where only one can be followed', async () => {
		await open();
		await read('长堤合龙');
		await press('f');
		expect(status()).not.toContain('转版 1');
	});

	it('leads back from a continuation that was opened by itself', async () => {
		await open();
		await read('堤外');
		await press('f');
		expect(headlineChosen()).toBe('堤上人家');
	});

	it('opens the first article of a page that names no other, and says so', async () => {
		await open();
		await read('灯会');
		await press('f');
		expect(headlineChosen()).toBe('天气');
		expect(status()).toContain('第一篇');
		await press('f');
		expect(headlineChosen()).toBe('灯会');
	});

	it.each([
		['library', '库里没有 望潮日报 2031-03-04 第7␛版'],
		['paths', '打开的文件里没有 望潮日报 2031-03-04 第7␛版'],
	] as const)('says which page is not there (%s)', async (source, sentence) => {
		await open(library, source);
		await read('渔汛');
		await press('f');
		expect(headlineChosen()).toBe('渔汛');
		expect(status()).toContain(sentence);
	});

	it('says that an article has none', async () => {
		await open();
		await read('天气');
		await press('f');
		expect(status()).toContain('没有转版');
	});

	it('leaves a search, and comes back to it', async () => {
		await open();
		await press('j', 'j');
		expect(headlineChosen()).toBe('云岭');
		await press('/', '合', '龙', 'Enter', 'l', 'f');
		expect(headlineChosen()).toBe('堤上人家');
		expect(store.state().search).toBeNull();
		expect(store.state().outlets.items?.[store.state().outlets.position.selected - 1]?.name).toBe('望潮日报');
		await press('Escape');
		expect(headlineChosen()).toBe('长堤合龙');
		expect(store.state().search?.answer?.query).toBe('合龙');
		expect(store.state().outlets.items?.[store.state().outlets.position.selected - 1]?.name).toBe('云岭晚报');
	});

	it('leaves a view, and comes back to it', async () => {
		await open();
		await press('g', 'u', 'l');
		while (headlineChosen() !== '长堤合龙') await press(']');
		await press('f');
		expect(headlineChosen()).toBe('堤上人家');
		expect(currentPlace(store.state())).toMatchObject({
			kind: 'articles',
			filter: {outlet: expect.any(String)},
		});
		await press('Escape');
		expect(headlineChosen()).toBe('长堤合龙');
		expect(currentPlace(store.state())).toEqual({kind: 'view', view: 'unread'});
	});

	it('is forgotten once another article is read', async () => {
		await open();
		await read('长堤合龙');
		await press('f', ']', 'Escape');
		expect(store.state().focus).toBe('articles');
	});

	it('stays where it is, and says so, if the list does not get as far as to that article', async () => {
		const articlesIn: Library['articlesIn'] = async (place, after, limit) => {
			const {items, next} = await library.articlesIn(place, after, limit);
			return {items: items.filter(({headline}) => headline !== '堤上人家'), next};
		};
		await open(but({articlesIn}));
		await press('/', '合', '龙', 'Enter', 'l', 'f');
		expect(headlineChosen()).toBe('长堤合龙');
		expect(store.state().search).not.toBeNull();
		expect(status()).toContain('搜索它的标题');
	});

	it('tells of a library that fails', async () => {
		await open(but({articlesOnPage: () => Promise.reject(new LibraryError('damaged', 'a.db'))}));
		await read('长堤合龙');
		await press('f');
		expect(status()).toContain('a.db 已损坏');
		expect(headlineChosen()).toBe('长堤合龙');
	});
});
