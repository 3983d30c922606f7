// How much to store in one transaction, learnt from how long the last ones took.
import type {PreparedPage} from '../../library/prepare-page.ts';

/** Milliseconds that a transaction should take: short enough to wait for, long enough to be worth its commit. */
const wanted = 120;

const first = 100_000;
const least = 10_000;
const most = 1_000_000;

/** What an article costs besides its characters, in characters. */
const perArticle = 200;

/** In characters, as far as storing it goes. */
export function weightOf({text, articles}: Pick<PreparedPage, 'text' | 'articles'>): number {
	return text.length + articles.length * perArticle;
}

export class BatchWeight {
	#weight = first;

	/** As `weightOf` counts. */
	get weight(): number {
		return this.#weight;
	}

	/** Learns from a transaction of such a weight. One that was slow may have been held up, so little is taken back at a time. */
	note(weight: number, milliseconds: number): void {
		const fitting = (weight * wanted) / Math.max(1, milliseconds);
		const near = Math.min(this.#weight * 2, Math.max(this.#weight / 2, fitting));
		this.#weight = Math.round(Math.min(most, Math.max(least, near)));
	}
}
