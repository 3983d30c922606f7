// Shows half-width punctuation beside Han as the full-width marks Chinese is printed with.
import {secondCellUnit} from './second-cell.ts';

const fullWidth: ReadonlyMap<string, string> = new Map([
	[',', '，'],
	[':', '：'],
	[';', '；'],
	['(', '（'],
	[')', '）'],
	['?', '？'],
	['!', '！'],
]);

// Marks both scripts share: what stands on their other side decides.
const sharedPattern = /[“”‘’·…—]/;

/**
 * `text` with `, : ; ( ) ? !` beside Han in their full-width forms, one UTF-16 unit for one, so that offsets
 * into it still hold. Numbers such as 1.25 and 12:30 and words such as `http:` are left alone; a colon turns
 * only after Han, and a pair of brackets turns together.
 */
export function fullWidthPunctuation(text: string): string {
	const turned = new Turned(text);
	const openings: number[] = [];
	for (const {0: mark, index} of text.matchAll(/[,:;()?!]/g)) {
		if (mark === '(') openings.push(index);
		else if (mark === ')') turned.turnPair(openings.pop(), index);
		else if (turned.belongsToChinese(index, mark)) turned.turn(index);
	}
	for (const index of openings) {
		if (turned.isBesideChinese(index)) turned.turn(index);
	}
	return turned.text();
}

/** A text with the marks turned so far, which are Chinese to their neighbours. */
class Turned {
	readonly #text: string;
	readonly #marks = new Map<number, string>();

	constructor(text: string) {
		this.#text = text;
	}

	belongsToChinese(index: number, mark: string): boolean {
		return this.#isChinese(index, -1) || (mark !== ':' && this.#isChinese(index, 1));
	}

	isBesideChinese(index: number): boolean {
		return this.#isChinese(index, -1) || this.#isChinese(index, 1);
	}

	turnPair(opening: number | undefined, closing: number): void {
		const ends = opening === undefined ? [closing] : [opening, closing];
		if (!ends.some(index => this.isBesideChinese(index))) return;
		for (const index of ends) this.turn(index);
	}

	turn(index: number): void {
		const mark = fullWidth.get(this.#text.charAt(index));
		if (mark !== undefined) this.#marks.set(index, mark);
	}

	text(): string {
		let result = '';
		let done = 0;
		for (const [index, mark] of [...this.#marks].sort(([one], [other]) => one - other)) {
			result += this.#text.slice(done, index) + mark;
			done = index + 1;
		}
		return result + this.#text.slice(done);
	}

	/** Whether what stands next to `index` in this direction, beyond shared marks, is Chinese. */
	#isChinese(index: number, direction: 1 | -1): boolean {
		let neighbour = this.#beyondSecondCells(index + direction, direction);
		// Two shared marks (”——) are the most that stand together in earnest.
		for (let skipped = 0; skipped < 2 && sharedPattern.test(this.#text.charAt(neighbour)); skipped++) {
			neighbour = this.#beyondSecondCells(neighbour + direction, direction);
		}
		return this.#marks.has(neighbour) || isChinese(this.#text.charAt(neighbour));
	}

	#beyondSecondCells(index: number, direction: 1 | -1): number {
		let beyond = index;
		while (this.#text.charCodeAt(beyond) === secondCellUnit) beyond += direction;
		return beyond;
	}
}

/** Whether it is Han, kana, or a full-width mark that stands among them; not a full-width letter or digit. */
function isChinese(character: string): boolean {
	// Made where it is asked: that takes as long as to set many lines which have no such mark.
	return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u.test(
		character,
	);
}
