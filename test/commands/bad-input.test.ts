import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formats} from '../../src/formats/formats.ts';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const good = path.join(home, 'good.txt');
writeFileSync(good, '新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。\n');
writeFileSync(path.join(home, 'empty.txt'), '');
writeFileSync(path.join(home, 'blank.txt'), '\n\u3000\n');
writeFileSync(path.join(home, 'scan.png'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
writeFileSync(
	path.join(home, 'noise.txt'),
	Uint8Array.from({length: 400}, (_, index) => 0x80 + ((index * 73) % 128)),
);
writeFileSync(path.join(home, 'red\u001b[31m.txt'), '');
mkdirSync(path.join(home, 'bare'));

const known = formats.map(({name}) => name).join(', ');
const parse = (...words: readonly string[]) => paperTui(home, ['parse', '--json', ...words]);

describe('a source that gives no page', () => {
	it.each([
		['none.txt', 'none.txt: no such file; check the path'],
		['empty.txt', 'empty.txt: the file is empty'],
		['blank.txt', 'blank.txt: the file is empty'],
		['scan.png', `scan.png: a PNG file, which can not be read; those that can are ${known}`],
		['noise.txt', 'noise.txt: its character encoding is not recognised; convert it to UTF-8 first'],
		['bare', 'bare: no pages in this folder (.txt, .md, .html, .zip and the like)'],
		['red\u001b[31m.txt', 'red␛[31m.txt: the file is empty'],
		[
			'/dev/null',
			'/dev/null: a pipe or device, not a file; send it to standard input and write - for the path',
		],
	])('%s gets one line on standard error, and exit code 1', async (name, line) => {
		expect(await parse(name)).toEqual({code: 1, stdout: '', stderr: `paper-tui: ${line}\n`});
	});

	it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
		'may be one that is not to be read',
		async () => {
			const secret = path.join(home, 'secret.txt');
			writeFileSync(secret, '柳湾日报\n');
			chmodSync(secret, 0);
			expect((await parse('secret.txt')).stderr).toBe(
				"paper-tui: secret.txt: permission denied; check the file's permissions\n",
			);
		},
	);

	it('does not keep a batch from going on, which says so at its end', async () => {
		const {code, stdout, stderr} = await parse('none.txt', 'good.txt', 'empty.txt');
		expect(code).toBe(1);
		expect(objects(stdout).map(page => page.source)).toEqual(['good.txt']);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'paper-tui: none.txt: no such file; check the path',
			'paper-tui: empty.txt: the file is empty',
			'paper-tui: 2 of 3 failed',
		]);
	});

	it('is told of in Chinese where that is the language', async () => {
		const {stderr} = await paperTui(home, ['parse', 'none.txt'], {environment: {LC_ALL: 'zh_CN.UTF-8'}});
		expect(stderr).toBe('paper-tui: none.txt：没有这个文件，请检查路径\n');
	});

	it('as a lone first word may have been meant for a command', async () => {
		expect(await paperTui(home, ['serch', '大桥'])).toMatchObject({
			code: 1,
			stderr: expect.stringContaining(
				'serch: neither a command nor a file; see paper-tui --help for the commands\n',
			),
		});
	});
});

describe('a wrong command line', () => {
	it('gets one line that leads to help, and exit code 2', async () => {
		expect(await paperTui(home, ['list', '--vertical'])).toEqual({
			code: 2,
			stdout: '',
			stderr: 'paper-tui: unknown option --vertical; see paper-tui list --help\n',
		});
		expect(await paperTui(home, ['--vertical', '--language', 'zh'])).toEqual({
			code: 2,
			stdout: '',
			stderr: 'paper-tui: 没有选项 --vertical；用法见 paper-tui --help\n',
		});
	});

	it('may ask one option for two things', async () => {
		expect(await parse('good.txt', '--format', 'text')).toMatchObject({
			code: 2,
			stderr: 'paper-tui: --json and --format text can not be used together; see paper-tui parse --help\n',
		});
	});

	it('may filter what has nothing to filter by', async () => {
		expect(await paperTui(home, ['list', 'outlets', '--since', '2024'])).toMatchObject({
			code: 2,
			stderr: 'paper-tui: --since does not apply to list outlets; see paper-tui list --help\n',
		});
	});
});

describe('a library that can not be used', () => {
	it.each([['list'], ['search', '大桥'], ['show', '7k2m9'], ['import', good]])(
		'gets one line and exit code 3 from %s',
		async (...words) => {
			const library = path.join(home, 'notes.db');
			writeFileSync(library, '这是一份笔记，不是库。\n'.repeat(100));
			expect(await paperTui(home, [...words, '--library', library])).toEqual({
				code: 3,
				stdout: '',
				stderr: `paper-tui: ${library} is not a library; name another with --library PATH\n`,
			});
		},
	);
});

describe('the reader without a terminal', () => {
	it('says what to do instead, with exit code 2', async () => {
		for (const words of [[], [good]]) {
			expect(await paperTui(home, words)).toEqual({
				code: 2,
				stdout: '',
				stderr:
					'paper-tui: the reader needs a terminal; in a pipe or a script use search, show, list or parse\n',
			});
		}
	});
});
