// The grams of a text as they are indexed, written without a string for each: a text of millions of characters has as many.
import {fold} from '../../search/fold.ts';
import {gramDigits} from './gram-tokens.ts';

/** A blank, and up to two characters. */
const longestToken = 1 + 2 * 4;

/** As `gramsText` writes the `textGrams` of the pieces, in the same order. */
export function writtenGrams(pieces: Iterable<string>): string {
	const seen = new SeenPairs();
	let bytes = Buffer.allocUnsafe(4096);
	let length = 0;
	const write = (digits: string) => {
		length += bytes.write(digits, length, 'latin1');
	};
	for (const piece of pieces) {
		const folded = fold(piece);
		let previous = 0;
		for (let index = 0; index < folded.length; index++) {
			const codePoint = folded.codePointAt(index) ?? 0;
			if (codePoint > 0xffff) index++;
			if (bytes.length - length < 2 * longestToken) bytes = Buffer.concat([bytes], bytes.length * 2);
			if (seen.add(0, codePoint)) write(` ${gramDigits(codePoint)}`);
			if (previous !== 0 && seen.add(previous, codePoint)) {
				write(` ${gramDigits(previous)}${gramDigits(codePoint)}`);
			}
			previous = codePoint;
		}
	}
	return bytes.toString('latin1', 0, length);
}

/** Pairs of numbers, the second of them never 0, of which there may be more than a `Set` holds (2^24). */
class SeenPairs {
	#firsts = new Int32Array(1024);
	/** 0 where nothing is. */
	#seconds = new Int32Array(1024);
	#size = 0;

	/** Whether the pair is new. */
	add(first: number, second: number): boolean {
		const place = this.#placeOf(first, second);
		if (this.#seconds[place] !== 0) return false;
		this.#firsts[place] = first;
		this.#seconds[place] = second;
		if (++this.#size > this.#seconds.length * 0.6) this.#grow();
		return true;
	}

	/** Where the pair is, or would be put. */
	#placeOf(first: number, second: number): number {
		const most = this.#seconds.length - 1;
		let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		hash ^= hash >>> 15;
		for (let place = hash & most; ; place = (place + 1) & most) {
			const found = this.#seconds[place];
			if (found === 0 || (found === second && this.#firsts[place] === first)) return place;
		}
	}

	#grow(): void {
		const [firsts, seconds] = [this.#firsts, this.#seconds];
		this.#firsts = new Int32Array(firsts.length * 2);
		this.#seconds = new Int32Array(seconds.length * 2);
		for (const [index, second] of seconds.entries()) {
			if (second === 0) continue;
			const place = this.#placeOf(firsts[index] ?? 0, second);
			this.#firsts[place] = firsts[index] ?? 0;
			this.#seconds[place] = second;
		}
	}
}
