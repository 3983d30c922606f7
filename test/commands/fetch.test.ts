import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {beforeEach, describe, expect, it} from 'vitest';
import {encode} from '../formats/encode.ts';
import {localServer} from './fetch/local-server.ts';
import {entry, objects, paperTui, plainEnvironment, temporaryFolder} from './program.ts';

const server = await localServer();
const folder = temporaryFolder();
let homes = 0;
let home: string;
beforeEach(() => {
	home = path.join(folder, String(homes++));
	server.asked.length = 0;
});

const run = (...words: readonly string[]) => paperTui(folder, [...words, '--library', `${home}.db`]);
const fetch = (...words: readonly string[]) => run('fetch', '--allow-private', ...words);
const headlines = async () => objects((await run('list', '--json')).stdout).map(({headline}) => headline);

type Item = readonly [id: string, headline: string, body: string];

const feedOf = (items: readonly Item[]) =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>柳湾日报</title>${items
		.map(
			([id, headline, body]) =>
				`<item><guid isPermaLink="false">${id}</guid><link>/${id}.html</link><title>${headline}</title><description>${body}</description><pubDate>Fri, 08 Oct 2021 08:00:00 +0800</pubDate></item>`,
		)
		.join('')}</channel></rss>`;

const bridge: Item = ['1', '新渡口大桥通车', '大桥通车了。'];
const lamp: Item = ['2', '渡口的灯', '灯亮到天明。'];

describe('paper-tui fetch', () => {
	it('says that there is nothing to fetch', async () => {
		expect(await fetch()).toMatchObject({code: 1, stderr: expect.stringContaining('no subscriptions yet')});
		expect(await fetch('a.xml')).toMatchObject({code: 2});
	});

	it('stores what is new, and nothing twice', async () => {
		const url = `${server.address}/feed`;
		await run('subscribe', url);
		server.answer = (_, response) => response.end(feedOf([bridge]));
		expect(await fetch()).toEqual({
			code: 0,
			stdout: 'fetched: 1; new articles: 1, changed: 0\n',
			stderr: '',
		});
		server.answer = (_, response) => {
			response.setHeader('content-encoding', 'gzip');
			response.end(gzipSync(feedOf([lamp, bridge])));
		};
		expect(objects((await fetch('--json')).stdout)).toEqual([
			{feed: url, status: 'fetched', added: 1, changed: 0, message: null},
		]);
		expect(objects((await run('list', '--json')).stdout)).toMatchObject([
			{headline: expect.any(String), outlet: '柳湾日报', date: '2021-10-08'},
			{headline: expect.any(String), outlet: '柳湾日报', date: '2021-10-08'},
		]);
		expect((await run('subscribe', '--list')).stdout).toBe(`${url}\t柳湾日报\n`);
	});

	it('puts an entry that is worded anew in the place of what it was', async () => {
		const url = `${server.address}/feed`;
		server.answer = (_, response) => response.end(feedOf([bridge]));
		await fetch(url);
		server.answer = (_, response) => response.end(feedOf([['1', '大桥昨天通车', '两岸的人都来了。']]));
		expect((await fetch(url)).stdout).toBe('fetched: 1; new articles: 0, changed: 1\n');
		expect(await headlines()).toEqual(['大桥昨天通车']);
	});

	it('asks whether there is anything new', async () => {
		await run('subscribe', `${server.address}/feed`);
		server.answer = (request, response) => {
			response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 200;
			response.setHeader('etag', '"1"');
			response.end(feedOf([bridge]));
		};
		await fetch();
		expect(objects((await fetch('--json')).stdout)).toMatchObject([{status: 'unchanged', added: 0}]);
		expect(server.asked.map(({headers}) => headers['if-none-match'])).toEqual([undefined, '"1"']);
	});

	it('reads what is in another encoding, by what the server says', async () => {
		server.answer = (_, response) => {
			response.setHeader('content-type', 'application/xml; charset=gbk');
			response.end(encode(feedOf([bridge]), 'gb18030'));
		};
		await fetch(`${server.address}/feed`);
		expect(await headlines()).toEqual(['新渡口大桥通车']);
	});

	it('takes the text of the pages only where it is asked to, and keeps it', async () => {
		const paragraph = '大桥昨天上午正式通车了，两岸的人都来了，撑船人也来了，灯从傍晚亮到天明。';
		const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>桥</title></head><body><h1>新渡口大桥通车</h1><article>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;
		let feed = feedOf([bridge]);
		server.answer = (request, response) => response.end(request.url === '/feed' ? feed : page);
		await run('subscribe', `${server.address}/feed`);
		await fetch();
		expect(server.asked.map(({url}) => url)).toEqual(['/feed']);
		expect((await fetch('--full')).stdout).toBe('fetched: 1; new articles: 0, changed: 1\n');
		const [article] = objects((await run('list', '--json')).stdout);
		expect(article).toMatchObject({headline: '新渡口大桥通车', outlet: '柳湾日报'});
		expect((await run('show', String(article?.id), '--format', 'text')).stdout).toContain('撑船人也来了');
		feed = feedOf([['1', '新渡口大桥通车', '大桥又通车了。'], lamp]);
		await fetch();
		expect(await headlines()).toHaveLength(2);
		expect((await run('show', String(article?.id), '--format', 'text')).stdout).toContain('撑船人也来了');
		const asked = server.asked.length;
		expect((await fetch('--full')).code).toBe(0);
		expect(server.asked.slice(asked).map(({url}) => url)).toEqual(['/feed', '/1.html', '/2.html']);
	});

	it('says where a page could not be had, and keeps the words of the feed', async () => {
		server.answer = (request, response) => {
			response.statusCode = request.url === '/feed' ? 200 : 404;
			response.end(request.url === '/feed' ? feedOf([bridge]) : '');
		};
		const {code, stderr} = await fetch('--full', `${server.address}/feed`);
		expect([code, stderr]).toEqual([
			0,
			expect.stringContaining('pages that could not be fetched or are no articles: 1'),
		]);
		expect(await headlines()).toEqual(['新渡口大桥通车']);
	});

	it('goes on past a feed that fails, and leaves a host alone that is busy', async () => {
		await run('subscribe', `${server.address}/feed`, `${server.address}/gone`, `${server.address}/page`);
		const answers: Readonly<Record<string, readonly [number, string]>> = {
			'/feed': [200, feedOf([bridge])],
			'/page': [200, '<html><body><p>渡口</p></body></html>'],
		};
		server.answer = (request, response) => {
			const [status, text] = answers[request.url ?? ''] ?? [404, ''];
			response.statusCode = status;
			response.end(text);
		};
		const {code, stdout, stderr} = await fetch();
		expect([code, stdout]).toEqual([1, 'fetched: 1; new articles: 1, changed: 0\n']);
		expect(stderr).toContain('/gone: the server answers 404');
		expect(stderr).toContain('/page: neither RSS nor Atom nor JSON Feed');
		expect(stderr).toContain('2 of 3 failed');
		server.answer = (_, response) => {
			response.statusCode = 503;
			response.setHeader('retry-after', '7200');
			response.end();
		};
		server.asked.length = 0;
		const busy = objects((await fetch('--json')).stdout);
		expect(busy.map(({status}) => status)).toEqual(['failed', 'waiting', 'waiting']);
		expect(busy[1]?.message).toContain('120 more minutes');
		expect(server.asked).toHaveLength(1);
		expect(objects((await fetch('--json', `${server.address}/gone`)).stdout)).toMatchObject([
			{status: 'failed'},
		]);
		expect(server.asked).toHaveLength(2);
	});

	it('asks several hosts at the same time, and each for one thing after the other', async () => {
		const other = server.address.replace('127.0.0.1', 'localhost');
		const waiting: (() => void)[] = [];
		let most = 0;
		server.answer = (request, response) => {
			waiting.push(() => response.end(feedOf([[request.url ?? '', '渡口的灯', `${request.url}灯亮了。`]])));
			most = Math.max(most, waiting.length);
			if (waiting.length === 2) for (const answer of waiting.splice(0)) answer();
		};
		const urls = ['/a', '/b', '/c'].flatMap(name => [server.address + name, other + name]);
		expect((await fetch(...urls)).code).toBe(0);
		expect(most).toBe(2);
	});

	it.skipIf(process.platform === 'win32')(
		'is stopped in the midst, and what came before is stored',
		async () => {
			const words = ['fetch', '--allow-private', `${server.address}/feed`, `${server.address}/never`];
			const child = spawn(process.execPath, [entry, ...words, '--library', `${home}.db`], {
				env: plainEnvironment(folder),
			});
			const isOver = once(child, 'exit');
			server.answer = (request, response) => {
				if (request.url === '/feed') response.end(feedOf([bridge]));
				else child.kill('SIGINT');
			};
			expect(await isOver).toEqual([130, null]);
			expect(await headlines()).toEqual(['新渡口大桥通车']);
		},
	);

	it('asks no address of this machine unless it may', async () => {
		server.answer = (_, response) => response.end(feedOf([bridge]));
		expect(await run('fetch', `${server.address}/feed`)).toMatchObject({
			code: 1,
			stderr: expect.stringContaining(
				'127.0.0.1 is on this machine or a private network; add --allow-private',
			),
		});
		expect(server.asked).toEqual([]);
	});

	it('stores an article by its address, too', async () => {
		const page =
			'<!DOCTYPE html><html><head><meta charset="utf-8"><title>渡口的灯</title><meta property="og:site_name" content="柳湾日报"></head><body><h1>渡口的灯</h1><p>渡口的灯从傍晚亮到天明，照着过河的人，也照着桥，照着两岸的人家，谁也不知道是谁点的，谁也不去问。</p></body></html>';
		server.answer = (_, response) => response.end(page);
		const url = `${server.address}/a.html`;
		expect((await fetch(url)).stdout).toBe('fetched: 1; new articles: 1, changed: 0\n');
		expect((await fetch(url)).stdout).toBe('fetched: 1; new articles: 0, changed: 0\n');
		expect(await headlines()).toEqual(['渡口的灯']);
	});

	it('shows nothing of a feed that acts on a terminal', async () => {
		await run('subscribe', `${server.address}/feed`);
		server.answer = (_, response) =>
			response.end(feedOf([['1', '桥\u001b[31m', '灯。']]).replace('柳湾', '柳\u009b湾'));
		const {stdout, stderr} = await fetch();
		const shown = stdout + stderr + (await run('subscribe', '--list')).stdout + (await run('list')).stdout;
		expect(['\u001b', '\u009b'].filter(control => shown.includes(control))).toEqual([]);
		expect(shown).toContain('湾日报');
	});
});
