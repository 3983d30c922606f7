// Reads a source whole, within bounds, and decodes its pages.
import {open, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Source} from './find-sources.ts';
import {peek} from './first-bytes.ts';
import type {Format, FormatPage} from './format.ts';
import {formatOf, readDocument} from './formats.ts';
import {neighboursIn} from './neighbours.ts';
import {Opening, openingLength} from './opening.ts';
import {faultOf, SourceError} from './source-error.ts';

/** Bytes; a newspaper page as text is some tens of thousands. Some formats allow for more. */
export const largestSource = 64 * 1024 * 1024;

/**
 * The decoded pages of a source, unaltered; a part of it that can't be read stands in its place as an error.
 *
 * @throws {SourceError} if the source can't be read, is no regular file, exceeds the size its format allows, is of no
 * known format, or holds no text.
 */
export async function* readSource(
	source: Source,
	standardInput: AsyncIterable<Uint8Array> = process.stdin,
): AsyncGenerator<FormatPage | SourceError> {
	const {name} = source;
	const {format, bytes} =
		source.path === null ? await readStream(standardInput, name) : await readFile(source.path, name);
	const folder = typeof source.path === 'string' ? path.dirname(source.path) : null;
	yield* readDocument({name, bytes, neighbour: neighboursIn(folder)}, format);
}

type Read = {readonly format: Format; readonly bytes: Uint8Array};

async function readFile(file: string | Buffer, name: string): Promise<Read> {
	try {
		// Before opening: to open a pipe that nobody writes to would wait for ever.
		const status = await stat(file);
		if (!status.isFile()) throw new SourceError(name, {kind: 'not-a-file'});
		const handle = await open(file);
		try {
			const first = Buffer.alloc(Math.min(openingLength, status.size));
			const {bytesRead} = await handle.read(first, 0, first.length, 0);
			if (bytesRead === 0) throw new SourceError(name, {kind: 'empty'});
			const format = formatOf(new Opening(first.subarray(0, bytesRead)), name);
			checkSize(status.size, format, name);
			const bytes = await handle.readFile();
			// It may have grown since.
			checkSize(bytes.length, format, name);
			return {format, bytes};
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (error instanceof SourceError) throw error;
		throw new SourceError(name, faultOf(error), {cause: error});
	}
}

async function readStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<Read> {
	const {first, whole} = await peek(stream, openingLength);
	if (first.length === 0) throw new SourceError(name, {kind: 'empty'});
	const format = formatOf(new Opening(first), name);
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of whole) {
		size += chunk.length;
		checkSize(size, format, name);
		chunks.push(chunk);
	}
	return {format, bytes: Buffer.concat(chunks, size)};
}

function checkSize(size: number, {largest = largestSource}: Format, name: string): void {
	if (size > largest) throw new SourceError(name, {kind: 'too-large', limit: largest});
}
