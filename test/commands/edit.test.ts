import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const page = `新渡口大桥通车

本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大乔正式通车。两岸的居民从此不必再等渡船。

老渡船昨天进了县博物馆，撑船人乔三水来送它最后一程。
`;
writeFileSync(path.join(home, 'bridge.txt'), page);
writeFileSync(path.join(home, 'school.txt'), '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书。\n');

const run = (...words: readonly string[]) => paperTui(home, words);
const edit = (...words: readonly string[]) => run('edit', id, ...words);
const headlines = async () =>
	objects((await run('list', '--json')).stdout).map(article => String(article.headline));

let id = '';
let school = '';
beforeAll(async () => {
	await run('import', 'bridge.txt', 'school.txt');
	for (const article of objects((await run('list', '--json')).stdout)) {
		if (article.source === 'bridge.txt') id = String(article.id);
		else school = String(article.id);
	}
});
afterEach(async () => {
	while ((await edit('--undo')).code === 0);
});

describe('paper-tui edit', () => {
	it('corrects a headline, and prints the article as list does', async () => {
		expect(await edit('--headline', '大桥通车')).toEqual({
			code: 0,
			stdout: `${id}\tbridge.txt\t\t\t\t大桥通车\n`,
			stderr: '',
		});
		expect(objects((await run('search', '大桥通车', '--in', 'headline', '--json')).stdout)).toMatchObject([
			{id},
		]);
	});

	it('corrects paper, date and page at once, and withdraws one of them', async () => {
		const {stdout} = await edit('--outlet', '柳湾日报', '--date', '1987-10-09', '--page', '03', '--json');
		expect(objects(stdout)).toMatchObject([{id, outlet: '柳湾日报', date: '1987-10-09', page: '3'}]);
		expect(objects((await edit('--clear', 'date', '--json')).stdout)).toMatchObject([
			{outlet: '柳湾日报', date: null, page: '3'},
		]);
	});

	it('replaces what occurs once', async () => {
		expect((await edit('--replace', '大乔', '大桥')).code).toBe(0);
		expect((await run('show', id, '--format', 'text')).stdout).toContain('新渡口大桥正式通车');
		expect((await edit('--replace', '渡口大桥通', '渡口桥通', '--json')).stdout).toContain('新渡口桥通车');
	});

	it('says how often it occurs where that is not once', async () => {
		expect(await edit('--replace', '渡船', '木船')).toEqual({
			code: 1,
			stdout: '',
			stderr: 'paper-tui: "渡船" occurs 2 times; write more, so that it occurs once\n',
		});
		expect(await edit('--replace', '火星\u001b[31m', '')).toEqual({
			code: 1,
			stdout: '',
			stderr:
				'paper-tui: "火星␛[31m" is neither in the headline nor in the body; write it as it stands there\n',
		});
	});

	it('splits at a paragraph, and merges', async () => {
		const {stdout} = await edit('--split', '老渡船昨天', '--json');
		const [first, second] = objects(stdout);
		expect(first).toMatchObject({id, headline: '新渡口大桥通车'});
		expect(await headlines()).toHaveLength(3);
		expect((await edit('--merge', String(second?.id))).stdout).toBe(
			`${id}\tbridge.txt\t\t\t\t新渡口大桥通车\n`,
		);
		expect(await headlines()).toHaveLength(2);
		expect(objects((await run('show', String(second?.id), '--json')).stdout)).toMatchObject([{id}]);
	});

	it('says why it can not split or merge', async () => {
		expect(await edit('--split', '本报讯')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: no paragraph after the first begins with "本报讯"\n',
		});
		expect(await edit('--merge', school)).toMatchObject({
			code: 1,
			stderr: `paper-tui: ${id} and ${school} are not two articles of one page\n`,
		});
		expect(await edit('--merge', 'zzzzzzzzzz')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: no article has the id zzzzzzzzzz; see paper-tui list for ids\n',
		});
	});

	it('lists corrections, newest last, and takes them back, newest first', async () => {
		await edit('--headline', '桥通了');
		await edit('--outlet', '柳湾日报', '--page', '2');
		await edit('--replace', '大乔', '大桥');
		const listed = (await edit('--list')).stdout;
		expect(listed.replace(/^\d+/gmu, 'n')).toBe(
			[
				'n\theadline\t新渡口大桥通车\t桥通了\t',
				'n\tpage\toutlet= page=\toutlet=柳湾日报 page=2\t',
				'n\ttext\t大乔\t大桥\t',
				'',
			].join('\n'),
		);
		const [undone] = objects((await edit('--undo', '--json')).stdout);
		expect(undone).toMatchObject({kind: 'text', from: '大乔', to: '大桥', applied: true});
		expect(objects((await edit('--list', '--json')).stdout)).toMatchObject([
			{kind: 'headline', headline: '桥通了', before: '新渡口大桥通车'},
			{kind: 'page', outlet: '柳湾日报', before: {outlet: null}},
		]);
	});

	it('says with exit code 1 that there is nothing to list or to take back', async () => {
		for (const option of ['--list', '--undo']) {
			expect(await edit(option)).toEqual({
				code: 1,
				stdout: '',
				stderr: `paper-tui: ${id} has no corrections\n`,
			});
		}
	});

	it('leaves alone what is so already', async () => {
		expect(await edit('--headline', '新渡口大桥通车')).toEqual({
			code: 0,
			stdout: '',
			stderr: 'paper-tui: it is so already; nothing was changed\n',
		});
		expect((await edit('--list')).code).toBe(1);
	});

	it('says with exit code 1 that no article has the id', async () => {
		expect(await run('edit', 'zzzzzzzzzz', '--undo')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: no article has the id zzzzzzzzzz; see paper-tui list for ids\n',
		});
	});

	it.each([
		[[], 'nothing to correct is named'],
		[['--headline', '题', '--undo'], '--headline and --undo can not be used together'],
		[['--page', '3', '--split', '段'], '--page and --split can not be used together'],
		[['--replace', '旧'], 'NEW is missing'],
		[['新', '--headline', '题'], '"新" is one word too many'],
		[['--date', '1987-13-01'], '--date must be a date, YYYY-MM-DD, not "1987-13-01"'],
	])('is told of wrong usage: %j', async (words, message) => {
		expect(await edit(...words)).toEqual({
			code: 2,
			stdout: '',
			stderr: `paper-tui: ${message}; see paper-tui edit --help\n`,
		});
	});

	it('speaks Chinese', async () => {
		expect((await edit('--replace', '渡船', '木船', '--language', 'zh')).stderr).toBe(
			'paper-tui: “渡船”出现 2 次；请多写几个字，使它只出现一次\n',
		);
	});
});
