// Words nobody has ever used, as often as words are: a few all the time, most hardly ever.
import type {Random} from './random.ts';

const characterCount = 3500;
const wordCount = 80_000;
const firstCharacter = 0x4e00;
/** Of words in running text, so many have one, two, three, four characters. */
const lengths = [0.12, 0.66, 0.13, 0.09] as const;

/** Gives words by their frequency: the n-th most frequent comes 1/n as often as the first (Zipf). */
export class InventedWords {
	readonly #words: readonly string[];
	readonly #random: Random;
	/** Alias tables (Walker 1977): a draw costs the same however many words there are. */
	readonly #odds: Float64Array;
	readonly #other: Uint32Array;

	constructor(random: Random) {
		this.#random = random;
		const characters = shuffled(
			Array.from({length: characterCount}, (_, index) => String.fromCharCode(firstCharacter + index * 5)),
			random,
		);
		this.#words = Array.from({length: wordCount}, () => newWord(characters, random));
		[this.#odds, this.#other] = aliases(Float64Array.from(this.#words, (_, rank) => 1 / (rank + 1)));
	}

	/** The next word, of 1 to 4 Han. */
	next(): string {
		const place = this.#random() * wordCount;
		const index = Math.floor(place);
		const chosen = place - index < (this.#odds[index] ?? 0) ? index : (this.#other[index] ?? 0);
		return this.#words[chosen] ?? '';
	}
}

function newWord(characters: readonly string[], random: Random): string {
	let draw = random();
	let length = 1;
	for (const share of lengths) {
		if (draw < share) break;
		draw -= share;
		length++;
	}
	let word = '';
	// The square prefers the first characters: about a thousand make up most of a text.
	for (let index = 0; index < Math.min(length, lengths.length); index++) {
		word += characters[Math.floor(random() ** 2 * characters.length)];
	}
	return word;
}

function shuffled<T>(values: T[], random: Random): T[] {
	for (let index = values.length - 1; index > 0; index--) {
		const other = Math.floor(random() * (index + 1));
		[values[index], values[other]] = [values[other] as T, values[index] as T];
	}
	return values;
}

function aliases(weights: Float64Array): [odds: Float64Array, other: Uint32Array] {
	const count = weights.length;
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
	const odds = weights.map(weight => weight / mean);
	const other = Uint32Array.from(weights, (_, index) => index);
	const small: number[] = [];
	const large: number[] = [];
	odds.forEach((odd, index) => {
		(odd < 1 ? small : large).push(index);
	});
	while (small.length > 0 && large.length > 0) {
		const poor = small.pop() as number;
		const rich = large[large.length - 1] as number;
		other[poor] = rich;
		odds[rich] = (odds[rich] ?? 0) + (odds[poor] ?? 0) - 1;
		if ((odds[rich] ?? 0) < 1) small.push(large.pop() as number);
	}
	return [odds, other];
}
