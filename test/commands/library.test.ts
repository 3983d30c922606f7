import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const pages = {
	'a.txt':
		'新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。两岸的居民从此不必再等渡船。\n',
	'b.txt':
		'河湾小学添新书\n\n本报讯（记者 程晚舟）河湾小学的图书室近日添了三百册新书，孩子们放学后也能借阅。\n',
	'c.txt':
		'老渡船进了博物馆\n\n本报讯（记者 程晚舟）用了四十年的渡船昨天进了县博物馆，撑船人乔三水来送它最后一程。\n',
};
for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, name), text);

const run = (...words: readonly string[]) => paperTui(home, words);
const ids = async () => objects((await run('list', '--json')).stdout).map(article => String(article.id));

let first: Awaited<ReturnType<typeof paperTui>>;
beforeAll(async () => {
	first = await run('import', 'a.txt', '--outlet', '柳湾日报', '--date', '2024-10-09', '--page', '01');
	await run('import', 'b.txt', '--outlet', '柳湾日报', '--date', '1998-04-30');
	await run('import', 'c.txt');
});

describe('a paper that does not state its name', () => {
	it('is asked for by what list shows of it', async () => {
		const shown = (await run('list', 'outlets')).stdout.split('\n').map(line => line.split('\t')[0]);
		expect(shown).toContain('c.txt');
		for (const words of [['list'], ['search', '渡船'], ['export', '--format', 'text']]) {
			const {code, stdout} = await run(...words, '--outlet', 'c.txt');
			expect([code, stdout.includes('老渡船'), stdout.includes('柳湾')]).toEqual([0, true, false]);
		}
		const editions = await run('list', 'editions', '--outlet', 'c.txt');
		expect(editions.stdout.trimEnd().split('\n')).toHaveLength(1);
		expect((await run('remove', '--outlet', 'c.txt')).stdout).toContain('c.txt');
	});
});

describe('paper-tui import', () => {
	it('says what it stored, on standard output', () => {
		expect(first).toEqual({code: 0, stdout: 'pages added: 1 (1 articles); already there: 0\n', stderr: ''});
	});

	it('adds nothing a second time', async () => {
		expect(await run('import', 'a.txt', 'b.txt', 'c.txt')).toEqual({
			code: 0,
			stdout: 'pages added: 0 (0 articles); already there: 3\n',
			stderr: '',
		});
	});

	it('reports every source as an object, in their order', async () => {
		const {code, stdout} = await run('import', '--json', 'c.txt', 'none.txt', 'a.txt');
		expect(code).toBe(1);
		expect(objects(stdout)).toEqual([
			{source: 'c.txt', status: 'unchanged', articles: 1, message: null},
			{source: 'none.txt', status: 'failed', articles: 0, message: 'none.txt: no such file; check the path'},
			{source: 'a.txt', status: 'unchanged', articles: 1, message: null},
		]);
	});
});

