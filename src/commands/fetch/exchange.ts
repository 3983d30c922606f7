// One request over http or https and its answer, within bounds of time and size.
import {type LookupAddress, type LookupAllOptions, lookup} from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import type {Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {FetchError, type FetchFault} from './fetch-error.ts';

export type Limits = {
	/** Bytes of an answer, unpacked. */
	readonly bytes: number;
	/** Milliseconds in which nothing comes. */
	readonly silence: number;
	/** Milliseconds of the whole, redirects among it. */
	readonly whole: number;
};

/** Finds all addresses of a name, as `lookup` of `node:dns` does. */
export type Resolve = (
	host: string,
	options: LookupAllOptions,
	callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

export type ExchangeOptions = {
	readonly limits: Limits;
	/** Whether an address in numbers must not be asked. */
	readonly isBarred: (address: string) => boolean;
	/** What asks for the addresses of a name; the system where it is left out. */
	readonly resolve?: Resolve;
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
};

export type Exchanged = {
	readonly status: number;
	readonly headers: http.IncomingHttpHeaders;
	/** Unpacked; empty unless the status is 200. */
	readonly bytes: Uint8Array;
};

/**
 * Asks once, and follows nothing.
 *
 * @throws {FetchError}
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchanged> {
	const {limits} = options;
	const host = url.hostname.replace(/^\[|\]$/gu, '');
	// Nobody looks up what is an address already.
	if (isIP(host) > 0 && options.isBarred(host)) {
		throw new FetchError(url.href, {kind: 'private', host});
	}
	try {
		const response = await answerOf(url, options);
		const {headers, statusCode: status = 0} = response;
		if (status !== 200) {
			response.destroy();
			return {status, headers, bytes: new Uint8Array()};
		}
		return {status, headers, bytes: await bytesOf(response, limits.bytes)};
	} catch (error) {
		throw new FetchError(url.href, faultOf(error, host, options), {cause: error});
	}
}

/** Thrown inside, for `faultOf` to tell. */
class Fault extends Error {
	readonly fault: FetchFault;

	constructor(fault: FetchFault) {
		super(fault.kind);
		this.fault = fault;
	}
}

function answerOf(url: URL, {limits, isBarred, resolve = lookup, headers, signal}: ExchangeOptions) {
	return new Promise<http.IncomingMessage>((settle, reject) => {
		const request = (url.protocol === 'https:' ? https : http).request(url, {
			// Of its own: nobody else's connection or proxy.
			agent: false,
			headers,
			lookup: lookupBut(isBarred, resolve),
			signal,
			timeout: limits.silence,
		});
		request.on('timeout', () => request.destroy(new Fault({kind: 'slow', seconds: limits.silence / 1000})));
		request.on('response', settle);
		request.on('error', reject);
		request.end();
	});
}

/** What it finds is what is connected to: a name can't mean one thing when it is checked and another thereafter. */
function lookupBut(isBarred: ExchangeOptions['isBarred'], resolve: Resolve): LookupFunction {
	return (host, options, callback) => {
		resolve(host, {...options, all: true}, (error, found) => {
			const [first] = found ?? [];
			if (error || !first) callback(error ?? new Fault({kind: 'unknown-host', host}), '');
			else if (found.some(({address}) => isBarred(address))) callback(new Fault({kind: 'private', host}), '');
			else if (options.all) callback(null, found);
			else callback(null, first.address, first.family);
		});
	};
}

async function bytesOf(response: http.IncomingMessage, most: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const gather = async (chunksOf: AsyncIterable<Uint8Array>): Promise<void> => {
		for await (const chunk of chunksOf) {
			size += chunk.length;
			if (size > most) throw new Fault({kind: 'too-large', limit: most});
			chunks.push(chunk);
		}
	};
	const unpacker = unpackerOf(response.headers['content-encoding'] ?? '');
	if (unpacker) await pipeline(response, unpacker, gather);
	else await pipeline(response, gather);
	return Buffer.concat(chunks, size);
}

/** Null for what is not packed. */
function unpackerOf(packing: string): Transform | null {
	switch (packing.trim().toLowerCase()) {
		case '':
		case 'identity':
			return null;
		case 'gzip':
		case 'x-gzip':
			return createGunzip();
		case 'deflate':
			return createInflate();
		case 'br':
			return createBrotliDecompress();
		default:
			throw new Fault({kind: 'packing'});
	}
}

function faultOf(error: unknown, host: string, {limits, signal}: ExchangeOptions): FetchFault {
	if (error instanceof Fault) return error.fault;
	if (signal.aborted) return {kind: 'slow', seconds: limits.whole / 1000};
	const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return {kind: 'unknown-host', host};
	if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_')) {
		return {kind: 'packing'};
	}
	return {kind: 'unreachable', code};
}
