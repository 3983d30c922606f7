// The rows of the open article that its warnings are about, to be marked in the margin.
import type {StoredArticle} from '../../library/library.ts';
import {withoutSecondCells} from '../../typeset/ambiguous.ts';
import type {Row} from '../../typeset/row.ts';
import {blockRows} from '../correct/block-rows.ts';
import {type DoubtPlace, doubtPlaces} from '../doubt-places.ts';
import {openRows, pagesOf} from '../geometry.ts';
import {shownBlock} from '../shown-block.ts';
import type {State} from '../state.ts';
import {rowOfText} from '../text-place.ts';
import {type Wording, wordingFor} from '../wording.ts';

const none: ReadonlySet<number> = new Set();
const known = new WeakMap<readonly Row[], ReadonlySet<number>>();

/** Indices of the rows in which something in doubt begins, as far as its place is known; none in pages. */
export function doubtfulRows(state: State): ReadonlySet<number> {
	const {stored} = state.article;
	if (stored === null || pagesOf(state) !== null) return none;
	const places = doubtPlaces(stored);
	if (places.length === 0) return none;
	const rows = openRows(state);
	const found = known.get(rows) ?? find(state, stored, places, rows);
	known.set(rows, found);
	return found;
}

function find(
	state: State,
	stored: StoredArticle,
	places: readonly DoubtPlace[],
	rows: readonly Row[],
): ReadonlySet<number> {
	const blocks = blockRows(state);
	const messages = wordingFor(state);
	return new Set(
		places.flatMap(place => {
			const {first, end} = blocks[place.block] ?? {first: 0, end: 0};
			return first < end
				? [first + rowOfText(rows.slice(first, end), inkBefore(place, stored, messages))]
				: [];
		}),
	);
}

/** Characters other than spaces that are shown of the block before the place. */
function inkBefore({block, at}: DoubtPlace, {article}: StoredArticle, messages: Wording): number {
	const whole = article.body[block];
	if (!whole) return 0;
	const {text} = shownBlock({...whole, text: whole.text.slice(0, at)}, messages);
	return withoutSecondCells(text).replace(/\s+/gu, '').length;
}
