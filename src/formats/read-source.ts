// Reads a source whole, within bounds, and decodes it.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import type {Source} from './find-sources.ts';
import {decodePage} from './formats.ts';
import {faultOf, SourceError} from './source-error.ts';

/** Bytes; a newspaper page as text is some tens of thousands. */
export const largestSource = 64 * 1024 * 1024;

/**
 * The decoded page of a source, unaltered.
 *
 * @throws {SourceError} if it can't be read, is no regular file, exceeds `largestSource`, or holds no text.
 */
export async function readSource(
	source: Source,
	standardInput: AsyncIterable<Uint8Array> = process.stdin,
): Promise<string> {
	const bytes =
		source.path === null
			? await readStream(standardInput, source.name)
			: await readFile(source.path, source.name);
	return decodePage(bytes, source.name);
}

async function readFile(path: string | Buffer, name: string): Promise<Uint8Array> {
	try {
		// Before opening: to open a pipe that nobody writes to would wait for ever.
		const status = await stat(path);
		if (!status.isFile()) throw new SourceError(name, {kind: 'not-a-file'});
		if (status.size > largestSource) throw new SourceError(name, {kind: 'too-large', limit: largestSource});
		return await readStream(createReadStream(path), name);
	} catch (error) {
		if (error instanceof SourceError) throw error;
		throw new SourceError(name, faultOf(error), {cause: error});
	}
}

async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > largestSource) throw new SourceError(name, {kind: 'too-large', limit: largestSource});
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, size);
}
