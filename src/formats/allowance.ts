// How much may be unpacked of one source: what is packed small may be large beyond measure.
import {SourceError} from './source-error.ts';

/** Bytes and files in all the archives of a source; a year of a paper has some thousands of pages of 20 kB. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 20_000;

/** Bytes of one packed file. */
export const largestPacked = 64 * 1024 * 1024;

export class Allowance {
	#bytes = mostBytes;
	#files = mostFiles;

	/** Bytes that a file may have that is unpacked next. */
	get next(): number {
		return Math.min(this.#bytes, largestPacked);
	}

	/**
	 * Takes the bytes of a file from what is left.
	 *
	 * @throws {SourceError} `too-large` where that is less.
	 */
	take(bytes: number, source: string): void {
		this.#bytes -= bytes;
		if (this.#bytes < 0) throw new SourceError(source, {kind: 'too-large', limit: mostBytes});
	}

	/** Whether there may be one more file. */
	takeFile(): boolean {
		return this.#files-- > 0;
	}
}
