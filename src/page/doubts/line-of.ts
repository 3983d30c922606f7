// Finds the printed lines that places of a passage stand on, by walking both texts side by side.
import type {Passage} from './passage.ts';

/**
 * The source lines, from 1, of some offsets into a passage's text; offsets must be in order. Healing only takes
 * blanks, hyphens and the marks at either end away and adds blanks, so what is left is found line by line in one
 * walk, however many offsets are asked for.
 */
export function linesOf(passage: Passage, offsets: readonly number[]): number[] {
	const walk = new Walk(passage);
	return offsets.map(offset => walk.to(offset));
}

// Enough to tell where a text begins behind a mark that was taken away from its head.
const headLength = 8;

class Walk {
	readonly #passage: Passage;
	/** Offset into the passage, the line it is found on, and the offset into that line. */
	#offset = 0;
	#line = 0;
	#column = 0;

	constructor(passage: Passage) {
		this.#passage = passage;
		const head = passage.text.slice(0, headLength).trim();
		const first = passage.printed[0]?.text ?? '';
		this.#column = Math.max(0, first.indexOf(head));
	}

	to(offset: number): number {
		const {text} = this.#passage;
		for (; this.#offset < Math.min(offset, text.length); this.#offset++) {
			const character = text[this.#offset] ?? '';
			if (isBlank(character)) continue;
			if (this.#seek(character)) this.#column++;
		}
		const character = text[this.#offset] ?? '';
		if (!isBlank(character)) this.#seek(character);
		return this.#passage.printed[this.#line]?.number ?? this.#passage.printed[0]?.number ?? 0;
	}

	/** Goes over what healing took away up to `character`; stays where it isn't the next. */
	#seek(character: string): boolean {
		let line = this.#line;
		let column = this.#column;
		for (let print = this.#passage.printed[line]; print; print = this.#passage.printed[++line]) {
			while (isBlank(print.text[column] ?? '') || (print.text[column] === '-' && character !== '-')) column++;
			if (column < print.text.length) {
				if (print.text[column] !== character) return false;
				this.#line = line;
				this.#column = column;
				return true;
			}
			column = 0;
		}
		return false;
	}
}

function isBlank(character: string): boolean {
	return character === ' ' || character === '\u3000' || character === '\t' || character === '\u00a0';
}
