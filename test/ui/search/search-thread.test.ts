// Searching in threads of its own, in a real library file.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {openLibrary} from '../../../src/library/open-library.ts';
import {find} from '../../../src/search/find.ts';
import {searcherInThread} from '../../../src/ui/search/search-thread.ts';
import {type Searcher, type StageRequest, searcherHere} from '../../../src/ui/search/searcher.ts';
import {anArticle, aPage} from '../../library/an-edition.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-search-thread-'));
afterAll(() => rmSync(folder, {recursive: true}));
const file = path.join(folder, 'library.db');

beforeAll(async () => {
	const library = await openLibrary(file);
	const articles = Array.from({length: 30}, (_, index) =>
		anArticle(`渡口第${index}日`, [`旧渡口还在等船，${index}。`]),
	);
	await library.add([aPage('1.txt', articles, {date: '2031-03-04'})]);
	await library.close();
});

const many = path.join(folder, 'many.db');

beforeAll(async () => {
	const library = await openLibrary(many);
	const articles = Array.from({length: 90}, (_, index) =>
		anArticle(index % 3 === 0 ? `潮水第${index}日` : `第${index}日`, [`潮水又涨，${index}。`]),
	);
	await library.add([aPage('1.txt', articles, {date: '2031-03-04'})]);
	await library.close();
});

let searcher: Searcher = searcherInThread(file);
afterEach(async () => {
	await searcher.close();
	searcher = searcherInThread(file);
});

const request = (query: string, stage: StageRequest['stage'] = 'newest'): StageRequest => ({
	query,
	stage,
	toRead: [],
	narrowed: null,
	known: [],
	open: [],
});
const never = new AbortController().signal;

describe('a search in a thread', () => {
	it('finds what a search in this thread finds', async () => {
		const library = await openLibrary(file);
		for (const asked of [request('渡口'), request('旧渡囗还', 'approximate'), request('没有的')]) {
			const here = await searcherHere(library).search(asked, never);
			expect(await searcher.search(asked, never)).toEqual(here);
		}
		await library.close();
	});

	it('answers with as many as a screen shows, and the rest when it is asked for, in one order', async () => {
		const library = await openLibrary(many);
		const here = searcherHere(library);
		const first = await here.search(request('潮水'), never);
		expect(first.hits).toHaveLength(50);
		expect(first.toRead).toHaveLength(40);
		const rest = await here.search({...request('潮水'), toRead: first.toRead}, never);
		expect(rest.toRead).toEqual([]);
		const {hits} = await find(library, '潮水', {limit: 200});
		expect([...first.hits, ...rest.hits]).toEqual(hits);
		await library.close();
	});

	it('keeps to the headlines of a list that is narrowed, in the order of the list', async () => {
		const {hits} = await searcher.search({...request('日'), narrowed: ''}, never);
		expect(hits.map(({headline}) => headline)).toEqual(
			Array.from({length: 30}, (_, index) => `渡口第${index}日`),
		);
		expect((await searcher.search({...request('旧渡口'), narrowed: ''}, never)).hits).toEqual([]);
	});

	it('answers the last of many questions, and none that was called off', async () => {
		const queries = [...'渡口第日旧渡还在等船'];
		const answers: string[] = [];
		let last = Promise.resolve();
		let abort = new AbortController();
		for (const query of queries) {
			abort.abort();
			abort = new AbortController();
			last = searcher.search(request(query), abort.signal).then(
				() => void answers.push(query),
				error => expect(error.name).toBe('AbortError'),
			);
		}
		await last;
		expect(answers).toEqual([queries.at(-1)]);
	});

	it('counts what answers in all, unless it is called off', async () => {
		const asked = {query: '渡口', narrowed: null};
		expect(await searcher.count(asked, never, () => {})).toMatchObject({articles: 30, share: 1});
		const abort = new AbortController();
		const counting = expect(searcher.count(asked, abort.signal, () => {})).rejects.toThrow('aborted');
		abort.abort();
		await counting;
		expect(await searcher.count({...asked, query: '第29'}, never, () => {})).toMatchObject({articles: 1});
	});

	it('sees what was added since', async () => {
		expect((await searcher.search(request('新桥'), never)).hits).toEqual([]);
		const library = await openLibrary(file);
		await library.add([aPage('2.txt', [anArticle('新桥通车', ['昨天。'])])]);
		await library.close();
		expect((await searcher.search(request('新桥'), never)).hits).toHaveLength(1);
	});

	it('is called off at once where it was called off before', async () => {
		await expect(searcher.search(request('渡口'), AbortSignal.abort())).rejects.toThrow('aborted');
	});

	it('tells what is wrong with the library, and is as good as new after', async () => {
		const damaged = path.join(folder, 'damaged.db');
		writeFileSync(damaged, 'no library at all, '.repeat(100));
		const other = searcherInThread(damaged);
		for (let times = 0; times < 2; times++) {
			await expect(other.search(request('渡口'), never)).rejects.toMatchObject({
				name: 'LibraryError',
				fault: 'not-a-database',
				path: damaged,
			});
		}
		await other.close();
	});

	it('may be closed before it was ever asked, and while it is', async () => {
		await searcherInThread(file).close();
		const asked = searcherInThread(file);
		const answer = expect(asked.search(request('渡口'), never)).rejects.toThrow('closed');
		await asked.close();
		await answer;
	});
});
