// Choosing a passage, or a paragraph, with keys: where the cursor goes, and what is chosen.
import {contentRows, openRows, reachableTop} from '../geometry.ts';
import type {State} from '../state.ts';
import {rowOfText, textBefore} from '../text-place.ts';
import {cellOfInk, inkAtCell, inkOfCharacter, previousInk} from './row-cells.ts';
import type {Taking} from './taking.ts';

export type PassageMove =
	| 'left'
	| 'right'
	| 'up'
	| 'down'
	| 'row-start'
	| 'row-end'
	| 'first'
	| 'last'
	| 'page-down'
	| 'page-up';

type Passage = Extract<Taking, {step: 'passage'}>;
type Paragraph = Extract<Taking, {step: 'paragraph'}>;

/** The passage begun on the first character that can be seen. */
export function passageOnScreen(state: State): State {
	const taking: Taking = {step: 'passage', anchor: null, head: 0};
	const choosing = {...state, taking};
	const rows = openRows(choosing);
	const head = textBefore(rows, state.article.top);
	return {...choosing, taking: {...taking, head: Math.min(head, lastPlace(choosing))}};
}

/** The first paragraph of which something can be seen. */
export function paragraphOnScreen(state: State): State {
	const choosing: State = {...state, taking: {step: 'paragraph', block: 0}};
	const rows = openRows(choosing);
	const {top} = state.article;
	for (let row = top; row < top + contentRows(choosing); row++) {
		const block = rows.blockAt(row);
		if (block !== null) return {...choosing, taking: {step: 'paragraph', block}};
	}
	return choosing;
}

/** The state with the cursor elsewhere, and in sight. */
export function movePassage(state: State, taking: Passage, move: PassageMove): State {
	const head = Math.max(0, Math.min(placeAfter(state, taking.head, move), lastPlace(state)));
	return inSight({...state, taking: {...taking, head}}, rowOfText(openRows(state), head));
}

/** The state with another paragraph chosen, and in sight. */
export function moveParagraph(state: State, taking: Paragraph, by: number): State {
	const last = (state.article.stored?.article.body.length ?? 1) - 1;
	const block = Math.max(0, Math.min(last, taking.block + by));
	const row = openRows(state).firstOfBlock(block);
	return row === null ? state : inSight({...state, taking: {...taking, block}}, row);
}

/** What is chosen, from one place up to, not including, another: without an anchor the character under the cursor. */
export function chosenPlaces(state: State): readonly [from: number, to: number] | null {
	const {taking} = state;
	const rows = openRows(state);
	if (taking?.step === 'paragraph') {
		const first = rows.firstOfBlock(taking.block);
		if (first === null) return null;
		let end = first;
		while (rows.blockAt(end) === taking.block) end++;
		return [textBefore(rows, first), textBefore(rows, end)];
	}
	if (taking?.step !== 'passage') return null;
	const {head, anchor} = taking;
	const last = Math.max(head, anchor ?? head);
	const row = rowOfText(rows, last);
	const length = inkOfCharacter(rows.row(row) ?? [], last - textBefore(rows, row));
	return [Math.min(head, anchor ?? head), last + length];
}

function placeAfter(state: State, head: number, move: PassageMove): number {
	const rows = openRows(state);
	const row = rowOfText(rows, head);
	const start = textBefore(rows, row);
	const shown = rows.row(row) ?? [];
	const page = Math.max(1, contentRows(state) - 1);
	switch (move) {
		case 'left': {
			const before = previousInk(shown, head - start);
			return before === null ? head - 1 : start + before;
		}
		case 'right':
			return head + inkOfCharacter(shown, head - start);
		case 'row-start':
			return start;
		case 'row-end':
			return start + inkAtCell(shown, Number.POSITIVE_INFINITY);
		case 'first':
			return 0;
		case 'last':
			return Number.POSITIVE_INFINITY;
		case 'up':
		case 'down':
		case 'page-up':
		case 'page-down': {
			const by = move === 'up' || move === 'down' ? 1 : page;
			return placeInRow(
				state,
				row,
				move === 'up' || move === 'page-up' ? -by : by,
				cellOfInk(shown, head - start),
			);
		}
	}
}

/** The character in a cell of the row so many rows away, or of the next one beyond it that is not blank. */
function placeInRow(state: State, from: number, by: number, cell: number): number {
	const rows = openRows(state);
	const step = Math.sign(by);
	for (let row = from + by; row >= 0; row += step) {
		const shown = rows.row(row);
		if (shown === undefined) break;
		const start = textBefore(rows, row);
		if (textBefore(rows, row + 1) > start) return start + inkAtCell(shown, cell);
	}
	return step > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** The place of the last character; sets the text to its end. */
function lastPlace(state: State): number {
	const rows = openRows(state);
	return Math.max(0, textBefore(rows, rows.count()) - 1);
}

function inSight(state: State, row: number): State {
	const {article} = state;
	// The last row is under what is said of the choice.
	const height = Math.max(1, contentRows(state) - 1);
	const top = row < article.top ? row : row >= article.top + height ? row - height + 1 : article.top;
	return top === article.top ? state : {...state, article: {...article, top: reachableTop(state, top)}};
}
