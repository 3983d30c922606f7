// What a name leads to is looked at before it is asked, and nothing else is asked thereafter.
import {isIP} from 'node:net';
import {beforeEach, describe, expect, it} from 'vitest';
import {defaultLimits, download} from '../../../src/commands/fetch/download.ts';
import type {Resolve} from '../../../src/commands/fetch/exchange.ts';
import {FetchError} from '../../../src/commands/fetch/fetch-error.ts';
import {isPrivateAddress} from '../../../src/commands/fetch/private-address.ts';
import {localServer} from './local-server.ts';

const server = await localServer();
const stop = new AbortController().signal;

beforeEach(() => {
	server.asked.length = 0;
});

describe('a name', () => {
	const port = new URL(server.address).port;
	// As if the server were on the public net.
	const isBarred = (address: string) => address !== '127.0.0.1' && isPrivateAddress(address);

	/** Answers with the next of the lists of addresses each time, and counts. */
	function names(...answers: readonly (readonly string[])[]) {
		const asked: string[] = [];
		const resolve: Resolve = (host, _, callback) => {
			const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
			asked.push(host);
			callback(
				null,
				found.map(address => ({address, family: isIP(address)})),
			);
		};
		return {asked, resolve};
	}
	const fetchNamed = async (resolve: Resolve) => {
		const options = {known: null, isBarred, resolve, stop, limits: defaultLimits};
		try {
			return await download(`http://paper.example:${port}/`, options);
		} catch (error) {
			return error instanceof FetchError ? error.fault : error;
		}
	};

	it('is looked up once, and what is found is asked, whatever it means thereafter', async () => {
		server.answer = (_, response) => response.end('渡口');
		const {asked, resolve} = names(['127.0.0.1'], ['10.0.0.1']);
		expect(await fetchNamed(resolve)).toMatchObject({kind: 'new', bytes: Buffer.from('渡口')});
		expect(asked).toEqual(['paper.example']);
		expect(server.asked[0]?.headers.host).toBe(`paper.example:${port}`);
	});

	it.each([
		...['10.0.0.1', '127.0.0.2', '169.254.169.254', '::1', 'fd12::1', 'fe80::1', '::ffff:10.0.0.1'],
		'64:ff9b::a00:1',
	])('is not asked where it leads to %s', async address => {
		expect(await fetchNamed(names([address]).resolve)).toEqual({kind: 'private', host: 'paper.example'});
		expect(server.asked).toEqual([]);
	});

	it('is not asked where one of its addresses is private', async () => {
		for (const found of [
			['127.0.0.1', '10.0.0.1'],
			['::1', '127.0.0.1'],
		]) {
			expect(await fetchNamed(names(found).resolve)).toEqual({kind: 'private', host: 'paper.example'});
		}
		expect(server.asked).toEqual([]);
	});

	it('is looked up again at a redirect to itself, and not asked where it has come to be private', async () => {
		server.answer = (request, response) => {
			response.statusCode = request.url === '/' ? 302 : 200;
			response.setHeader('location', '/secret');
			response.end('渡口');
		};
		const {asked, resolve} = names(['127.0.0.1'], ['192.168.0.1']);
		expect(await fetchNamed(resolve)).toEqual({kind: 'private', host: 'paper.example'});
		expect(asked).toHaveLength(2);
		expect(server.asked.map(({url}) => url)).toEqual(['/']);
	});

	it.each([
		'http://inner.example/',
		'http://[::ffff:10.0.0.1]/',
		'http://[::ffff:7f00:2]/',
		'http://0x0a.1/',
		'//192.168.0.1/',
	])('leads nowhere private by a redirect to %s', async location => {
		server.answer = (_, response) => {
			response.statusCode = 301;
			response.setHeader('location', location);
			response.end();
		};
		expect(await fetchNamed(names(['127.0.0.1'], ['10.0.0.1']).resolve)).toMatchObject({kind: 'private'});
		expect(server.asked).toHaveLength(1);
	});

	it('that nobody knows is said to be unknown', async () => {
		const unknown: Resolve = (host, _, callback) =>
			callback(Object.assign(new Error(host), {code: 'ENOTFOUND'}), []);
		expect(await fetchNamed(unknown)).toEqual({kind: 'unknown-host', host: 'paper.example'});
		expect(await fetchNamed(names([]).resolve)).toEqual({kind: 'unknown-host', host: 'paper.example'});
	});
});
