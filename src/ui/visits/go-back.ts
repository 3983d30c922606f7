// Going back to texts that were read before, and forward again.
import {asSetNow} from '../left-text.ts';
import type {ArticleList} from '../lists.ts';
import {readerMessages} from '../messages/reader.ts';
import {isKept} from '../places/place.ts';
import {currentList, currentPlace, type State, withList} from '../state.ts';
import {mostRecent, visitNow} from './follow-reading.ts';
import type {Visit} from './visited.ts';

/** The text read before the one being read; where none is, the one read last. */
export function goBack(state: State): State {
	const {back, last, forward} = state.visited;
	const now = visitNow(state);
	if (now === null && last !== null) return comeTo({...state, visited: {back, last: null, forward}}, last);
	const target = back.at(-1);
	if (target === undefined) return {...state, notice: readerMessages(state.language).noEarlierText};
	const onward = now === null ? forward : mostRecent([...forward, now]);
	return comeTo({...state, visited: {back: back.slice(0, -1), last: null, forward: onward}}, target);
}

/** The text that was gone back from. */
export function goForward(state: State): State {
	const {back, last, forward} = state.visited;
	const target = forward.at(-1);
	if (target === undefined) return {...state, notice: readerMessages(state.language).noLaterText};
	const now = visitNow(state) ?? last;
	const behind = now === null ? back : mostRecent([...back, now]);
	return comeTo({...state, visited: {back: behind, last: null, forward: forward.slice(0, -1)}}, target);
}

/** The text of a visit, in the list it was chosen from and where it was left. */
export function comeTo(state: State, visit: Visit): State {
	const {detour, order, search} = visit;
	const selected = entryNow(state, visit.entry);
	const there: State = {
		...state,
		focus: 'article',
		detour,
		order,
		search,
		facet: null,
		keep: null,
		outlets: {...state.outlets, position: {...state.outlets.position, selected}},
	};
	const shown = {...there, article: asSetNow(there, visit)};
	return search === null ? chosenInList(shown, visit) : shown;
}

/** The entry of the outlets as they are listed now; all outlets together if that is no more. */
function entryNow({outlets}: State, entry: Visit['entry']): number {
	if (typeof entry === 'number') return entry;
	return (outlets.items?.findIndex(({key}) => key === entry) ?? -1) + 1;
}

/** The article chosen in the list as it is now, else in the list as it was; where that was let go of, until it is fetched again. */
function chosenInList(state: State, {id, list}: Visit): State {
	const now = currentList(state);
	const there = withList(state, chosenIn(now, id) ?? chosenIn(list, id) ?? list);
	return now.items === null && isKept(currentPlace(state)) ? {...there, keep: id} : there;
}

function chosenIn(list: ArticleList, id: string): ArticleList | null {
	const selected = list.items?.findIndex(item => item.id === id) ?? -1;
	return selected === -1 ? null : {...list, position: {...list.position, selected}};
}
