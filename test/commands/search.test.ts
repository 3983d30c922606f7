import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const pages = {
	'a.txt': '新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。\n',
	'b.txt':
		'河湾小学添新书\n\n本报讯（记者 程晚舟）河湾小学的图书室近日添了三百册新书，渡口的孩子也能借阅。\n',
	'c.txt': '老渡船进了博物馆\n\n本报讯（记者 乔三水）用了四十年的渡船昨天离开渡口，进了县博物馆。\n',
};
for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, name), text);

const run = (...words: readonly string[]) => paperTui(home, words);

async function headlines(...words: readonly string[]): Promise<unknown[]> {
	return objects((await run('search', '--json', ...words)).stdout).map(hit => hit.headline);
}

beforeAll(async () => {
	await run('import', 'a.txt', '--outlet', '柳湾日报', '--date', '2024-10-09');
	await run('import', 'b.txt', '--outlet', '柳湾日报', '--date', '1998-04-30');
	await run('import', 'c.txt');
});

describe('paper-tui search', () => {
	it('takes the whole language of queries', async () => {
		expect(await headlines('渡口 -大桥')).toEqual(['河湾小学添新书', '老渡船进了博物馆']);
		expect(await headlines('大桥 | 博物馆 "渡口"')).toEqual(['新渡口大桥通车', '老渡船进了博物馆']);
		expect(await headlines('渡口 报:柳湾 日期:2024')).toEqual(['新渡口大桥通车']);
		expect(await headlines('渡口', '标题:新书')).toEqual(['河湾小学添新书']);
		expect(await headlines('is:starred')).toEqual([]);
	});

	it('takes an excluded word for what it is, not for an option', async () => {
		expect(await headlines('渡口', '-大桥', '-标题:渡船')).toEqual(['河湾小学添新书']);
		expect(await headlines('渡口', '-outlet:柳湾')).toEqual(['老渡船进了博物馆']);
		expect((await run('search', '渡口', '-outlet')).code).toBe(2);
	});

	it('says what is wrong with a query, and searches as far as it goes', async () => {
		const {code, stdout, stderr} = await run('search', '"渡口大桥', 'date:2024-13');
		expect([code, stdout.split('\t')[3]]).toEqual([0, '新渡口大桥通车']);
		expect(stderr).toBe(
			'paper-tui: a quote is not closed; what follows is taken for words\n' +
				'paper-tui: "2024-13" is no date; passed over. Write 2024, 2024-10, 2024-10-05 or 2023..2024-05\n',
		);
		const chinese = await run('search', '渡口', '状态:新\u001b[31m', '--language', 'zh');
		expect(chinese.stderr).not.toContain('\u001b');
		expect(chinese.stderr).toContain('只能是 unread、read、starred；略过\n');
	});

	it('says how many undated articles a date leaves out, wherever the date is asked for', async () => {
		for (const words of [
			['渡口', 'date:1998'],
			['渡口', '--since', '1998', '--until', '1998'],
		]) {
			expect((await run('search', ...words)).stderr).toBe('paper-tui: undated articles left out: 1\n');
		}
	});

	it('gives reading state with every hit', async () => {
		const [hit] = objects((await run('search', '大桥', '--json')).stdout);
		expect(hit).toMatchObject({read: false, starred: false});
	});
});

describe('paper-tui search -i', () => {
	it('needs a terminal', async () => {
		const {code, stdout, stderr} = await paperTui(home, ['search', '-i', '渡口'], {hasNoTerminal: true});
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain('terminal');
	});
});

describe('paper-tui search --counts', () => {
	it('prints how many answer: in all, of each paper and of each month', async () => {
		const {code, stdout} = await run('search', '--counts', '渡口');
		expect(code).toBe(0);
		expect(stdout).toBe(
			'total\t\t3\noutlet\t柳湾日报\t2\noutlet\tc.txt\t1\nmonth\t2024-10\t1\nmonth\t1998-04\t1\nmonth\t\t1\n',
		);
	});

	it('gives objects', async () => {
		const {stdout} = await run(
			'search',
			'--counts',
			'渡口',
			'--outlet',
			'柳湾日报',
			'--until',
			'2000',
			'--json',
		);
		expect(objects(stdout)).toEqual([
			{kind: 'total', articles: 1},
			{kind: 'outlet', key: '柳湾日报', name: '柳湾日报', articles: 1},
			{kind: 'month', month: '1998-04', articles: 1},
		]);
	});

	it('says with exit code 1 that nothing answers', async () => {
		expect(await run('search', '--counts', '无此事')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: nothing found\n',
		});
	});
});

describe('a search saved under a name', () => {
	it('is searched, together with more, listed and removed', async () => {
		expect((await run('search', '--save', '桥', '大桥 | 博物馆')).stderr).toContain('search @桥');
		expect(await headlines('@桥')).toEqual(['新渡口大桥通车', '老渡船进了博物馆']);
		expect(await headlines('@桥', '-by:乔三水')).toEqual(['新渡口大桥通车']);
		expect((await run('search', '--saved')).stdout).toBe('桥\t大桥 | 博物馆\n');
		expect(objects((await run('search', '--saved', '--json')).stdout)).toEqual([
			{name: '桥', query: '大桥 | 博物馆'},
		]);
		expect(await run('search', '--forget', '桥')).toEqual({code: 0, stdout: '', stderr: ''});
		expect((await run('search', '--saved')).code).toBe(1);
		expect(await run('search', '--forget', '桥')).toMatchObject({code: 1});
	});

	it('that is not there is a word, and that is told', async () => {
		const {code, stderr} = await run('search', '@无');
		expect(code).toBe(1);
		expect(stderr).toContain('no search is saved as 无; @无 is taken for a word\n');
	});

	it('needs a name that can stand in a query', async () => {
		expect(await run('search', '--save', 'a b', '大桥')).toMatchObject({code: 2, stdout: ''});
	});

	it('is not saved or removed beside something else', async () => {
		expect((await run('search', '大桥', '--save', '桥', '--open', '1')).stderr).toContain(
			'--open and --save can not be used together',
		);
		expect(await run('search')).toMatchObject({code: 2});
	});
});
