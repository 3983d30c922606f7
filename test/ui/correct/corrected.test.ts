import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library} from '../../../src/library/library.ts';
import {LibraryError} from '../../../src/library/library-error.ts';
import {openMemoryLibrary} from '../../../src/library/open-library.ts';
import {readPage} from '../../../src/page/read-page.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {supply} from '../../../src/ui/effects.ts';
import {needsOf} from '../../../src/ui/needs.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {searcherHere} from '../../../src/ui/search/searcher.ts';
import {chosenId, currentList, initialState} from '../../../src/ui/state.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';

const pages = {
	'one.txt': `# 图书室在河湾开门

本报讯（记者 程晚舟）昨天早上，河湾的图书室开门，来借书的人从门口排到了桥头。

渡口的老船工借走了第一本书，他说要念给船上的人听。

傍晚下起了雨，看门人把书箱搬进了屋里。

# 竹编合作社试制新伞

本报讯（记者 闻秋）竹编合作社试制了一把新伞，伞骨比从前少了三根，撑开来却更稳当。

社里的人说，试过了雨天再定价钱。
`,
	'two.txt': `# 豆青湖的菱角收尽了

本报讯（记者 程晚舟）豆青湖的菱角昨天收尽，湖上的小船都靠了岸。

收菱的人说，今年的菱角比去年大一圈。
`,
};

let library: Library;
let store: Store;
let stop = () => {};
const crashes: unknown[] = [];

beforeEach(async () => {
	library = await openMemoryLibrary();
	for (const [source, text] of Object.entries(pages)) {
		const lines = text.split('\n').map((line, index) => ({number: index + 1, text: line}));
		await library.add([{source, text, edition: readPage(lines)}]);
	}
	store = createStore(initialState({size: {columns: 120, rows: 40}, language: 'zh', source: 'library'}));
	crashes.length = 0;
});

afterEach(async () => {
	stop();
	await library.close();
	expect(crashes).toEqual([]);
});

async function open(given: Library = library): Promise<void> {
	stop = supply(store, {library: given, searcher: searcherHere(given)}, error => crashes.push(error));
	await supplied();
}

async function press(...keys: string[]): Promise<void> {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
		await supplied();
	}
}

async function supplied(): Promise<void> {
	do await turn();
	while (needsOf(store.state()).length > 0);
}

const headlines = () => currentList(store.state()).items?.map(item => item.headline);
const opened = () => store.state().article.stored;
const screen = () => screenRows(store.state()).map(plainText).join('\n');

/** Opens the article with this headline. */
async function read(headline: string): Promise<void> {
	await press('l', 'Home');
	while (opened()?.headline !== headline) await press('j');
	await press('l');
}

