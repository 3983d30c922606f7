import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {LibraryError} from '../../src/library/library-error.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {readPage} from '../../src/page/read-page.ts';
import type {CandidateQuery} from '../../src/search/candidates.ts';
import {supply} from '../../src/ui/effects.ts';
import {needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {searcherHere} from '../../src/ui/search/searcher.ts';
import {chosenId, initialState} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';

const text = ['图书室在河湾开门', '本报讯（记者 程晚舟）昨天早上，河湾的图书室开门。', '渡口还在等船。'];
const lines = text.map((line, index) => ({number: index + 1, text: line}));

let library: Library;
let store: Store;
let stop = () => {};
const crashes: unknown[] = [];

beforeEach(async () => {
	library = await openMemoryLibrary();
	await library.add([{source: 'one.txt', text: text.join('\n'), edition: readPage(lines)}]);
	store = createStore(initialState({size: {columns: 120, rows: 40}, language: 'zh', source: 'library'}));
	crashes.length = 0;
});

afterEach(async () => {
	stop();
	await library.close();
});

function start(given: Library = library): void {
	stop = supply(store, {library: given, searcher: searcherHere(given)}, error => crashes.push(error));
}

function press(...keys: string[]): void {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
	}
}

/** Waits until nothing more is needed. */
async function supplied(): Promise<void> {
	do await turn();
	while (needsOf(store.state()).length > 0);
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

describe('what the reader needs', () => {
	it('is fetched: papers, articles, the article', async () => {
		start();
		await supplied();
		expect(store.state().outlets.items).toHaveLength(1);
		expect(store.state().article.stored?.id).toBe(chosenId(store.state()));
	});

	it('is stored: what was read and starred is so in the library', async () => {
		start();
		await supplied();
		press('l', 's', 'l');
		await supplied();
		const {items} = await library.articles({}, null, 1);
		expect(items[0]).toMatchObject({read: true, starred: true});
		expect(store.state().outlets.items?.[0]?.unread).toBe(0);
	});

	it('is no longer waited for once the query changed: the last one wins', async () => {
		const asked: CandidateQuery[] = [];
		start(
			but({
				newestPlaces: async query => {
					asked.push(query);
					// The first search would never end.
					if (asked.length === 1) await new Promise(() => {});
					return library.newestPlaces(query);
				},
			}),
		);
		press('/', '渡');
		await turn();
		press('口');
		await supplied();
		expect(asked[0]?.signal?.aborted).toBe(true);
		expect(store.state().search?.answer?.query).toBe('渡口');
		expect(store.state().search?.answer?.hits).toHaveLength(1);
	});
});

describe('the text beside a list', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	it('follows the first move at once, a held-down key only when it is let go, and at once where it is read', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		const opened: string[] = [];
		const pages = ['二', '三', '四', '五', '六'].map(name => ({
			source: `${name}.txt`,
			text: text.join(name),
			edition: readPage(lines),
		}));
		await library.add(pages);
		start(
			but({
				article: id => {
					opened.push(id);
					return library.article(id);
				},
			}),
		);
		await supplied();
		vi.advanceTimersByTime(1000);
		press('l', 'j');
		await turn();
		const second = chosenId(store.state());
		expect(opened.at(-1)).toBe(second);
		for (let held = 0; held < 3; held++) {
			press('j');
			await turn();
			vi.advanceTimersByTime(40);
		}
		expect(opened.at(-1)).toBe(second);
		vi.advanceTimersByTime(120);
		await supplied();
		expect(opened.at(-1)).toBe(chosenId(store.state()));
		expect(opened).toHaveLength(3);
		press('l', '[');
		await turn();
		expect(opened.at(-1)).toBe(chosenId(store.state()));
	});
});

describe('a library that fails', () => {
	it('is told of in one sentence, and asked again when a key is pressed', async () => {
		let faulty = true;
		const outlets = () =>
			faulty ? Promise.reject(new LibraryError('damaged', '/tmp/a\u{1B}b.db')) : library.outlets();
		start(but({outlets}));
		await turn();
		expect(store.state().fault).toBe('a␛b.db 已损坏；请运行 paper-tui doctor，或换回备份');
		faulty = false;
		press('j');
		await supplied();
		expect(store.state().fault).toBeNull();
		expect(store.state().outlets.items).toHaveLength(1);
	});

	it('to be written to is searched all the same', async () => {
		start(but({rememberSearch: () => Promise.reject(new LibraryError('read-only', '/tmp/a.db'))}));
		press('/', '渡', 'Enter');
		await supplied();
		expect(store.state().fault).toBeNull();
		expect(store.state().unremembered).toEqual([]);
	});

	it('by a fault of the program ends in a crash', async () => {
		start(but({outlets: () => Promise.reject(new TypeError('not a function'))}));
		await turn();
		expect(crashes).toEqual([new TypeError('not a function')]);
	});
});
