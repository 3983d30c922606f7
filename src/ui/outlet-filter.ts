// Narrowing the list of papers as one types a name.
import type {OutletSummary} from '../library/library.ts';
import {textsThatAnswer} from '../search/answers.ts';
import {focusOn} from './open-pane.ts';
import {viewEntries} from './places/place.ts';
import type {OutletFilter, State} from './state.ts';
import {type Edit, edit, emptyField, textIn} from './text-field.ts';

const remembered = new WeakMap<
	readonly OutletSummary[],
	{readonly query: string; readonly shown: readonly number[]}
>();

/** The entries that are shown: the views, then 0 for all papers together, then each paper by its place from 1. */
export function shownOutlets({outlets, outletFilter}: State): readonly number[] {
	const items = outlets.items ?? [];
	const query = outletFilter ? textIn(outletFilter.field).trim() : '';
	const known = remembered.get(items);
	if (known?.query === query) return known.shown;
	const names = items.map(({name}) => name);
	const shown =
		query === ''
			? [...viewEntries, 0, ...names.map((_, index) => index + 1)]
			: textsThatAnswer(names, query).map(index => index + 1);
	remembered.set(items, {query, shown});
	return shown;
}

export function openOutletFilter(state: State): State {
	return {...state, outletFilter: {field: emptyField, former: state.outlets.position}};
}

/** The first paper that answers is chosen if the chosen one does not. */
export function editOutletFilter(state: State, filter: OutletFilter, change: Edit): State {
	const narrowed = {...state, outletFilter: {...filter, field: edit(filter.field, change)}};
	const shown = shownOutlets(narrowed);
	const {selected} = state.outlets.position;
	const chosen = shown.includes(selected) ? selected : (shown[0] ?? selected);
	return {...narrowed, outlets: {...state.outlets, position: {selected: chosen, top: 0}}};
}

/** Enter: all papers are listed again, and the articles of the chosen one come next. */
export function takeOutlet(state: State): State {
	if (shownOutlets(state).length === 0) return state;
	return focusOn({...state, outletFilter: null}, 'articles');
}

/** Escape: as it was before. */
export function leaveOutletFilter(state: State, {former}: OutletFilter): State {
	return {...state, outletFilter: null, outlets: {...state.outlets, position: former}};
}
