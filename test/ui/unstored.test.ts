// Marks that the library does not take at once: kept, told of and tried again, or taken back if it never will.
import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Change} from '../../src/library/corrections.ts';
import type {Library} from '../../src/library/library.ts';
import {LibraryError, type LibraryFault} from '../../src/library/library-error.ts';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import type {Bookmark} from '../../src/library/places.ts';
import {readPage} from '../../src/page/read-page.ts';
import {supply} from '../../src/ui/effects.ts';
import {actionOf} from '../../src/ui/press.ts';
import {screenRows} from '../../src/ui/screen.ts';
import {searcherHere} from '../../src/ui/search/searcher.ts';
import {chosenId, initialState} from '../../src/ui/state.ts';
import {createStore, type Store} from '../../src/ui/store.ts';
import {storeRest} from '../../src/ui/store-rest.ts';

const text = ['图书室在河湾开门', '本报讯（记者 程晚舟）昨天早上，河湾的图书室开门。', '渡口还在等船。'];

let library: Library;
let store: Store;
let stop = () => {};
let fault: LibraryFault | null;
/** What the library was asked to store, whether it did or not. */
let asked: string[];

beforeEach(async () => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	library = await openMemoryLibrary();
	const edition = readPage(text.map((line, index) => ({number: index + 1, text: line})));
	await library.add([{source: 'one.txt', text: text.join('\n'), edition}]);
	store = createStore(initialState({size: {columns: 120, rows: 40}, language: 'zh', source: 'library'}));
	fault = null;
	asked = [];
	const save = <T>(name: string, change: () => Promise<T>): Promise<T> => {
		asked.push(name);
		return fault === null ? change() : Promise.reject(new LibraryError(fault, '/tmp/library.db'));
	};
	const faulty: Library = new Proxy(library, {
		get(target, name) {
			if (name === 'setRead') {
				return (id: string, read: boolean) => save(`read ${read}`, () => target.setRead(id, read));
			}
			if (name === 'setStarred') {
				return (id: string, star: boolean) => save(`starred ${star}`, () => target.setStarred(id, star));
			}
			if (name === 'setBookmark') {
				return (bookmark: Bookmark) =>
					save(`bookmark ${bookmark.letter}`, () => target.setBookmark(bookmark));
			}
			if (name === 'correct') {
				return (id: string, change: Change) =>
					save(`correct ${change.kind}`, () => target.correct(id, change));
			}
			return Reflect.get(target, name).bind(target);
		},
	});
	stop = supply(store, {library: faulty, searcher: searcherHere(faulty)}, error => {
		throw error;
	});
	await settle();
	press('l');
	await settle();
});

afterEach(async () => {
	stop();
	vi.useRealTimers();
	await library.close();
});

function press(...keys: string[]): void {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
	}
}

/** Lets everything happen that waits for nothing but its turn. */
async function settle(): Promise<void> {
	for (let time = 0; time < 20; time++) await turn();
}

function status(): string {
	return (
		screenRows(store.state())
			.at(-1)
			?.map(({text}) => text)
			.join('') ?? ''
	);
}

async function stored() {
	const {items} = await library.articles({}, null, 1);
	return {read: items[0]?.read, starred: items[0]?.starred};
}

function correctHeadline(text: string): void {
	press('e', 'h', 'Ctrl-u', ...text, 'Enter');
}

async function headline() {
	const {items} = await library.articles({}, null, 1);
	return items[0]?.headline;
}

