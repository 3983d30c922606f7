// gzip: one file of any other format, packed (RFC 1952).
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import type {Format} from './format.ts';
import {isGzip} from './gunzipped.ts';
import {SourceError} from './source-error.ts';

const unpack = promisify(gunzip);

export const gzip: Format = {
	name: 'gzip',
	endings: ['gz'],
	recognises: ({bytes}) => isGzip(bytes),
	async *read({name, bytes, neighbour, allowance, unpacked}) {
		const limit = allowance.next;
		let inner: Uint8Array;
		try {
			inner = await unpack(bytes, {maxOutputLength: Math.max(1, limit)});
		} catch (error) {
			const isTooLarge = error instanceof RangeError;
			throw new SourceError(name, isTooLarge ? {kind: 'too-large', limit} : {kind: 'damaged', what: 'gzip'});
		}
		allowance.take(inner.length, name);
		yield* unpacked({name, bytes: inner, neighbour});
	},
};
