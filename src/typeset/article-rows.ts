// An article set as far as it is looked at, so that the first screen of a long one is there at once.
import type {ArticlePage} from './article-blocks.ts';
import {type ArticleOptions, rowsOfArticle} from './article-page.ts';
import type {StackedRow} from './pieces.ts';
import type {Row} from './row.ts';

/** Rows of an article, each of them set when it or one behind it is first asked for. */
export type ArticleRows = {
	/** The row at `index`, from 0; undefined beyond the last. */
	row(index: number): Row | undefined;
	/** The rows from `first` up to, not including, `end`; fewer where the article ends before. To the last unless given. */
	slice(first: number, end?: number): Row[];
	/** How many there are; sets all. */
	count(): number;
	/** Whether all are set already. */
	isWhole(): boolean;
	/** Which block of the body the row at `index` belongs to, from 0; null if to none. */
	blockAt(index: number): number | null;
	/** The row that a block of the body begins with; null if none shows it. Sets the rows up to there. */
	firstOfBlock(block: number): number | null;
};

/** The rows `setArticle` gives, of exactly `width` cells, none of them set yet. */
export function articleRows(page: ArticlePage, width: number, options: ArticleOptions = {}): ArticleRows {
	return new RowsInMaking(rowsOfArticle(page, width, options));
}

class RowsInMaking implements ArticleRows {
	readonly #rest: Iterator<StackedRow>;
	readonly #rows: Row[] = [];
	readonly #blocks: (number | null)[] = [];
	/** By block. */
	readonly #firstRows = new Map<number, number>();
	#lastBlock = -1;
	#isWhole = false;

	constructor(rest: Iterator<StackedRow>) {
		this.#rest = rest;
	}

	row(index: number): Row | undefined {
		this.#setWhile(() => this.#rows.length <= index);
		return this.#rows[index];
	}

	slice(first: number, end = Number.POSITIVE_INFINITY): Row[] {
		this.#setWhile(() => this.#rows.length < end);
		return this.#rows.slice(first, end);
	}

	count(): number {
		this.#setWhile(() => true);
		return this.#rows.length;
	}

	isWhole(): boolean {
		return this.#isWhole;
	}

	blockAt(index: number): number | null {
		this.#setWhile(() => this.#rows.length <= index);
		return this.#blocks[index] ?? null;
	}

	firstOfBlock(block: number): number | null {
		this.#setWhile(() => this.#lastBlock < block);
		return this.#firstRows.get(block) ?? null;
	}

	#setWhile(isWanting: () => boolean): void {
		while (!this.#isWhole && isWanting()) {
			const next = this.#rest.next();
			if (next.done) this.#isWhole = true;
			else this.#add(next.value);
		}
	}

	#add({row, block}: StackedRow): void {
		if (block !== null && block > this.#lastBlock) {
			this.#firstRows.set(block, this.#rows.length);
			this.#lastBlock = block;
		}
		this.#rows.push(row);
		this.#blocks.push(block);
	}
}
