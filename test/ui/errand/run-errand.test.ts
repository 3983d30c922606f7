// Errands: what the reader hands to the program's commands, how far it is, and stopping it.
import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library} from '../../../src/library/library.ts';
import {openMemoryLibrary} from '../../../src/library/open-library.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {supply} from '../../../src/ui/effects.ts';
import type {ErrandEnd, Errands} from '../../../src/ui/errand/errand.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {searcherHere} from '../../../src/ui/search/searcher.ts';
import {currentList, initialState, type State} from '../../../src/ui/state.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';
import {dailyPage} from '../live-reader.ts';

let library: Library;
let store: Store;
let stopSupply: () => void;
let asked: (readonly string[])[];
let stops: number;
let tell: (line: string | null) => void;
let end: (ended: ErrandEnd) => void;

async function open(source: State['source'] = 'library', columns = 120): Promise<void> {
	library = await openMemoryLibrary();
	await library.add([dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路'])]);
	[asked, stops] = [[], 0];
	const errands: Errands = {
		run: (words, heard) => {
			asked.push(words);
			tell = heard;
			return new Promise(resolve => {
				end = resolve;
			});
		},
		stop: () => {
			stops++;
		},
		close: async () => {},
	};
	store = createStore(initialState({size: {columns, rows: 24}, language: 'zh', source}));
	stopSupply = supply(store, {library, searcher: searcherHere(library), errands}, error => {
		throw error;
	});
	await settle();
}

const settle = async () => {
	for (let time = 0; time < 30; time++) await turn();
};
const press = async (...keys: readonly string[]) => {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
		await settle();
	}
};
const screen = () => screenRows(store.state()).map(plainText).join('\n');
const status = () => screenRows(store.state()).map(plainText).at(-1);

beforeEach(() => open());
afterEach(async () => {
	stopSupply();
	await library.close();
});

describe('an import from the reader', () => {
	it('is asked for with a path, which may begin with a dash', async () => {
		await press('g', 'i', ...'旧报', 'Enter');
		expect(asked).toEqual([['import', '旧报']]);
		end({code: 0, said: ''});
		await settle();
		await press('g', 'i', ...'-x', 'Enter');
		expect(asked[1]).toEqual(['import', './-x']);
	});

	it('is not begun without one, nor when the field is left', async () => {
		await press('g', 'i', 'Enter');
		expect(store.state().overlay).not.toBeNull();
		await press('旧', 'Escape');
		expect(store.state().overlay).toBeNull();
		expect(asked).toEqual([]);
	});

	it('says in the bottom line how far it is, and nothing where it has nothing to say', async () => {
		await press('g', 'i', '旧', 'Enter');
		expect(status()).toMatch(/正在导入 {2}Esc 停下/u);
		tell('12/40 · 310 篇');
		await settle();
		expect(status()).toMatch(/12\/40 · 310 篇 {2}Esc 停下/u);
		const before = screen();
		await settle();
		expect(screen()).toBe(before);
	});

	it('tells at the end what came of it, and lists what it has brought', async () => {
		await press('g', 'i', '旧', 'Enter');
		await library.add([dailyPage('云岭晚报', '2024-03-13', '1', ['早市'])]);
		end({code: 0, said: '新存 1 版'});
		await settle();
		expect(status()).toContain('新存 1 版');
		expect(currentList(store.state()).items?.map(({headline}) => headline)).toEqual(['早市', '茶市', '山路']);
		expect(screen()).toContain('云岭晚报');
		expect(store.state().errand).toBeNull();
	});

	it('that came to nothing is told as a fault', async () => {
		await press('g', 'i', '旧', 'Enter');
		end({code: 3, said: 'library.db 已损坏'});
		await settle();
		expect(store.state().fault).toBe('library.db 已损坏');
		await press('j', 'g', 'i', '旧', 'Enter');
		end({code: 2, said: ''});
		await settle();
		expect(status()).toContain('没有做成（退出码 2）');
	});

	it('says that the reader is to be opened again where it reads something else', async () => {
		stopSupply();
		await open('seeds');
		await press('g', 'i', '旧', 'Enter');
		end({code: 0, said: '新存 1 版'});
		await settle();
		expect(status()).toContain('新存 1 版；再打开 paper-tui 就能读到');
	});

	it('lets no other begin beside it', async () => {
		await press('g', 'i', '旧', 'Enter', 'g', 'R');
		expect(status()).toContain('另一件事还在做');
		await press('g', 'B');
		expect(store.state().overlay).toBeNull();
		expect(asked).toHaveLength(1);
	});

	it.each([
		[80, /正在|12\/40/u],
		[50, /12\/40/u],
	])('is told of in %i columns too', async (columns, told) => {
		stopSupply();
		await open('library', columns);
		await press('g', 'i', '旧', 'Enter');
		tell('12/40 · 310 篇 · 每秒 900 篇 · 还要 0:12');
		await settle();
		expect(status()).toMatch(told);
	});
});

describe('what runs', () => {
	beforeEach(() => press('g', 'i', '旧', 'Enter'));

	it('is told to stop with Escape, and goes on until it has', async () => {
		await press('Escape');
		expect(stops).toBe(1);
		expect(status()).toContain('正在停下');
		end({code: 130, said: '停下了；已存 3 版'});
		await settle();
		expect(status()).toContain('停下了；已存 3 版');
		expect(store.state().fault).toBeNull();
	});

	it('is told once more at the next Escape', async () => {
		await press('Escape', 'Escape');
		expect(stops).toBe(2);
	});

	it('does not keep the reader from being left if it will not stop', async () => {
		await press('Ctrl-c', 'Ctrl-c');
		expect(store.state().left).toBeNull();
		await press('Ctrl-c');
		expect(store.state().left).toBe('interrupt');
	});

	it('is not stopped by going back from a text, but with Ctrl-c there', async () => {
		await press('l', 'l');
		expect(store.state().focus).toBe('article');
		expect(status()).toContain('Ctrl-c 停下');
		await press('Escape', 'q');
		expect(store.state().focus).toBe('outlets');
		expect(stops).toBe(0);
		await press('l', 'l', 'Ctrl-c');
		expect(stops).toBe(1);
		expect(store.state().left).toBeNull();
	});

	it('is stopped before the reader is left', async () => {
		await press('q');
		expect(stops).toBe(1);
		expect(store.state().left).toBeNull();
		end({code: 130, said: '停下了'});
		await settle();
		await press('q');
		expect(store.state().left).toBe('quit');
	});
});

describe('an export', () => {
	const to = (file: string) => press('g', 'x', 'Ctrl-u', ...file, 'Enter');

	it('is of the paper or the day that is listed, in the format of its file', async () => {
		await press('j');
		await to('a.md');
		expect(asked[0]).toEqual(['export', '--format', 'markdown', '--outlet', '望潮日报', '--output', 'a.md']);
		end({code: 0, said: ''});
		await settle();
		await press('g', 'd', 'Enter');
		await to('a.jsonl');
		expect(asked[1]?.slice(0, 9)).toEqual([
			...['export', '--format', 'json'],
			...['--outlet', '望潮日报', '--since', '2024-03-12', '--until', '2024-03-12'],
		]);
	});

	it('is of a collection', async () => {
		await press('l', '#', ...'港口', 'Enter', 'g', 't', 'Enter');
		await to('a.txt');
		expect(asked[0]).toEqual(['export', '--format', 'text', '--tag', '港口', '--output', 'a.txt']);
	});

	it('is not of a view, which is said', async () => {
		await press('g', 'u', 'g', 'x');
		expect(status()).toContain('能导出的是报纸、某一天、专题或全部');
	});
});

describe('a backup, and fetching', () => {
	it('are asked for in the same way', async () => {
		await press('g', 'B', 'Enter');
		end({code: 0, said: ''});
		await settle();
		await press('g', 'R');
		expect(asked).toEqual([['backup', 'paper-tui-backup.db'], ['fetch']]);
	});
});

describe('where nobody does errands', () => {
	it('says so', async () => {
		stopSupply();
		stopSupply = supply(store, {library, searcher: searcherHere(library)}, error => {
			throw error;
		});
		await press('g', 'R');
		expect(status()).toContain('没有做成');
	});
});
