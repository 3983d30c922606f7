// Looks at the beginning of a source without taking it away.
import {open, stat} from 'node:fs/promises';

/** At most so many bytes from the beginning of a regular file; none of anything else, or if it can't be read. */
export async function firstBytesOf(path: string, count: number): Promise<Uint8Array> {
	try {
		// Before opening: to open a pipe that nobody writes to would wait for ever.
		if (!(await stat(path)).isFile()) return new Uint8Array();
		const file = await open(path);
		try {
			const {buffer, bytesRead} = await file.read(Buffer.alloc(count), 0, count, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await file.close();
		}
	} catch {
		// Whoever reads it as a whole says what is wrong with it.
		return new Uint8Array();
	}
}

/** The first bytes of a stream, `count` of them or all, and the stream from its beginning. */
export async function peek(
	stream: AsyncIterable<Uint8Array>,
	count: number,
): Promise<{readonly first: Uint8Array; readonly whole: AsyncIterable<Uint8Array>}> {
	const chunks = stream[Symbol.asyncIterator]();
	const seen: Uint8Array[] = [];
	let length = 0;
	while (length < count) {
		const next = await chunks.next();
		if (next.done) break;
		seen.push(next.value);
		length += next.value.length;
	}
	return {first: Buffer.concat(seen).subarray(0, count), whole: rest()};

	async function* rest(): AsyncGenerator<Uint8Array> {
		yield* seen;
		for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
	}
}