describe.each(['busy', 'full'] as const)('a library that is %s', passing => {
	it('keeps a mark on the screen, says why it is not stored, and how many are not', async () => {
		fault = passing;
		press('s');
		await settle();
		expect(status()).toContain(passing === 'busy' ? 'library.db 正被别的程序占用' : '磁盘已满');
		press('s', 'r');
		await settle();
		expect(status()).toMatch(/\d 处改动待存/u);
		expect(await stored()).toEqual({read: false, starred: false});
	});

	it('gets the marks again until it takes them, in their order, and that is told', async () => {
		fault = passing;
		press('s', 'l');
		await settle();
		asked = [];
		vi.advanceTimersByTime(2000);
		await settle();
		expect(asked).toEqual(['starred true']);
		fault = null;
		vi.advanceTimersByTime(2000);
		await settle();
		expect(asked).toEqual(['starred true', 'starred true', 'read true']);
		expect(await stored()).toEqual({read: true, starred: true});
		expect(store.state().unsaved).toEqual([]);
		expect(status()).toContain('刚才未存的改动已存入');
	});

	it('gets them once more when the reader is left', async () => {
		fault = passing;
		press('s');
		await settle();
		fault = null;
		expect(await storeRest(store)).toBeNull();
		expect(await stored()).toEqual({read: false, starred: true});
	});

	it('is told of when the reader is left and it still does not take them', async () => {
		fault = passing;
		press('s');
		await settle();
		const rest = await storeRest(store);
		expect(rest?.changes).toBe(1);
		expect(rest?.fault).toMatch(/^library\.db /u);
	});

	it('keeps a bookmark, says why it is not stored, and stores it as soon as it can be', async () => {
		press('l');
		await settle();
		fault = passing;
		press('m', 'b');
		await settle();
		expect(status()).toContain(passing === 'busy' ? 'library.db 正被别的程序占用' : '磁盘已满');
		press('j');
		expect(status()).toContain('1 处改动待存');
		expect(await library.bookmarks()).toEqual([]);
		fault = null;
		vi.advanceTimersByTime(2000);
		await settle();
		expect(await library.bookmarks()).toMatchObject([{letter: 'b'}]);
		expect(status()).not.toContain('待存');
	});

	it('is told of with a bookmark it does not take before the reader is left', async () => {
		press('l');
		await settle();
		fault = passing;
		press('m', 'b');
		await settle();
		expect((await storeRest(store))?.changes).toBe(1);
	});

	it('keeps a correction, and makes it as soon as it can be', async () => {
		fault = passing;
		correctHeadline('旧渡口');
		await settle();
		expect(status()).toContain(passing === 'busy' ? 'library.db 正被别的程序占用' : '磁盘已满');
		press('j');
		expect(status()).toContain('1 处改动待存');
		fault = null;
		vi.advanceTimersByTime(2000);
		await settle();
		expect(await headline()).toBe('旧渡口');
		expect(status()).not.toContain('待存');
	});

	it('is told of with a correction it does not take before the reader is left', async () => {
		fault = passing;
		correctHeadline('旧渡口');
		await settle();
		expect((await storeRest(store))?.changes).toBe(1);
		fault = null;
		expect(await storeRest(store)).toBeNull();
		expect(await headline()).toBe('旧渡口');
	});
});

describe('a library that can not be written', () => {
	it('takes a star back from the screen, and says why', async () => {
		fault = 'read-only';
		press('s');
		await settle();
		expect(status()).toContain('library.db 不能写入；请检查文件和文件夹的权限');
		expect(store.state().marks.get(chosenId(store.state()) ?? '')).toEqual({starred: false});
		vi.advanceTimersByTime(10_000);
		await settle();
		expect(asked).toEqual(['starred true']);
		expect(await storeRest(store)).toBeNull();
	});

	it('takes a bookmark back, says why, and knows the one that was there before', async () => {
		press('l');
		await settle();
		press('m', 'b');
		await settle();
		const [before] = await library.bookmarks();
		fault = 'read-only';
		press('G', 'm', 'b');
		await settle();
		expect(status()).toContain('library.db 不能写入');
		expect(store.state().bookmarks).toEqual([before]);
		expect(await storeRest(store)).toBeNull();
	});

	it('is told of once when articles are opened, and not asked again', async () => {
		fault = 'read-only';
		press('l');
		await settle();
		expect(status()).toContain('不能写入');
		press('h');
		await settle();
		press('l');
		await settle();
		expect(asked).toEqual(['read true']);
		expect(status()).not.toContain('不能写入');
	});
});

describe('a library that takes what it is given', () => {
	it('lets the reader be left at once', async () => {
		press('s');
		expect(await storeRest(store)).toBeNull();
		expect(await stored()).toEqual({read: false, starred: true});
	});
});