describe('a correction that was made', () => {
	it('of a headline is in the list and in the text at once, and gone when it is taken back', async () => {
		await open();
		await read('图书室在河湾开门');
		await press('e', 'h', 'Ctrl-u', ...'河湾有了图书室', 'Enter');
		expect(headlines()).toContain('河湾有了图书室');
		expect(headlines()).not.toContain('图书室在河湾开门');
		expect(opened()?.article.headline).toBe('河湾有了图书室');
		await press('U');
		expect(headlines()).toContain('图书室在河湾开门');
		expect(opened()?.article.headline).toBe('图书室在河湾开门');
		expect(screen()).toContain('已撤销：标题');
	});

	it('of a character is in the text, which stays where it was', async () => {
		await open();
		await read('图书室在河湾开门');
		await press('e', 'w', ...'老船工', 'Enter', 'Ctrl-u', ...'老艄公', 'Enter');
		expect(screen()).toContain('渡口的老艄公借走了');
		await press('U', 'U');
		expect(screen()).toContain('渡口的老船工借走了');
		expect(screen()).toContain('没有更正可撤销');
	});

	it('leaves the text at the top of the screen there', async () => {
		await open();
		store.dispatch({kind: 'resized', size: {columns: 50, rows: 6}});
		await read('图书室在河湾开门');
		await press('PageDown');
		const [, before] = screen().split('\n');
		await press('e', 'h', ...'，来借书的人从门口排到了桥头，傍晚还下起了雨，看门人忙坏了', 'Enter');
		expect(opened()?.headline).toContain('看门人忙坏了');
		expect(screen().split('\n')[1]).toBe(before);
	});

	it('that splits and merges shows the articles that are there then', async () => {
		await open();
		const before = headlines();
		await read('图书室在河湾开门');
		const first = chosenId(store.state());
		await press('e', 's', 'j', 'Enter');
		expect(headlines()).toHaveLength((before?.length ?? 0) + 1);
		expect(chosenId(store.state())).toBe(first);
		expect(opened()?.article.body).toHaveLength(2);
		await press('e', 'n');
		expect(headlines()).toEqual(before);
		expect(opened()?.article.body).toHaveLength(3);
		await press('U');
		expect(headlines()).toHaveLength((before?.length ?? 0) + 1);
		await press('U');
		expect(headlines()).toEqual(before);
	});

	it('that adds an article to the one before it goes on showing it there', async () => {
		await open();
		await read('图书室在河湾开门');
		const first = chosenId(store.state());
		await press(']', 'e', 'p');
		expect(chosenId(store.state())).toBe(first);
		expect(opened()?.id).toBe(first);
		expect(headlines()).not.toContain('竹编合作社试制新伞');
		expect(screen()).toContain('试过了雨天再定价钱');
	});

	it('of the paper goes with the article to its new paper', async () => {
		await open();
		await press('j');
		const {outlets} = store.state();
		const name = outlets.items?.[outlets.position.selected - 1]?.name;
		await press('l', 'e', 'o', 'Ctrl-u', ...'河湾日报', 'Enter');
		const {items, position} = store.state().outlets;
		expect(items?.[position.selected - 1]).toMatchObject({name: '河湾日报', known: 'stated'});
		expect(items?.map(item => item.name)).not.toContain(name);
		expect(chosenId(store.state())).toBe(opened()?.id);
		expect(opened()?.outlet).toBe('河湾日报');
		await press('U');
		expect(store.state().outlets.items?.map(item => item.name)).toContain(name);
		expect(opened()?.outlet).toBeNull();
	});

	it('of a date keeps the article chosen where it now stands', async () => {
		await open();
		await press('l', 'G', 'l');
		const id = chosenId(store.state());
		await press('e', 'd', 'Ctrl-u', ...'20310304', 'Enter');
		expect(chosenId(store.state())).toBe(id);
		expect(opened()?.date).toBe('2031-03-04');
		expect(currentList(store.state()).items?.[0]?.date).toBe('2031-03-04');
	});

	it('is in the results of a search, which stay as they are', async () => {
		await open();
		await press('/', ...'图书室', 'Enter', 'Enter');
		await press('e', 'h', 'Ctrl-u', ...'河湾有了书', 'Enter');
		expect(screen()).toContain('河湾有了书');
		expect(store.state().search?.answer?.hits.map(hit => hit.headline)).toContain('河湾有了书');
		await press('q', 'q');
		expect(headlines()).toContain('河湾有了书');
	});

	it('leaves the raw lines as they were', async () => {
		await open();
		await read('图书室在河湾开门');
		await press('v', 'e', 'w', ...'老船工', 'Enter', 'Ctrl-u', ...'老艄公', 'Enter');
		expect(screen()).toMatch(/渡口的老艄公.*\| .*\d+: 渡口的老船工/u);
	});
});

describe('a correction that can not be made', () => {
	it('changes nothing, and is told', async () => {
		await open();
		await press('l', 'e', 'd', ...'', 'Enter');
		expect(screen()).toContain('与现在相同，没有更正');
	});

	it('because the library can not be written is told, and not tried again', async () => {
		let tried = 0;
		const readOnly = new Proxy(library, {
			get(target, name) {
				if (name !== 'correct') return Reflect.get(target, name).bind(target);
				return () => {
					tried++;
					return Promise.reject(new LibraryError('read-only', '/tmp/library.db'));
				};
			},
		});
		await open(readOnly);
		await press('l', 'e', 'o', 'x', 'Enter');
		expect(screen()).toContain('library.db 不能写入');
		await press('j');
		expect(tried).toBe(1);
	});
});
