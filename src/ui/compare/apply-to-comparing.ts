// Keys while copies are looked at.
import {contentRows} from '../geometry.ts';
import {openTarget} from '../jump/follow.ts';
import type {Command} from '../keymap.ts';
import {readerMessages} from '../messages/reader.ts';
import {chosenId, type State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {heightOf, innerWidth, placeRows} from './compare-screen.ts';
import {type Compared, type CompareView, type Comparing, compareViews, newComparing} from './comparing.ts';
import {entryCount} from './list-rows.ts';
import {viewRows} from './view-rows.ts';

/** From this width on two copies stand side by side at first, else merged. */
const widthForTwo = 100;

/** Looks for the copies of the chosen article; not where nothing but an article is to be chosen. */
export function openComparing(state: State): State {
	const id = state.choosing === null ? chosenId(state) : null;
	return id === null ? state : {...state, comparing: newComparing(id)};
}

/** The state once the copies are there, or it is known that there are none. */
export function receiveCompared(state: State, id: string, compared: Compared): State {
	const {comparing} = state;
	if (comparing?.id !== id || comparing.compared !== null) return state;
	if (compared.printed.length < 2 && compared.series.length < 2) {
		return {...state, comparing: null, notice: readerMessages(state.language).copiesOnly};
	}
	const first = compared.own === 0 ? 1 : 0;
	const chosen = compared.printed.length < 2 ? 0 : first;
	return {...state, comparing: {...comparing, compared, chosen}};
}

/** The state after a command while copies are shown. */
export function applyToComparing(state: State, comparing: Comparing, command: Command): State {
	const {compared, view} = comparing;
	if (command === 'back' || command === 'quit' || command === 'out' || command === 'copies') {
		const isAtList = view === 'copies' || compared === null;
		return {...state, comparing: isAtList ? null : shown(comparing, 'copies')};
	}
	if (command === 'help') return {...state, help: 0};
	if (compared === null) return state;
	const to = (changed: Comparing): State => ({...state, comparing: changed});
	switch (command) {
		case 'into':
			return view === 'copies' ? enter(state, comparing, compared) : state;
		case 'follow':
			return openChosen(state, comparing, compared);
		case 'next-pane':
			return hasCopies(compared) ? to(shown(comparing, nextView(view, 1))) : state;
		case 'previous-pane':
			return hasCopies(compared) ? to(shown(comparing, nextView(view, -1))) : state;
		case 'next-article':
			return to(choose(comparing, compared, 1));
		case 'previous-article':
			return to(choose(comparing, compared, -1));
		case 'marks':
			return to({...comparing, marks: !comparing.marks, place: null});
		case 'next-hit':
			return to(goToPlace(state, comparing, compared, 1));
		case 'previous-hit':
			return to(goToPlace(state, comparing, compared, -1));
		case 'ambiguous-width':
			return {...state, ambiguousWidth: state.ambiguousWidth === 1 ? 2 : 1};
		default:
			return to(
				view === 'copies'
					? moved(comparing, compared, command)
					: scrolled(state, comparing, compared, command),
			);
	}
}

function hasCopies({printed}: Compared): boolean {
	return printed.length > 1;
}

function shown(comparing: Comparing, view: CompareView): Comparing {
	return {...comparing, view, top: 0, place: null};
}

function nextView(view: CompareView, by: 1 | -1): CompareView {
	const {length} = compareViews;
	return compareViews[(compareViews.indexOf(view) + by + length) % length] ?? view;
}

/** A copy is compared with the article, the article itself with all, and an article of the series opened. */
function enter(state: State, comparing: Comparing, compared: Compared): State {
	const {chosen} = comparing;
	if (chosen >= compared.printed.length || !hasCopies(compared))
		return openChosen(state, comparing, compared);
	const two = state.size.columns >= widthForTwo ? 'two' : 'merged';
	return {...state, comparing: shown(comparing, chosen === compared.own ? 'readings' : two)};
}

/** Opens the chosen copy, or article of the series, in the reader; from there the way leads back. */
function openChosen(state: State, {chosen}: Comparing, {printed, series}: Compared): State {
	const target = printed[chosen]?.article ?? series[chosen - printed.length]?.article;
	if (!target) return state;
	const closed: State = {...state, comparing: null, focus: 'article'};
	return target.id === chosenId(state) ? closed : openTarget(closed, target);
}

/** The next or previous copy to set beside the article, the article itself passed over; in the list, the next entry. */
function choose(comparing: Comparing, compared: Compared, by: 1 | -1): Comparing {
	if (comparing.view === 'copies') return moved(comparing, compared, by === 1 ? 'down' : 'up');
	const {length} = compared.printed;
	let chosen = comparing.chosen + by;
	if (chosen === compared.own) chosen += by;
	if (chosen < 0 || chosen >= length) return comparing;
	return {...comparing, chosen, top: 0, place: null};
}

function moved(comparing: Comparing, compared: Compared, command: Command): Comparing {
	const last = entryCount(compared) - 1;
	const by: Partial<Record<Command, number>> = {
		down: 1,
		up: -1,
		first: -last,
		last,
		'page-down': 5,
		'page-up': -5,
		'half-down': 3,
		'half-up': -3,
	};
	const chosen = Math.max(0, Math.min(last, comparing.chosen + (by[command] ?? 0)));
	return {...comparing, chosen};
}

function goToPlace(state: State, comparing: Comparing, compared: Compared, by: 1 | -1): Comparing {
	if (comparing.view === 'copies') return comparing;
	const places = placeRows(compared, comparing, state.size.columns, wordingFor(state));
	const place =
		comparing.place !== null
			? comparing.place + by
			: by === 1
				? places.findIndex(row => row >= comparing.top)
				: places.findLastIndex(row => row < comparing.top);
	const row = places[place];
	if (row === undefined) return comparing;
	const height = heightOf(comparing, contentRows(state));
	const isInSight = row >= comparing.top && row < comparing.top + height;
	return {...comparing, place, top: isInSight ? comparing.top : Math.max(0, row - Math.min(3, height - 1))};
}

function scrolled(state: State, comparing: Comparing, compared: Compared, command: Command): Comparing {
	const {view} = comparing;
	if (view === 'copies') return comparing;
	const width = innerWidth(view, state.size.columns);
	const {rows} = viewRows(compared, {...comparing, view, width}, wordingFor(state));
	const height = heightOf(comparing, contentRows(state));
	const page = Math.max(1, height - 1);
	const half = Math.max(1, Math.floor(height / 2));
	const by: Partial<Record<Command, number>> = {
		down: 1,
		up: -1,
		'page-down': page,
		'page-up': -page,
		'read-on': page,
		'half-down': half,
		'half-up': -half,
		first: -rows.length,
		last: rows.length,
	};
	const step = by[command];
	if (step === undefined) return comparing;
	const top = Math.max(0, Math.min(Math.max(0, rows.length - height), comparing.top + step));
	return top === comparing.top ? comparing : {...comparing, top, place: null};
}
