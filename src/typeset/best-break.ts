// The break to take in a line that is too long, out of those seen so far.
import {type BreakLevel, breakLevel} from './kinsoku.ts';

/** A discouraged break is avoided as long as that leaves no more than so many cells empty, or a quarter of the line. */
const worthAvoiding = 6;
/** Likewise a break in a Korean word, up to half the line; newspapers wrap at spaces. */
const worthKeepingKoreanWord = 12;

/** The last place of each level where a break was possible, and the cells filled before it. */
export class BestBreak {
	readonly #index = [-1, -1, -1, -1, -1, -1, -1];
	readonly #filled = [0, 0, 0, 0, 0, 0, 0];

	note(level: BreakLevel, index: number, filled: number): void {
		this.#index[level] = index;
		this.#filled[level] = filled;
	}

	/** The level of the break to take in a line that begins at `lineStart`; `never` if there is none. */
	best(lineStart: number, width: number): BreakLevel {
		const best = this.#highest(lineStart);
		if (best <= breakLevel.insideKoreanWord) return best;
		const {discouraged, insideKoreanWord} = breakLevel;
		if (this.#gains(discouraged, best, Math.min(worthAvoiding, width >> 2))) return discouraged;
		return this.#gains(insideKoreanWord, best, Math.min(worthKeepingKoreanWord, width >> 1))
			? insideKoreanWord
			: best;
	}

	/** Whether a break of this lower level saves more cells than it is worth to avoid it. */
	#gains(level: BreakLevel, best: BreakLevel, worth: number): boolean {
		return this.filledAt(level) - this.filledAt(best) > worth;
	}

	#highest(lineStart: number): BreakLevel {
		let level: number = breakLevel.allowed;
		while (level > breakLevel.never && this.indexOf(level) <= lineStart) level--;
		return level as BreakLevel;
	}

	indexOf(level: number): number {
		return this.#index[level] ?? -1;
	}

	filledAt(level: number): number {
		return this.#filled[level] ?? 0;
	}
}
