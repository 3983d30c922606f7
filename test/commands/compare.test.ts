import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {cellWidth} from '../../src/typeset/width.ts';
import {amended, paragraphs} from '../compare/harbour-text.ts';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();

function store(name: string, outlet: string, day: number, body: readonly string[]): string {
	const file = path.join(home, `${name}.txt`);
	const lines = [
		`${outlet} 2024年3月${day}日 第2版`,
		'',
		'望潮港旧灯塔修缮办法公布',
		'',
		...body.flatMap(text => [text, '']),
	];
	writeFileSync(file, lines.join('\n'));
	return file;
}

const ids: Record<string, string> = {};
beforeAll(async () => {
	const files = [
		store('whole', '望潮日报', 6, paragraphs),
		store('slips', '云岭晚报', 5, amended(['随叫随到', '随喊\u001b随到'], ['，塔身', '、塔身'])),
		store('start', '青石晚报', 7, paragraphs.slice(0, 2)),
		store('other', '沙洲日报', 7, [
			'鹤鸣镇中学今年头一回办运动会，操场不够大，借了晒谷场。跑得最快的是放牛的孩子，他说天天追牛追惯了。',
		]),
	];
	await paperTui(home, ['import', ...files]);
	const {stdout} = await paperTui(home, ['list', '--json']);
	for (const {id, outlet} of objects(stdout)) ids[String(outlet)] = String(id);
});

const compare = (...words: readonly string[]) => paperTui(home, ['compare', ...words]);

describe('compare', () => {
	it('lists the copies in the order of printing, then every place with its readings', async () => {
		const {code, stdout, stderr} = await compare(ids.望潮日报!);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/3 articles carry this text/u);
		expect(stdout).toMatch(
			/A {2}2024-03-05 .*云岭晚报.*\n(?:.*\n)*?B {2}2024-03-06 .*望潮日报.*\n(?:.*\n)*?C {2}2024-03-07 .*青石晚报/u,
		);
		expect(stdout).toMatch(/1 place differs\n(?:.*\n)*.*随\[喊(?:.*\n)*.*叫 +B/u);
	});

	it('gives one JSON object with copies and variants', async () => {
		const {stdout} = await compare(ids.青石晚报!, '--json');
		const [{copies, variants}] = objects(stdout) as [{copies: object[]; variants: object[]}];
		expect(copies).toMatchObject([
			{id: ids.云岭晚报, outlet: '云岭晚报', date: '2024-03-05'},
			{id: ids.望潮日报, coverage: 1, characters: paragraphs.join('').length, page: '2', order: 1},
			{id: ids.青石晚报, characters: paragraphs.slice(0, 2).join('').length},
		]);
		expect(variants).toMatchObject([
			{
				readings: [
					{text: '喊', copies: [ids.云岭晚报]},
					{text: '叫', copies: [ids.望潮日报]},
				],
				before: expect.stringMatching(/随$/u),
				after: expect.stringContaining('随到'),
				kind: 'wording',
				part: 'body',
			},
		]);
	});

	it('gives Markdown', async () => {
		const {stdout} = await compare(ids.望潮日报!, '--format', 'markdown');
		expect(stdout).toMatch(/^# 3 articles carry this text\n/u);
		expect(stdout).toContain(`| B | 2024-03-06 | 望潮日报 | page 2 no. 1 of 1 |`);
		expect(stdout).toMatch(/^ {3}- 叫: B$/mu);
	});

	it('compares just two where two are named', async () => {
		const {stdout} = await compare(ids.望潮日报!, ids.青石晚报!, '--json');
		const [{copies, variants}] = objects(stdout) as [{copies: object[]; variants: object[]}];
		expect(copies).toMatchObject([{id: ids.望潮日报}, {id: ids.青石晚报}]);
		expect(variants).toEqual([]);
	});

	it('tells marks only when they are asked for', async () => {
		const {stdout} = await compare(ids.望潮日报!, '--marks', '--json');
		const [{variants}] = objects(stdout) as [{variants: object[]}];
		expect(variants).toMatchObject([{kind: 'wording'}, {kind: 'marks'}]);
		expect((await compare(ids.望潮日报!, '--marks')).stdout).toContain('marks differ in 1 places');
	});

	it('fills no line beyond the width, in either language', async () => {
		for (const width of [40, 80, 160]) {
			for (const language of ['zh', 'en']) {
				const words = ['--width', `${width}`, '--language', language];
				const {stdout} = await compare(ids.望潮日报!, ...words);
				for (const line of stdout.split('\n')) expect(cellWidth(line)).toBeLessThanOrEqual(width);
			}
		}
	});

	it('lets nothing of a page act on the terminal', async () => {
		for (const form of [[], ['--json'], ['--format', 'markdown'], ['--format', 'text']]) {
			expect((await compare(ids.望潮日报!, ...form)).stdout).not.toContain('\u001b');
		}
	});

	it('says that nobody else carries a text, or that two have nothing in common', async () => {
		const alone = await compare(ids.沙洲日报!);
		expect([alone.code, alone.stdout]).toEqual([1, '']);
		expect(alone.stderr).toContain('nobody else');
		const apart = await compare(ids.沙洲日报!, ids.望潮日报!);
		expect([apart.code, apart.stdout]).toEqual([1, '']);
		expect(apart.stderr).toContain('no text in common');
	});

	it('says that there is no such article', async () => {
		const {code, stderr} = await compare('zzzzzzzzzz', '--language', 'zh');
		expect(code).toBe(1);
		expect(stderr).toContain('没有编号为 zzzzzzzzzz 的文章');
	});
});
