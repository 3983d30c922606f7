// The files in a ZIP archive, each unpacked in memory when it is asked for. Nothing is written anywhere.
import {type Entry, fromBufferPromise, type ZipFile} from 'yauzl';
import type {Allowance} from '../allowance.ts';
import {SourceError} from '../source-error.ts';
import {pathOf} from './packed-path.ts';

export class PackedFiles {
	readonly #name: string;
	readonly #zip: ZipFile;
	readonly #entries: ReadonlyMap<string, Entry>;
	readonly #allowance: Allowance;

	private constructor(name: string, zip: ZipFile, entries: ReadonlyMap<string, Entry>, allowance: Allowance) {
		this.#name = name;
		this.#zip = zip;
		this.#entries = entries;
		this.#allowance = allowance;
	}

	/** @throws {SourceError} `damaged` if it is no archive, or its directory can't be read. */
	static async open(name: string, bytes: Uint8Array, allowance: Allowance): Promise<PackedFiles> {
		try {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
			const zip = await fromBufferPromise(buffer, {
				decodeStrings: false,
				lazyEntries: true,
				autoClose: false,
			});
			const entries = new Map<string, Entry>();
			for await (const entry of zip.eachEntry()) {
				if (!allowance.takeFile()) break;
				const path = pathOf(entry);
				if (path !== null && !entries.has(path)) entries.set(path, entry);
			}
			return new PackedFiles(name, zip, entries, allowance);
		} catch (error) {
			throw damaged(name, error);
		}
	}

	/** Their paths in the archive, in order; folders are none, nor are paths that lead out of it. */
	get paths(): string[] {
		return [...this.#entries.keys()].sort();
	}

	/**
	 * The bytes of a file; null if there is none of this path.
	 *
	 * @throws {SourceError} `damaged` or `too-large` if it can't be unpacked.
	 */
	async read(path: string): Promise<Uint8Array | null> {
		const entry = this.#entries.get(path);
		if (!entry) return null;
		const name = `${this.#name}/${path}`;
		const limit = this.#allowance.next;
		if (entry.isEncrypted()) throw new SourceError(name, {kind: 'locked'});
		if (entry.uncompressedSize > limit) throw new SourceError(name, {kind: 'too-large', limit});
		const chunks: Uint8Array[] = [];
		let size = 0;
		try {
			for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
				chunks.push(chunk);
				size += chunk.length;
				// Whatever its directory says of it.
				if (size > limit) throw new SourceError(name, {kind: 'too-large', limit});
			}
		} catch (error) {
			throw damaged(name, error);
		}
		this.#allowance.take(size, name);
		return Buffer.concat(chunks, size);
	}
}

function damaged(name: string, error: unknown): SourceError {
	return error instanceof SourceError
		? error
		: new SourceError(name, {kind: 'damaged', what: 'ZIP'}, {cause: error});
}
