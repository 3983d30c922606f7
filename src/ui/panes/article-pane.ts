// The pane of the text: a column of comfortable width, scrolled by rows.
import {fitRow} from '../../typeset/fit.ts';
import {margin} from '../../typeset/margin.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {
	contentRows,
	lastTop,
	leftOfRows,
	likelyLastTop,
	openRows,
	pagesOf,
	reachableTop,
} from '../geometry.ts';
import {issueLabel, labelWithin, outletLabel} from '../provenance.ts';
import {taughtKey} from '../remap.ts';
import type {State} from '../state.ts';
import {chosenPlaces} from '../take/choose-passage.ts';
import {withSelection} from '../take/row-cells.ts';
import {textBefore} from '../text-place.ts';
import {wordingFor} from '../wording.ts';
import {doubtfulRows} from './doubtful-rows.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** The title row and `height` rows below it, each exactly `width` cells. */
export function articlePane(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const focused = state.focus === 'article';
	const {stored, top} = state.article;
	if (stored === null) {
		return [
			titleRow(messages.article, '', size.width, focused),
			...emptyPane(messages.noArticleOpen(taughtKey('into', state.bindings)), size),
		];
	}
	const shown = progress(state);
	const title = labelWithin(
		messages.drawn(outletLabel(stored)),
		messages.drawn(issueLabel(stored, messages)),
		size.width - cellWidth(shown === '' ? '> ' : `>   ${shown}`),
	);
	const left = leftOfRows(state, size.width);
	const marked = chosenRow(state);
	const withChosen = chosenPassage(state);
	const doubtful = doubtfulRows(state);
	const rows = openRows(state)
		.slice(top, top + size.height)
		.map((row, index) => (top + index === marked ? row.map(selected) : row))
		.map((row, index) => withChosen(row, top + index))
		.map((row, index) => fitRow([...margin(left, doubtful.has(top + index)), ...row], size.width));
	return [titleRow(title, shown, size.width, focused), ...fillUp(rows, size)];
}

/**
 * How much of the text has been on the screen, such as 45%, or which page of how many is; empty if all of it fits. In a
 * text that is not set to its end that is about right; 100% is said at the end alone.
 */
export function progress(state: State): string {
	const {top} = state.article;
	if (pagesOf(state) !== null) {
		const height = Math.max(1, contentRows(state));
		const last = lastTop(state);
		return last > 0 ? `${Math.floor(top / height) + 1}/${Math.floor(last / height) + 1}` : '';
	}
	if (reachableTop(state, top + 1) <= top) return top > 0 ? '100%' : '';
	return top > 0 ? `${Math.min(99, Math.round((top / likelyLastTop(state)) * 100))}%` : '0%';
}

/** The row on which a new article would begin, while that is being chosen. */
function chosenRow(state: State): number | null {
	if (state.correcting?.step !== 'parting') return null;
	return openRows(state).firstOfBlock(state.correcting.block);
}

/** Shows what of a row, by its number, is in the passage that is chosen. */
function chosenPassage(state: State): (row: Row, index: number) => Row {
	const places = chosenPlaces(state);
	if (places === null) return row => row;
	const rows = openRows(state);
	return (row, index) => {
		const before = textBefore(rows, index);
		return withSelection(row, places[0] - before, places[1] - before);
	};
}

function selected({text}: Span): Span {
	return {text, role: 'selected'};
}
