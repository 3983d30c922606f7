// Moving the selection in a list, and scrolling the text.

import type {Arrival} from './article-view.ts';
import {articleHeights, contentRows, outletHeight, pagesOf, reachableTop} from './geometry.ts';
import type {Command} from './keymap.ts';
import {itemsInView} from './list-window.ts';
import type {Position} from './lists.ts';
import {markRead} from './marks.ts';
import {shownOutlets} from './outlet-filter.ts';
import {enterEntry} from './places/enter.ts';
import {isKept} from './places/place.ts';
import {
	chosenId,
	currentList,
	currentPlace,
	listedCount,
	listPosition,
	type State,
	withList,
} from './state.ts';

/** So many articles are fetched on the way to the end of a list at most: all are kept in memory. */
const mostOnTheWay = 20_000;

/** A motion, so many times; to the entry or row of that number where it goes to the beginning or the end. */
type Motion = {readonly command: Command; readonly count: number | null};

/** The state after a motion in the pane that has the focus. */
export function move(state: State, command: Command, count: number | null = null): State {
	const motion = {command, count};
	switch (state.focus) {
		case 'outlets':
			return moveInOutlets(state, motion);
		case 'articles':
			return moveInArticles(state, motion);
		case 'article':
			return scroll(state, motion);
	}
}

/** Chooses an entry of the list in focus by its place in it. */
export function chooseEntry(state: State, entry: number): State {
	if (state.focus === 'article') return state;
	if (state.focus === 'articles')
		return entry === listPosition(state).selected ? state : chooseListed(state, entry);
	return entry === state.outlets.position.selected ? state : enterEntry(state, entry);
}

/** Chooses the next (1) or previous (-1) article without leaving the pane; at the end of the list nothing changes. */
export function nextArticle(state: State, by: 1 | -1, arrival: Arrival = 'beginning'): State {
	const {selected} = listPosition(state);
	if (selected + by < 0 || selected + by >= listedCount(state)) return state;
	return chooseListed({...state, article: {...state.article, arrival}}, selected + by);
}

function moveInOutlets(state: State, motion: Motion): State {
	const {position} = state.outlets;
	const shown = shownOutlets(state);
	const place = {...position, selected: shown.indexOf(position.selected)};
	const page = itemsInView(position.top, shown.length, contentRows(state), outletHeight);
	const selected = shown[moved(place, motion, page, shown.length)] ?? position.selected;
	return selected === position.selected ? state : enterEntry(state, selected);
}

function moveInArticles(state: State, motion: Motion): State {
	const position = listPosition(state);
	const count = listedCount(state);
	const page = itemsInView(position.top, count, contentRows(state), articleHeights(state));
	if (motion.command === 'last' && motion.count === null && !state.search)
		return goUpTo(state, Number.POSITIVE_INFINITY);
	const target = position.selected + way(motion, position.selected, page, count);
	if (motion.count !== null && target >= count && !state.search) return goUpTo(state, target + 1);
	const selected = moved(position, motion, page, count);
	return selected === position.selected ? state : chooseListed(state, selected);
}

/**
 * Chooses the last of so many articles, of all if there are fewer; where it is not there yet, as soon as it is, if
 * nothing else is chosen before. What is looked for only now has no end yet to wait for.
 */
function goUpTo(state: State, upTo: number): State {
	const list = currentList(state);
	const known = list.items?.length ?? 0;
	const isAllThereIs = list.next === null || !isKept(currentPlace(state));
	return isAllThereIs
		? chooseListed(state, Math.max(0, known - 1))
		: withList(state, {...list, upTo: Math.min(upTo, known + mostOnTheWay)});
}

/** Chooses an entry of the articles pane. */
export function chooseListed(state: State, selected: number): State {
	if (state.search) {
		const position = {...state.search.position, selected};
		return {...state, search: {...state.search, position}};
	}
	const list = currentList(state);
	const position = {...list.position, selected};
	return withList(state, {...list, position, upTo: undefined});
}

function moved(position: Position, motion: Motion, page: number, count: number): number {
	const target = position.selected + way(motion, position.selected, page, count);
	return Math.max(0, Math.min(target, count - 1));
}

function scroll(state: State, motion: Motion): State {
	const {article} = state;
	const {command} = motion;
	if (article.stored === null || article.stored.id !== chosenId(state)) return state;
	if (command === 'read-on' && reachableTop(state, article.top + 1) <= article.top)
		return nextArticle(state, 1);
	const top = reachableTop(state, article.top + scrolled(state, motion));
	if (top === article.top) return state;
	return markRead({...state, article: {...article, top, hit: null}}, article.stored, true);
}

/** A row costs as much as half a page: nearly all of the pane changes. */
const byHalves: ReadonlyMap<Command, Command> = new Map([
	['down', 'half-down'],
	['up', 'half-up'],
]);

/** By how many rows a command scrolls the text; pages are turned whole, by whichever command. */
function scrolled(state: State, asked: Motion): number {
	const {top} = state.article;
	const halved = state.lowBandwidth ? byHalves.get(asked.command) : undefined;
	const motion = halved ? {...asked, command: halved} : asked;
	const height = contentRows(state);
	const all = Number.POSITIVE_INFINITY;
	if (pagesOf(state) !== null) {
		if (isToNumber(motion)) return ((motion.count ?? 1) - 1) * height - top;
		const rows = distance(motion.command, height, all);
		return (Math.abs(rows) > height ? rows : Math.sign(rows) * height) * (motion.count ?? 1);
	}
	// A page keeps one row in sight, so that the eye finds its place.
	return way(motion, top, Math.max(1, height - 1), all);
}

/** How far a motion goes from `place`. */
function way(motion: Motion, place: number, page: number, all: number): number {
	const {command, count} = motion;
	if (count !== null && isToNumber(motion)) return count - 1 - place;
	return distance(command, page, all) * (count ?? 1);
}

/** Whether a motion goes to an entry, a row or a page by its number. */
function isToNumber({command, count}: Motion): boolean {
	return count !== null && (command === 'first' || command === 'last');
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
