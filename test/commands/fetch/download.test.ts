// What comes over the net is taken within bounds, whatever the server does.
import {once} from 'node:events';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {beforeEach, describe, expect, it} from 'vitest';
import {
	type DownloadOptions,
	defaultLimits,
	download,
	webAddress,
} from '../../../src/commands/fetch/download.ts';
import {FetchError} from '../../../src/commands/fetch/fetch-error.ts';
import {isPrivateAddress} from '../../../src/commands/fetch/private-address.ts';
import {localServer} from './local-server.ts';

const server = await localServer();
const limits = {...defaultLimits, bytes: 100_000};
const stop = new AbortController().signal;

const take = (path: string, options: Partial<DownloadOptions> = {}) =>
	download(server.address + path, {known: null, isBarred: () => false, stop, limits, ...options});

/** Why nothing was taken. */
async function faultAt(path: string, options: Partial<DownloadOptions> = {}): Promise<unknown> {
	try {
		return await take(path, options);
	} catch (error) {
		return error instanceof FetchError ? error.fault : error;
	}
}

beforeEach(() => {
	server.asked.length = 0;
});

describe('what an address gives', () => {
	it('comes with what the server says of it', async () => {
		server.answer = (_, response) => {
			response.setHeader('content-type', 'text/xml; charset="gb2312"');
			response.setHeader('etag', '"1"');
			response.setHeader('last-modified', 'Fri, 08 Oct 2021 08:00:00 GMT');
			response.end('渡口');
		};
		expect(await take('/a#b')).toEqual({
			kind: 'new',
			address: `${server.address}/a`,
			bytes: Buffer.from('渡口'),
			encoding: 'gb2312',
			etag: '"1"',
			lastModified: 'Fri, 08 Oct 2021 08:00:00 GMT',
		});
	});

	it('is not sent again where it is known and unchanged', async () => {
		server.answer = (request, response) => {
			response.statusCode = request.headers['if-none-match'] === '"1"' ? 304 : 200;
			response.end('渡口');
		};
		const known = {etag: '"1"', lastModified: 'Fri, 08 Oct 2021 08:00:00 GMT'};
		expect(await take('/', {known})).toEqual({kind: 'unchanged'});
		expect(server.asked[0]?.headers['if-modified-since']).toBe(known.lastModified);
		expect(await take('/', {known: {etag: '"0"', lastModified: null}})).toMatchObject({kind: 'new'});
	});

	it.each([
		['gzip', gzipSync('渡口')],
		['br', brotliCompressSync('渡口')],
		['deflate', deflateSync('渡口')],
	])('is unpacked from %s', async (packing, bytes) => {
		server.answer = (_, response) => {
			response.setHeader('content-encoding', packing);
			response.end(bytes);
		};
		expect(await take('/')).toMatchObject({bytes: Buffer.from('渡口')});
	});

	it('is where it has moved to', async () => {
		server.answer = (request, response) => {
			const left = Number(request.url?.slice(1));
			response.statusCode = left > 0 ? 301 : 200;
			if (left > 0) response.setHeader('location', `/${left - 1}`);
			response.end('渡口');
		};
		expect(await take('/10')).toMatchObject({kind: 'new', address: `${server.address}/0`});
		expect(await faultAt('/11')).toEqual({kind: 'redirects', limit: 10});
	});
});

