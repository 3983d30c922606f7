// Exported libraries in a file: it may be one, or one packed, or an archive of some.
import {createReadStream} from 'node:fs';
import {firstBytesOf, peek} from '../../formats/first-bytes.ts';
import {isPageName} from '../../formats/formats.ts';
import {gunzipped, isGzip} from '../../formats/gunzipped.ts';
import {SourceError} from '../../formats/source-error.ts';
import {exportOpening} from '../../library/exported/exported-line.ts';

export type Export = {
	/** As the reader gave it, with the way into an archive added. */
	readonly name: string;
	readonly bytes: () => AsyncIterable<Uint8Array>;
	/** It was packed: small as it is, there may be no end to it. */
	readonly isPacked: boolean;
};

export type FoundExports = {
	readonly exports: readonly Export[];
	/** The file may hold pages besides. */
	readonly hasMore: boolean;
};

const nothing: FoundExports = {exports: [], hasMore: true};

/** Those in a file. What can't be read or unpacked holds none: whoever reads it as pages says why. */
export async function findExports(name: string): Promise<FoundExports> {
	const first = await firstBytesOf(name, exportOpening.length);
	if (opensExport(first) || isGzip(first)) {
		const found = await exportIn({name, bytes: () => createReadStream(name), isPacked: false});
		return found ? {exports: [found], hasMore: false} : nothing;
	}
	if (!Buffer.from(first).toString('latin1').startsWith('PK\x03\x04')) return nothing;
	const {packedStreams} = await import('../../formats/zip/packed-streams.ts');
	try {
		const exports: Export[] = [];
		let hasMore = false;
		for (const {path, bytes} of await packedStreams(name)) {
			const found = await exportIn({name: `${name}/${path}`, bytes, isPacked: true});
			if (found) exports.push(found);
			else if (isPageName(path.slice(path.lastIndexOf('/') + 1))) hasMore = true;
		}
		return exports.length > 0 ? {exports, hasMore} : nothing;
	} catch (error) {
		if (error instanceof SourceError) return nothing;
		throw error;
	}
}

/** A stream that may be packed, from its beginning: as it is unpacked, and whether that is an exported library. */
export async function unpackedStream(
	name: string,
	stream: AsyncIterable<Uint8Array>,
): Promise<{
	readonly whole: AsyncIterable<Uint8Array>;
	readonly isExport: boolean;
	readonly isPacked: boolean;
}> {
	const {first, whole} = await peek(stream, exportOpening.length);
	if (!isGzip(first)) return {whole, isExport: opensExport(first), isPacked: false};
	try {
		const inner = await peek(gunzipped(name, whole), exportOpening.length);
		return {whole: inner.whole, isExport: opensExport(inner.first), isPacked: true};
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		return {whole: failing(error), isExport: false, isPacked: true};
	}
}

async function exportIn({name, bytes, isPacked}: Export): Promise<Export | null> {
	try {
		const first = await beginning(bytes());
		if (opensExport(first)) return {name, bytes, isPacked};
		if (!isGzip(first)) return null;
		const inner = () => gunzipped(name, bytes());
		return opensExport(await beginning(inner())) ? {name, bytes: inner, isPacked: true} : null;
	} catch (error) {
		if (error instanceof SourceError) return null;
		throw error;
	}
}

/** The first bytes of a stream that is not read any further. */
async function beginning(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const seen: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		seen.push(chunk);
		length += chunk.length;
		if (length >= exportOpening.length) break;
	}
	return Buffer.concat(seen).subarray(0, exportOpening.length);
}

function opensExport(first: Uint8Array): boolean {
	return Buffer.from(first).toString('latin1') === exportOpening;
}

// biome-ignore lint/correctness/useYield: what it gives is why there is nothing
async function* failing(error: SourceError): AsyncGenerator<Uint8Array> {
	throw error;
}
