// What the mouse does: the wheel scrolls what is under it, a click chooses, a second one opens, dragging moves borders and chooses text.
import type {MouseEvent} from '../../terminal/mouse.ts';
import {applyCommand} from '../apply-command.ts';
import {layoutOf, leftOfRows, openRows, pagesOf} from '../geometry.ts';
import {withBorderAt} from '../layout.ts';
import {chooseEntry, move} from '../move.ts';
import {focusOn} from '../open-pane.ts';
import {listPosition, type State} from '../state.ts';
import {choosePassage} from '../take/apply-to-taking.ts';
import {inkAtCell} from '../take/row-cells.ts';
import {textBefore} from '../text-place.ts';
import {entryAt, type Place, placeAt} from './place-at.ts';

/** What a button was pressed on that is held still. */
export type Pressed =
	| {readonly kind: 'border'; readonly of: 'outlets' | 'articles'}
	| {readonly kind: 'text'; readonly at: number};

const wheelRows = 3;

/** The state after an event of the mouse. */
export function applyMouse(state: State, event: MouseEvent): State {
	switch (event.kind) {
		case 'wheel-up':
		case 'wheel-down':
			return turnWheel(state, event);
		case 'press':
			return press(state, placeAt(state, event.x, event.y));
		case 'drag':
			return drag(state, event);
		case 'release':
			return release(state);
	}
}

function turnWheel(state: State, {kind, x, y}: MouseEvent): State {
	const command = kind === 'wheel-up' ? 'up' : 'down';
	if (state.help !== null || state.facet !== null || state.comparing !== null)
		return repeated(state, state => applyCommand(state, {kind: 'command', command}), wheelRows);
	const place = placeAt(state, x, y);
	if (place.kind !== 'pane' || isBusy(state)) return state;
	const {focus} = state;
	// There, and on a slow line, one step is a page or half of one.
	const isPaged = place.pane === 'article' && (state.lowBandwidth || pagesOf(state) !== null);
	const turned = repeated(
		{...state, focus: place.pane},
		state => move(state, command),
		isPaged ? 1 : wheelRows,
	);
	return {...turned, focus};
}

function press(state: State, place: Place): State {
	if (place.kind === 'none' || state.help !== null || state.facet !== null || isBusy(state)) return state;
	if (place.kind === 'border') return {...state, pressed: place};
	const told: State = {...state, notice: null, search: state.search && {...state.search, editing: false}};
	if (place.pane === 'article') return {...focusOn(told, 'article'), pressed: textAt(told, place)};
	const entry = entryAt(told, place.pane, place.row);
	if (entry === null) return focusOn(told, place.pane);
	const isChosen = entry === (place.pane === 'outlets' ? told.outlets.position : listPosition(told)).selected;
	if (isChosen && told.focus === place.pane) return applyCommand(told, {kind: 'command', command: 'into'});
	return chooseEntry(focusOn(told, place.pane), entry);
}

function drag(state: State, {x, y}: MouseEvent): State {
	const {pressed} = state;
	if (pressed === null) return state;
	if (pressed.kind === 'border') {
		const layout = layoutOf(state);
		return layout.kind === 'too-small'
			? state
			: {...state, shares: withBorderAt(layout, state.shares, pressed.of, x)};
	}
	const place = placeAt(state, x, y);
	const at = place.kind === 'pane' && place.pane === 'article' ? textAt(state, place) : null;
	if (at?.kind !== 'text' || (state.taking === null && at.at === pressed.at)) return state;
	return {...state, taking: {step: 'passage', anchor: pressed.at, head: at.at}};
}

/** Text that was dragged over is copied. */
function release(state: State): State {
	const {pressed, taking} = state;
	if (pressed === null) return state;
	const letGo = {...state, pressed: null};
	if (pressed.kind !== 'text' || taking?.step !== 'passage') return letGo;
	return choosePassage(letGo, 'copy');
}

/** The character of a text that scrolls; in pages, rows do not say which text follows which. */
function textAt(state: State, {x, row}: Extract<Place, {kind: 'pane'}>): Pressed | null {
	const layout = layoutOf(state);
	if (layout.kind === 'too-small' || row < 0 || state.article.stored === null || pagesOf(state) !== null)
		return null;
	const rows = openRows(state);
	const index = state.article.top + row;
	const shown = rows.row(index);
	if (shown === undefined) return null;
	return {
		kind: 'text',
		at: textBefore(rows, index) + inkAtCell(shown, x - leftOfRows(state, layout.widths.article)),
	};
}

/** A menu or a question is open, over which the mouse does nothing. */
function isBusy({correcting, taking, choosing, comparing, overlay}: State): boolean {
	return [correcting, taking, choosing, comparing, overlay].some(open => open !== null);
}

function repeated(state: State, change: (state: State) => State, times: number): State {
	let changed = state;
	for (let time = 0; time < times; time++) changed = change(changed);
	return changed;
}