describe('paper-tui list', () => {
	it('lists articles newest first, undated last, in cells between tabs', async () => {
		const {code, stdout, stderr} = await run('list');
		expect([code, stderr]).toEqual([0, '']);
		const rows = stdout
			.trimEnd()
			.split('\n')
			.map(line => line.split('\t').slice(1));
		expect(rows).toEqual([
			['柳湾日报', '2024-10-09', '1', '', '新渡口大桥通车'],
			['柳湾日报', '1998-04-30', '', '', '河湾小学添新书'],
			['c.txt', '', '', '', '老渡船进了博物馆'],
		]);
	});

	it('gives every article as an object', async () => {
		const articles = objects((await run('list', 'articles', '--json', '--limit', '1')).stdout);
		expect(articles).toMatchObject([
			{
				outlet: '柳湾日报',
				date: '2024-10-09',
				page: '1',
				section: null,
				headline: '新渡口大桥通车',
				read: false,
			},
		]);
		expect(articles[0]).toMatchObject({starred: false, id: expect.stringMatching(/^[0-9a-z]{10}$/iu)});
	});

	it('keeps to dates and paper, and counts the undated it leaves out', async () => {
		const {stdout, stderr} = await run('list', '--since', '1998', '--until', '1998-04', '--json');
		expect(objects(stdout).map(article => article.headline)).toEqual(['河湾小学添新书']);
		expect(stderr).toBe('paper-tui: undated articles left out: 1\n');
		expect(objects((await run('list', '--outlet', '柳湾日报', '--json')).stdout)).toHaveLength(2);
	});

	it('says with exit code 1 that nothing passed', async () => {
		expect(await run('list', '--outlet', '无此报')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: nothing found\n',
		});
	});

	it('lists papers and editions', async () => {
		const outlets = objects((await run('list', 'outlets', '--json')).stdout);
		expect(outlets).toContainEqual({
			outlet: '柳湾日报',
			name: '柳湾日报',
			known: 'stated',
			articles: 2,
			unread: 2,
			newest: '2024-10-09',
		});
		const editions = (await run('list', 'editions', '--until', '2000')).stdout;
		expect(editions).toBe('柳湾日报\t1998-04-30\t\t1\tb.txt\n');
	});

	it.each([
		['list'],
		['list', 'outlets'],
		['search', '桥'],
		['search', '桥', '--counts'],
		['export', '--format', 'text'],
	])('names the library and leads to import where it is empty: %s', async (...words) => {
		const library = path.join(home, 'new.db');
		expect(await run(...words, '--library', library)).toEqual({
			code: 1,
			stdout: '',
			stderr: `paper-tui: the library is empty: ${library}; fill it first: paper-tui import PATH\n`,
		});
	});
});

describe('paper-tui search', () => {
	it('prints a hit a line: id, paper, date, headline, snippet', async () => {
		const {code, stdout} = await run('search', '渡口大桥');
		expect(code).toBe(0);
		const [id, ...cells] = stdout.trimEnd().split('\t');
		expect(id).toBe((await ids())[0]);
		expect(cells.slice(0, 3)).toEqual(['柳湾日报', '2024-10-09', '新渡口大桥通车']);
		expect(cells[3]).toContain('渡口大桥');
	});

	it('gives hits as objects', async () => {
		const hits = objects((await run('search', '渡船', '--in', 'headline', '--json')).stdout);
		expect(hits).toMatchObject([{outlet: null, date: null, page: null, headline: '老渡船进了博物馆'}]);
		expect(
			Object.keys(hits[0] ?? {})
				.slice(0, 7)
				.join(' '),
		).toBe('id outlet date page headline snippet score');
	});

	it('takes several words as one query', async () => {
		expect(objects((await run('search', '河湾', '三百册', '--json')).stdout)).toHaveLength(1);
	});

	it('says with exit code 1 that it found nothing', async () => {
		expect(await run('search', '火星移民')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: nothing found\n',
		});
	});

	it('opens a hit by its number', async () => {
		const {code, stdout} = await run('search', '老渡船', '--open', '1');
		expect(code).toBe(0);
		expect(stdout).toContain('撑船人乔三水');
		expect(await run('search', '老渡船', '--in', 'headline', '--open', '9')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: there is no hit number 9; hits: 1\n',
		});
	});
});

