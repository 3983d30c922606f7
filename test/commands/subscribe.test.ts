import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readOpml} from '../../src/formats/opml.ts';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const run = (...words: readonly string[]) => paperTui(home, ['subscribe', ...words]);

describe('paper-tui subscribe', () => {
	it('says that there is nothing yet', async () => {
		for (const words of [['--list'], [], ['--list', '--format', 'opml']]) {
			expect(await run(...words)).toEqual({
				code: 1,
				stdout: '',
				stderr: 'paper-tui: no subscriptions yet; make one first: paper-tui subscribe URL\n',
			});
		}
	});

	it('remembers addresses, and those in OPML', async () => {
		const opml =
			'<opml version="2.0"><body><outline text="柳湾\u001b[31m日报" xmlUrl="https://b.example/feed"/><outline text="桥" xmlUrl="file:///etc/passwd"/></body></opml>';
		writeFileSync(path.join(home, 'feeds.opml'), opml);
		expect(await run('HTTP://A.example/rss#top', 'feeds.opml')).toEqual({
			code: 1,
			stdout: 'new subscriptions: 2, in all: 2\n',
			stderr: 'paper-tui: file:///etc/passwd: not an address of http or https\n',
		});
		expect(objects((await run('http://a.example/rss', '--json')).stdout)).toEqual([
			{added: 0, subscriptions: 2, failed: 0},
		]);
	});

	it('lists them as lines, JSON and OPML, in which nothing acts on a terminal', async () => {
		expect((await run('--list')).stdout).toBe(
			'https://b.example/feed\t柳湾␛[31m日报\nhttp://a.example/rss\t\n',
		);
		expect(objects((await run('--list', '--format', 'json')).stdout)).toMatchObject([
			{url: 'https://b.example/feed'},
			{url: 'http://a.example/rss', title: null},
		]);
		const {code, stdout} = await run('--list', '--format', 'opml');
		expect([code, stdout.includes('\u001b')]).toEqual([0, false]);
		expect(readOpml({name: 'a', bytes: Buffer.from(stdout)}).map(({url}) => url)).toEqual([
			'https://b.example/feed',
			'http://a.example/rss',
		]);
	});

	it('ends them', async () => {
		expect(await run('--remove', 'http://a.example/rss', 'http://c.example/')).toEqual({
			code: 1,
			stdout: 'subscriptions ended: 1, left: 1\n',
			stderr: 'paper-tui: http://c.example/: not subscribed to; see paper-tui subscribe --list\n',
		});
	});

	it('says what is wrong with a file', async () => {
		writeFileSync(path.join(home, 'page.opml'), '渡口的灯亮了。');
		expect(await run('page.opml')).toMatchObject({
			code: 1,
			stderr: 'paper-tui: page.opml: a damaged OPML file; try another copy of it\n',
		});
		expect(await run('none.opml')).toMatchObject({code: 1, stderr: expect.stringContaining('no such file')});
	});

	it.each([
		[['--list', '--remove']],
		[['--list', 'http://a.example/']],
		[['--remove']],
		[['--list', '--format', 'markdown']],
		[['http://a.example/', '--format', 'opml']],
	])('is not carried out as %j', async words => {
		expect(await run(...words)).toMatchObject({code: 2, stdout: ''});
	});
});

it('forms that only other commands have are refused elsewhere', async () => {
	expect(await paperTui(home, ['show', 'a', '--format', 'opml'])).toMatchObject({code: 2});
});
