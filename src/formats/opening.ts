// The first bytes of a source, by which its format is recognised.
import {decodeText} from './decode-text.ts';
import {SourceError} from './source-error.ts';

/** Bytes that are looked at. */
export const openingLength = 64 * 1024;

export class Opening {
	/** At most `openingLength` of them. */
	readonly bytes: Uint8Array;
	/** The source has no more than these. */
	readonly isWhole: boolean;
	#latin: string | null = null;
	#text: string | null = null;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes.subarray(0, openingLength);
		this.isWhole = bytes.length < openingLength;
	}

	/** Byte for byte, so that what is ASCII reads as it is, of UTF-16 too; without byte order mark and leading blanks. */
	get latin(): string {
		this.#latin ??= this.#asLatin();
		return this.#latin;
	}

	/** Its whole lines, decoded as far as they can be; empty for what is no text. */
	get text(): string {
		this.#text ??= this.#decode();
		return this.#text;
	}

	#asLatin(): string {
		const text = Buffer.from(this.bytes)
			.toString('latin1')
			.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
		const isWide = text[0] === '\0' || text[1] === '\0';
		return (isWide ? text.replaceAll('\0', '') : text).trimStart();
	}

	#decode(): string {
		// A character that is cut would look like damage.
		const end = this.isWhole ? this.bytes.length : this.bytes.lastIndexOf(0x0a) + 1;
		try {
			return decodeText(this.bytes.subarray(0, end), '');
		} catch (error) {
			if (error instanceof SourceError) return '';
			throw error;
		}
	}
}
