// gzip: one file of any other format, packed (RFC 1952).
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import type {Format} from './format.ts';
import {SourceError} from './source-error.ts';

const unpack = promisify(gunzip);

export const gzip: Format = {
	name: 'gzip',
	endings: ['gz'],
	recognises: ({bytes}) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
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