describe('a server that does ill', () => {
	it('leads in a circle', async () => {
		server.answer = (request, response) => {
			response.statusCode = 302;
			response.setHeader('location', request.url === '/a' ? '/b' : '/a');
			response.end();
		};
		expect(await faultAt('/a')).toEqual({kind: 'redirects', limit: 10});
		expect(server.asked).toHaveLength(2);
	});

	it('leads to a file', async () => {
		server.answer = (_, response) => {
			response.statusCode = 302;
			response.setHeader('location', 'file:///etc/passwd');
			response.end();
		};
		expect(await faultAt('/')).toEqual({kind: 'address'});
	});

	it('sends without end', async () => {
		server.answer = async (_, response) => {
			while (!response.destroyed)
				if (!response.write('a'.repeat(10_000))) await once(response, 'drain').catch(() => {});
		};
		expect(await faultAt('/')).toEqual({kind: 'too-large', limit: limits.bytes});
	});

	it('packs much into little', async () => {
		server.answer = (_, response) => {
			response.setHeader('content-encoding', 'gzip');
			response.end(gzipSync(Buffer.alloc(50_000_000)));
		};
		expect(await faultAt('/')).toEqual({kind: 'too-large', limit: limits.bytes});
	});

	it('sends what is not packed as it says', async () => {
		server.answer = (request, response) => {
			response.setHeader('content-encoding', request.url?.slice(1) ?? '');
			response.end('渡口');
		};
		for (const packing of ['gzip', 'br', 'deflate', 'zip']) {
			expect(await faultAt(`/${packing}`)).toEqual({kind: 'packing'});
		}
	});

	it('says nothing', async () => {
		server.answer = () => {};
		const quick = {...limits, silence: 50};
		expect(await faultAt('/', {limits: quick})).toEqual({kind: 'slow', seconds: 0.05});
	});

	it('says one letter after the other', async () => {
		server.answer = (_, response) => {
			const letters = setInterval(() => response.write('a'), 20);
			response.on('close', () => clearInterval(letters));
		};
		const quick = {...limits, silence: 10_000, whole: 200};
		expect(await faultAt('/', {limits: quick})).toEqual({kind: 'slow', seconds: 0.2});
	});

	it('hangs up in the midst', async () => {
		server.answer = (_, response) => {
			response.setHeader('content-length', 1000);
			response.write('渡口', () => response.destroy());
		};
		expect(await faultAt('/')).toMatchObject({kind: 'unreachable'});
	});

	it('is busy, and says for how long', async () => {
		server.answer = (request, response) => {
			response.statusCode = 429;
			if (request.url === '/a') response.setHeader('retry-after', '120');
			if (request.url === '/b') response.setHeader('retry-after', 'Fri, 08 Oct 2021 08:00:00 GMT');
			response.end();
		};
		expect(await faultAt('/a')).toEqual({kind: 'status', status: 429, wait: 120});
		expect(await faultAt('/b')).toEqual({kind: 'status', status: 429, wait: 0});
		expect(await faultAt('/c')).toEqual({kind: 'status', status: 429, wait: null});
	});

	it('is not there', async () => {
		const gone = download('http://127.0.0.1:1/', {known: null, isBarred: () => false, stop});
		await expect(gone).rejects.toMatchObject({fault: {kind: 'unreachable', code: 'ECONNREFUSED'}});
	});
});

describe('an address of this machine', () => {
	const port = new URL(server.address).port;

	it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433', '0'])(
		'is not asked when it is written %s',
		async host => {
			const taken = download(`http://${host}:${port}/`, {known: null, isBarred: isPrivateAddress, stop});
			await expect(taken).rejects.toMatchObject({fault: {kind: 'private'}});
			expect(server.asked).toEqual([]);
		},
	);
});

describe('a redirect', () => {
	it.each(['http://10.0.0.1/', 'http://[::1]/', 'http://localhost/'])(
		'to %s is not followed where the address is barred',
		async location => {
			server.answer = (_, response) => {
				response.statusCode = 307;
				response.setHeader('location', location);
				response.end();
			};
			// As if the server were on the public net, under a name that means itself alone.
			let isFirst = true;
			const isBarred = (address: string) => {
				const isServer = isFirst && address === '127.0.0.1';
				isFirst = false;
				return !isServer && isPrivateAddress(address);
			};
			expect(await faultAt('/', {isBarred})).toMatchObject({kind: 'private'});
			expect(server.asked).toHaveLength(1);
		},
	);
});

describe('an address', () => {
	it('is one of http or https', () => {
		expect(webAddress('https://paper.example/a?b#c')?.href).toBe('https://paper.example/a?b');
		expect(webAddress('/b', 'http://paper.example/a')?.href).toBe('http://paper.example/b');
		for (const text of ['file:///a', 'ftp://a.example/', 'javascript:a', 'paper.example', '', 'a b']) {
			expect(webAddress(text)).toBeNull();
		}
	});
});