describe('paper-tui show', () => {
	it('sets an article plainly to the width asked for', async () => {
		const [id = ''] = await ids();
		const {code, stdout, stderr} = await run('show', id, '--width', '24');
		expect([code, stderr]).toEqual([0, '']);
		const lines = stdout.split('\n');
		expect(lines).toContain('新渡口大桥通车');
		expect(lines.join('')).toContain('两岸的居民');
		// Every character here is two cells wide but the id and the date.
		for (const line of lines.slice(2)) expect([...line.trimStart()].length).toBeLessThanOrEqual(12);
		expect(stdout).not.toContain('\u001b');
	});

	it('shows colours in a pipe only when told to', async () => {
		const [id = ''] = await ids();
		expect((await run('show', id, '--color', 'always')).stdout).toContain(
			'\u001b[1m新渡口大桥通车\u001b[22m',
		);
	});

	it('sets it in columns, or in vertical lines', async () => {
		const [id = ''] = await ids();
		// Below the line that says where it is from.
		const inkOf = (text: string) => text.slice(text.indexOf('\n')).replaceAll(/\s/gu, '').length;
		const plain = await run('show', id, '--width', '16');
		const columns = await run('show', id, '--width', '36', '--columns', '2');
		expect([columns.code, inkOf(columns.stdout)]).toEqual([0, inkOf(plain.stdout)]);
		expect(columns.stdout.split('\n').length).toBeLessThan(plain.stdout.split('\n').length);
		const vertical = await run('show', id, '--width', '60', '--vertical');
		// The headline runs down the right edge.
		const edge = vertical.stdout
			.split('\n')
			.slice(2)
			.map(line => [...line].at(-1));
		expect(edge.join('')).toContain('新渡口大桥通车');
	});

	it('sets it either in columns or in vertical lines', async () => {
		const [id = ''] = await ids();
		expect(await run('show', id, '--columns', 'auto', '--vertical')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('--columns and --vertical can not be used together'),
		});
	});

	it('sets no columns for other programs', async () => {
		const [id = ''] = await ids();
		expect(await run('show', id, '--columns', '2', '--json')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('--columns and --json can not be used together'),
		});
		expect(await run('show', id, '--json')).toMatchObject({code: 0});
	});

	it('sets its lines in the style asked for', async () => {
		const [id = ''] = await ids();
		const show = async (...words: string[]) => (await run('show', id, '--width', '14', ...words)).stdout;
		const hangs = /^\S{6}，\n\S{6}\n\S{6}。$/mu;
		expect(await show()).not.toMatch(hangs);
		expect(await show('--style', 'hanging')).toMatch(hangs);
		expect(await show('--columns', '1', '--style', 'hanging')).toMatch(hangs);
		expect(await show('--vertical', '--style', 'justified,spaced,squeezed')).toBe(await show('--vertical'));
	});

	it('sets lines in no style for other programs', async () => {
		const [id = ''] = await ids();
		expect(await run('show', id, '--style', 'spaced', '--format', 'text')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('--style and --format can not be used together'),
		});
	});

	it('takes a beginning of an id, in any letter case', async () => {
		const [id = ''] = await ids();
		const {stdout} = await run('show', id.slice(0, 8).toUpperCase(), '--json');
		expect(objects(stdout)).toMatchObject([
			{id, outlet: '柳湾日报', date: '2024-10-09', headline: '新渡口大桥通车'},
		]);
	});

	it('gives the whole article as an object', async () => {
		const [id = ''] = await ids();
		const [article] = objects((await run('show', id, '--format', 'json')).stdout);
		expect(Object.keys(article ?? {}).join(' ')).toBe(
			'id outlet date section kicker headline headlineMade subhead byline dateline docDate body jumps sourceNote editorMark lines',
		);
		expect(article?.body).toEqual([{kind: 'paragraph', text: pages['a.txt'].split('\n')[2]}]);
	});

	it('goes on past an id that names nothing', async () => {
		const [id = ''] = await ids();
		const {code, stdout, stderr} = await run('show', 'zzzzzzzzzz', id, '--format', 'text');
		expect(code).toBe(1);
		expect(stdout).toBe(pages['a.txt'].replace('\n\n', '\n\n记者 程晚舟\n\n'));
		expect(stderr).toBe('paper-tui: no article has the id zzzzzzzzzz; see paper-tui list for ids\n');
	});
});

describe('the place of the library', () => {
	it('is a file in the data folder, or what PAPER_TUI_LIBRARY names, over which --library wins', async () => {
		expect(readFileSync(path.join(home, 'data/paper-tui/library.db')).subarray(0, 15).toString()).toBe(
			'SQLite format 3',
		);
		const other = {PAPER_TUI_LIBRARY: path.join(home, 'other.db')};
		await paperTui(home, ['import', 'b.txt'], {environment: other});
		expect(objects((await paperTui(home, ['list', '--json'], {environment: other})).stdout)).toHaveLength(1);
		const usual = path.join(home, 'data/paper-tui/library.db');
		const chosen = await paperTui(home, ['list', '--json', '--library', usual], {environment: other});
		expect(objects(chosen.stdout)).toHaveLength(3);
	});
});
