// Texts that several articles carry, listed among the views.
import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library, NewPage} from '../../src/library/library.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {plainText} from '../../src/typeset/plain-text.ts';
import {supply} from '../../src/ui/effects.ts';
import {actionOf} from '../../src/ui/press.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {type Searcher, searcherHere, type TellCopies} from '../../src/ui/search/searcher.ts';
import {currentList, initialState} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {anArticle, aPage} from '../library/an-edition.ts';
import {LiveReader} from './live-reader.ts';

const letters = '河湾渡口的船昨天靠岸船上人说水面风平浪静一路都好村里图书室今早开门孩子坐满了竹椅';

/** A text of its own for each number. */
function textOf(number: number): string {
	let state = number;
	return Array.from({length: 300}, () => {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		return letters[(state >> 8) % letters.length];
	}).join('');
}

const page = (outlet: string, date: string, texts: readonly (readonly [string, number])[]): NewPage =>
	aPage(
		`${outlet}-${date}`,
		texts.map(([headline, text], index) =>
			anArticle(headline, [textOf(text)], {lines: [[index * 2 + 1, index * 2 + 2]]}),
		),
		{outlet, date},
	);

const pages = [
	page('望潮日报', '2024-03-12', [
		['渡口修好', 1],
		['只此一家', 2],
	]),
	page('云岭晚报', '2024-03-13', [['老渡口新貌', 1]]),
	page('河湾时报', '2024-03-14', [
		['船靠了岸', 1],
		['竹椅', 3],
	]),
	page('望潮日报', '2024-03-01', [['新竹椅', 3]]),
];

describe('the view of what others printed too', () => {
	let reader: LiveReader;
	beforeEach(async () => {
		reader = await LiveReader.open(pages);
	});
	afterEach(() => reader.close());

	it('has a row for each text, by its newest article, with the number of copies', async () => {
		await reader.press('g c');
		expect(currentList(reader.state).items?.map(({headline, copies}) => [headline, copies])).toEqual([
			['船靠了岸', 3],
			['竹椅', 2],
		]);
		expect(reader.screen()).toMatch(/> 别处也登 +1\/2 /u);
		expect(reader.screen()).toContain('[3 处] 船靠了岸');
		expect(reader.headline).toBe('船靠了岸');
	});

	it('leads on to the copies of an article', async () => {
		await reader.press('g c', 'C');
		expect(reader.screen()).toContain('3 处刊登了这篇文字');
	});

	it('is narrowed like any list', async () => {
		await reader.press('g c', 'F', '竹', 'Enter');
		expect(reader.screen()).toContain('筛选：别处也登');
		expect(reader.headline).toBe('竹椅');
		expect(reader.status()).toContain('找到 1 篇');
	});

	it('keeps its rows when an article in it is corrected', async () => {
		await reader.press('g c', 'e', 'h', 'Ctrl-u', ...'船到了', 'Enter');
		expect(reader.screen()).toContain('[3 处] 船到了');
	});

	it('knows one order', async () => {
		await reader.press('g c', 'g o');
		expect(reader.status()).toContain('只有一种排列');
	});
});

describe('a library where no text is carried twice', () => {
	it('has an empty view that says what to do', async () => {
		const reader = await LiveReader.open([page('望潮日报', '2024-03-12', [['渡口修好', 1]])]);
		await reader.press('g c');
		expect(reader.screen()).toContain('没有别处也登了的文章。按 h 回');
		expect(reader.screen()).toContain('这里没有可读的');
		await reader.close();
	});
});

describe('looking for copies in a large library', () => {
	let library: Library;
	let store: Store;
	let stop: () => void;
	let tell: TellCopies;
	let called: number;
	let signal: AbortSignal;
	beforeEach(async () => {
		library = await openMemoryLibrary();
		await library.add(pages);
		called = 0;
		const searcher: Searcher = {
			...searcherHere(library),
			copies: (given, heard) => {
				called++;
				[tell, signal] = [heard, given];
				return new Promise(() => {});
			},
		};
		store = createStore(initialState({size: {columns: 80, rows: 24}, language: 'zh', source: 'library'}));
		stop = supply(store, {library, searcher}, error => {
			throw error;
		});
		await settle();
		await press('g', 'c');
	});
	afterEach(async () => {
		stop();
		await library.close();
	});

	const settle = async () => {
		for (let time = 0; time < 20; time++) await turn();
	};
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			const action = actionOf(key, store.state());
			if (action) store.dispatch(action);
			await settle();
		}
	};
	const screen = () => screenRows(store.state()).map(plainText);
	const status = () => screen().at(-1);
	const firstGroup = async () => {
		const {items} = await library.articles({}, null, 1);
		return items.map(article => ({...article, copies: 3}));
	};

	it('says nothing of it until it is known how far it is, and then that alone', async () => {
		expect(screen().join('\n')).toContain('正在找别处也登了的文章');
		expect(status()).not.toContain('找别处也登的');
		tell({groups: [], share: 0.256});
		await settle();
		expect(status()).toMatch(/找别处也登的 25% {2}Esc 停下/u);
	});

	it('lists what is found while it goes on', async () => {
		tell({groups: await firstGroup(), share: 0.5});
		await settle();
		expect(screen().join('\n')).toContain('[3 处] 船靠了岸');
		expect(screen()[0]).toContain('1/1+');
		tell({groups: [], share: 1});
		await settle();
		expect(screen()[0]).toMatch(/1\/1 /u);
		expect(status()).not.toContain('%');
	});

	it.each(['Escape', 'Ctrl-c'])('is stopped with %s, what was found staying', async key => {
		tell({groups: await firstGroup(), share: 0.5});
		await settle();
		await press(key);
		expect(signal.aborted).toBe(true);
		expect(status()).toContain('已停下：找别处也登的');
		expect(store.state().left).toBeNull();
		await press('j');
		expect(screen().join('\n')).toContain('[3 处] 船靠了岸');
		expect(called).toBe(1);
		await press('g', 'c');
		expect(called).toBe(2);
	});

	it('stops when the view is left, and Ctrl-c leaves again', async () => {
		tell({groups: [], share: 0.5});
		await press('g', 'a');
		expect(signal.aborted).toBe(true);
		expect(status()).not.toContain('找别处也登的');
		await press('Ctrl-c');
		expect(store.state().left).toBe('interrupt');
	});
});
