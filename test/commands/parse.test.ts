import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {acceptance, acceptanceFiles} from '../acceptance.ts';
import {entry, objects, paperTui, plainEnvironment, seeds, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const body = '本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。';
const page = `新渡口大桥通车\n\n${body}\n`;
writeFileSync(path.join(home, 'page.txt'), page);

describe('paper-tui parse', () => {
	it('prints a page as one object, its fields in the documented order', async () => {
		const {code, stdout, stderr} = await paperTui(home, ['parse', '--json', 'page.txt']);
		expect([code, stderr]).toEqual([0, '']);
		const [parsed, ...rest] = objects(stdout);
		expect(rest).toEqual([]);
		expect(Object.keys(parsed ?? {})).toEqual(
			['source', 'outlet', 'date', 'issueNumber', 'cn', 'page', 'outletGuess', 'dateGuess'].concat([
				'articles',
				'captions',
				'furniture',
				'warnings',
			]),
		);
		expect(parsed).toMatchObject({source: 'page.txt', outlet: null, date: null});
		const articles = parsed?.articles as Record<string, unknown>[];
		expect(Object.keys(articles[0] ?? {}).join(' ')).toBe(
			'section kicker headline headlineMade subhead byline dateline docDate body jumps sourceNote editorMark lines',
		);
		expect(articles[0]).toMatchObject({
			headline: '新渡口大桥通车',
			body: [{kind: 'paragraph', text: body}],
		});
	});

	it('claims every line of a page that is not blank exactly once', async () => {
		const {stdout} = await paperTui(home, ['parse', '--json', seeds]);
		const pages = objects(stdout);
		expect(pages.length).toBeGreaterThan(0);
		for (const parsed of pages) {
			const {articles, captions, furniture} = parsed as Record<string, {lines: number[][]}[]> & {
				furniture: number[][];
			};
			const ranges = [...(articles ?? []), ...(captions ?? [])].flatMap(part => part.lines).concat(furniture);
			const claimed = ranges.flatMap(([first = 0, last = 0]) =>
				Array.from({length: last - first + 1}, (_, index) => first + index),
			);
			const lines = readFileSync(String(parsed.source), 'utf8').split('\n');
			const printed = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
			const claimedPrinted = claimed.filter(line => lines[line - 1]?.trim() !== '').sort((a, b) => a - b);
			expect(claimedPrinted).toEqual(printed);
		}
	});

	it('reads standard input for -', async () => {
		const {code, stdout} = await paperTui(home, ['parse', '-', '--format', 'json'], {input: page});
		expect(code).toBe(0);
		expect(objects(stdout)).toMatchObject([{source: '-', articles: [{headline: '新渡口大桥通车'}]}]);
	});

	it('prints running text, or Markdown', async () => {
		expect((await paperTui(home, ['parse', 'page.txt'])).stdout).toBe(
			`新渡口大桥通车\n\n记者 程晚舟\n\n${body}\n\n`,
		);
		expect((await paperTui(home, ['parse', 'page.txt', '--format', 'markdown'])).stdout).toBe(
			`# 新渡口大桥通车\n\n*记者 程晚舟*\n\n${body}\n\n`,
		);
	});

	it('stores nothing', async () => {
		await paperTui(home, ['parse', 'page.txt']);
		expect(await paperTui(home, ['list'])).toMatchObject({code: 1, stdout: ''});
	});

	it.skipIf(process.platform === 'win32')('ends quietly when whoever reads its output has had enough', () => {
		const many = Array.from({length: 400}, () => `'${path.join(home, 'page.txt')}'`).join(' ');
		const command = `{ '${process.execPath}' '${entry}' parse --json ${many}; echo "ended with $?" >&2; } 2>&1 >&3 3>&- | cat`;
		const seen = execFileSync('bash', ['-c', `exec 3> >(head -n 1 >/dev/null); ${command}`], {
			env: plainEnvironment(home),
			encoding: 'utf8',
		});
		expect(seen).toBe('ended with 0\n');
	});
});

describe.skipIf(acceptance === null)('parsing hostile files', () => {
	it('gives an object for each, with nothing in it that acts on a terminal', async () => {
		const files = acceptanceFiles('hostile', '.txt');
		for (const form of ['json', 'text', 'markdown']) {
			const {code, stdout, stderr} = await paperTui(home, ['parse', '--format', form, ...files]);
			expect([code, stderr]).toEqual([0, '']);
			if (form === 'json') expect(objects(stdout)).toHaveLength(files.length);
			const acting = [...stdout].filter(character => {
				const point = character.codePointAt(0) ?? 0;
				return (point < 0x20 && character !== '\n') || (point >= 0x7f && point < 0xa0) || point === 0x202e;
			});
			expect(acting).toEqual([]);
		}
	});
});
