import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const run = (...words: readonly string[]) => paperTui(home, words);

const front = `望潮日报 2031年3月4日 第1版

长堤昨日合龙

本报讯（记者 程晚舟）望潮港东侧的长堤昨日合龙，三千名民工鸣锣相庆。最后一船石料由乔三水押运，他说， （下转3版）

新桥图纸公布

本报讯（记者 林野）新桥图纸昨日在县衙门口公布，桥长六十丈，看图的人排到了街口。 （下转4版）
`;
const third = `望潮日报 2031年3月4日 第3版

长堤合龙

（上接1版）堤上的石头每一块都有编号，错不了。长堤全长九里，合龙口宽四丈。今后潮水再大，东乡也不会淹了。
`;
const essay = (day: number, number: string) => `望潮日报 2031年3月${day}日 第2版

带头修堤系列评论${number}

第${day}日所论

修堤要人人出力，不出力的也要出钱，不出钱的也要出主意，三样都没有的，至少不要说风凉话。
`;

const ids = new Map<unknown, string>();
beforeAll(async () => {
	const pages = {front, third, one: essay(5, '①'), two: essay(7, '②'), three: essay(6, '③')};
	for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(home, `${name}.txt`), text);
	await run('import', ...Object.keys(pages).map(name => `${name}.txt`));
	for (const {id, headline} of objects((await run('list', '--json')).stdout)) ids.set(headline, String(id));
});

describe('show --whole', () => {
	it('joins an article with what stands on other pages', async () => {
		const id = ids.get('长堤昨日合龙')!;
		const alone = await run('show', id, '--format', 'text');
		expect(alone.stdout).not.toContain('编号');
		const {code, stdout, stderr} = await run('show', id, '--whole', '--format', 'text');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/他说，堤上的石头每一块都有编号/u);
		expect(stdout).not.toMatch(/下转|上接/u);
		expect((await run('show', ids.get('长堤合龙')!, '--whole', '--format', 'text')).stdout).toBe(stdout);
	});

	it('says what it could not join', async () => {
		const {code, stdout, stderr} = await run('show', ids.get('新桥图纸公布')!, '--whole');
		expect(code).toBe(0);
		expect(stdout).toContain('新桥图纸公布');
		expect(stderr).toMatch(/does not have page 4 of that day: not joined/u);
	});
});

describe('list --series', () => {
	it('lists the articles of a series in the order of their numbers', async () => {
		const {code, stdout} = await run('list', '--series', ids.get('第6日所论')!, '--json');
		expect(code).toBe(0);
		expect(objects(stdout).map(({headline}) => headline)).toEqual(['第5日所论', '第7日所论', '第6日所论']);
	});

	it('says that an article is of none', async () => {
		const {code, stdout, stderr} = await run('list', '--series', ids.get('新桥图纸公布')!);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('does not say what series it is of');
	});

	it('takes no filter beside it', async () => {
		expect((await run('list', '--series', 'x', '--limit', '3')).code).toBe(2);
		expect((await run('list', 'outlets', '--series', 'x')).code).toBe(2);
	});
});
