// The files of a ZIP archive as streams, for what is too large to be held in memory.
import {openPromise, type ZipFile} from 'yauzl';
import {SourceError} from '../source-error.ts';
import {isHidden, pathOf} from './packed-path.ts';

export type PackedStream = {
	/** From the root of the archive. */
	readonly path: string;
	/** Each time from the beginning. Throws SourceError, `damaged` or `locked`, where it can't be unpacked. */
	readonly bytes: () => AsyncIterable<Uint8Array>;
};

/** Files of an archive beyond which none is looked at. */
const mostFiles = 20_000;

/**
 * The files of an archive, in its order, but for hidden ones. `name` is that of the archive as the reader gave it.
 *
 * @throws {SourceError} `damaged` if its directory can't be read.
 */
export async function packedStreams(name: string): Promise<PackedStream[]> {
	const streams: PackedStream[] = [];
	const zip = await opened(name);
	try {
		for await (const entry of zip.eachEntry()) {
			const path = pathOf(entry);
			if (path !== null && !isHidden(path)) streams.push({path, bytes: () => streamOf(name, path)});
			if (streams.length >= mostFiles) break;
		}
	} catch (error) {
		throw damaged(name, error);
	} finally {
		zip.close();
	}
	return streams;
}

async function* streamOf(name: string, path: string): AsyncGenerator<Uint8Array> {
	const source = `${name}/${path}`;
	const zip = await opened(name);
	try {
		for await (const entry of zip.eachEntry()) {
			if (pathOf(entry) !== path) continue;
			if (entry.isEncrypted()) throw new SourceError(source, {kind: 'locked'});
			yield* await zip.openReadStreamPromise(entry);
			return;
		}
	} catch (error) {
		throw damaged(source, error);
	} finally {
		zip.close();
	}
}

async function opened(name: string): Promise<ZipFile> {
	try {
		return await openPromise(name, {decodeStrings: false, lazyEntries: true, autoClose: false});
	} catch (error) {
		throw damaged(name, error);
	}
}

function damaged(name: string, error: unknown): SourceError {
	return error instanceof SourceError
		? error
		: new SourceError(name, {kind: 'damaged', what: 'ZIP'}, {cause: error});
}
