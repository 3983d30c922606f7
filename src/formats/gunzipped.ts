// A stream of gzip unpacked as it comes, for what is too large to be held in memory.
import {pipeline, Readable} from 'node:stream';
import {createGunzip} from 'node:zlib';
import {SourceError} from './source-error.ts';

/** What a stream of gzip holds; throws SourceError, `damaged`, where it is none. `name` is that of its source. */
export async function* gunzipped(
	name: string,
	packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
	// What goes wrong ends the stream that is read here, too.
	const unpacked = pipeline(Readable.from(packed, {objectMode: false}), createGunzip(), () => {});
	try {
		yield* unpacked as AsyncIterable<Uint8Array>;
	} catch (error) {
		throw new SourceError(name, {kind: 'damaged', what: 'gzip'}, {cause: error});
	}
}

/** Whether what begins so is gzip (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
