// Scrolls the raw lines along with the text they were made into.
import type {ArticleRows} from '../../typeset/article-rows.ts';
import type {RawPage} from '../state.ts';
import type {Wording} from '../wording.ts';
import {type RawPlace, rawLineRows, rowsBefore} from './raw-lines.ts';
import {rawPlace} from './raw-place.ts';

type Size = {readonly width: number; readonly height: number};

/** Rows above the line that belongs to the top of the text, to see what it follows on the page. */
const contextRows = 2;

const lastTops = new WeakMap<ArticleRows, Size & {readonly raw: RawPage; readonly top: number}>();

/** The first row of the raw lines on a screen `width` cells wide, where the text begins with row `top`. */
export function rawTop(
	raw: RawPage,
	rows: ArticleRows,
	top: number,
	width: number,
	messages: Wording,
): RawPlace {
	return rowsBefore(raw, rawPlace(raw, rows, top, width, messages), contextRows, width, messages);
}

/**
 * The first top from `least` on at which the last raw line of the article is on the screen, for there may be far more
 * rows of it than of the text; the last row of the text if it never is.
 */
export function lastTopBesideRaw(
	raw: RawPage,
	rows: ArticleRows,
	least: number,
	size: Size,
	messages: Wording,
): number {
	const known = lastTops.get(rows);
	if (known?.raw === raw && known.width === size.width && known.height === size.height) return known.top;
	const {width, height} = size;
	const line = (raw.ranges.at(-1)?.[1] ?? 1) - 1;
	const end = {line, row: rawLineRows(raw, line, width, messages).length - 1};
	const enough = rowsBefore(raw, end, height - 1, width, messages);
	let top = least;
	while (top < rows.count() - 1 && isBefore(rawTop(raw, rows, top, width, messages), enough)) top++;
	lastTops.set(rows, {...size, raw, top});
	return top;
}

function isBefore(one: RawPlace, other: RawPlace): boolean {
	return one.line < other.line || (one.line === other.line && one.row < other.row);
}
