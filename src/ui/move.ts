// Moving the selection in a list, and scrolling the text.
import {articleHeights, contentRows, outletHeight, pagesOf, reachableTop} from './geometry.ts';
import type {Command} from './keymap.ts';
import {itemsInView} from './list-window.ts';
import {markRead} from './marks.ts';
import {shownOutlets} from './outlet-filter.ts';
import {
	type Arrival,
	chosenId,
	currentList,
	listedCount,
	listPosition,
	outletKey,
	type Position,
	type State,
} from './state.ts';

/** The state after a motion in the pane that has the focus. */
export function move(state: State, command: Command): State {
	switch (state.focus) {
		case 'outlets':
			return moveInOutlets(state, command);
		case 'articles':
			return moveInArticles(state, command);
		case 'article':
			return scroll(state, command);
	}
}

/** Chooses the next (1) or previous (-1) article without leaving the pane; at the end of the list nothing changes. */
export function nextArticle(state: State, by: 1 | -1, arrival: Arrival = 'beginning'): State {
	const {selected} = listPosition(state);
	if (selected + by < 0 || selected + by >= listedCount(state)) return state;
	return choose({...state, article: {...state.article, arrival}}, selected + by);
}

function moveInOutlets(state: State, command: Command): State {
	const {position} = state.outlets;
	const shown = shownOutlets(state);
	const place = {...position, selected: shown.indexOf(position.selected)};
	const page = itemsInView(position.top, shown.length, contentRows(state), outletHeight);
	const selected = shown[moved(place, command, page, shown.length)] ?? position.selected;
	if (selected === position.selected) return state;
	// Choosing a paper says what to list: the search gives way.
	return {...state, search: null, outlets: {...state.outlets, position: {...position, selected}}};
}

function moveInArticles(state: State, command: Command): State {
	const position = listPosition(state);
	const count = listedCount(state);
	const page = itemsInView(position.top, count, contentRows(state), articleHeights(state));
	const selected = moved(position, command, page, count);
	return selected === position.selected ? state : choose(state, selected);
}

function choose(state: State, selected: number): State {
	if (state.search) {
		const position = {...state.search.position, selected};
		return {...state, search: {...state.search, position}};
	}
	const list = currentList(state);
	const position = {...list.position, selected};
	return {...state, lists: new Map(state.lists).set(outletKey(state), {...list, position})};
}

function moved(position: Position, command: Command, page: number, count: number): number {
	const target = position.selected + distance(command, page, count);
	return Math.max(0, Math.min(target, count - 1));
}

function scroll(state: State, command: Command): State {
	const {article} = state;
	if (article.stored === null || article.stored.id !== chosenId(state)) return state;
	if (command === 'read-on' && reachableTop(state, article.top + 1) <= article.top)
		return nextArticle(state, 1);
	const top = reachableTop(state, article.top + scrolled(state, command));
	if (top === article.top) return state;
	return markRead({...state, article: {...article, top, hit: null}}, article.stored, true);
}

/** A row costs as much as half a page: nearly all of the pane changes. */
const byHalves: ReadonlyMap<Command, Command> = new Map([
	['down', 'half-down'],
	['up', 'half-up'],
]);

/** By how many rows a command scrolls the text; pages are turned whole, by whichever command. */
function scrolled(state: State, wanted: Command): number {
	const command = state.lowBandwidth ? (byHalves.get(wanted) ?? wanted) : wanted;
	const height = contentRows(state);
	const all = Number.POSITIVE_INFINITY;
	if (pagesOf(state) !== null) {
		const way = distance(command, height, all);
		return Math.abs(way) > height ? way : Math.sign(way) * height;
	}
	// A page keeps one row in sight, so that the eye finds its place.
	return distance(command, Math.max(1, height - 1), all);
}

function distance(command: Command, page: number, count: number): number {
	switch (command) {
		case 'down':
			return 1;
		case 'up':
			return -1;
		case 'page-down':
		case 'read-on':
			return page;
		case 'page-up':
			return -page;
		case 'half-down':
			return Math.max(1, Math.floor(page / 2));
		case 'half-up':
			return -Math.max(1, Math.floor(page / 2));
		case 'first':
			return -count;
		case 'last':
			return count;
		default:
			return 0;
	}
}
