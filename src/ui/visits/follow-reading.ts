// Keeps track of what is read: where each text was left, in what order texts were opened, and what is remembered of it.
import type {StoredArticle} from '../../library/library.ts';
import {leaveText, textAbove} from '../left-text.ts';
import {chosenId, currentList, outletKey, type State} from '../state.ts';
import {type QuietChange, withQuiet} from './quiet-change.ts';
import type {Visit, Visited} from './visited.ts';

/** Texts that can be gone back to. */
const mostVisits = 100;

/** The article being read: open in the text, and the one that is chosen or on its way to be. */
export function readingIn(state: State): StoredArticle | null {
	const {stored} = state.article;
	return state.focus === 'article' && stored !== null && stored.id === (state.keep ?? chosenId(state))
		? stored
		: null;
}

/** `next` with what is to be remembered of a text that was left or opened; `previous` is the state the change came from. */
export function followReading(previous: State, next: State): State {
	const left = readingIn(previous);
	const opened = readingIn(next);
	const isLeaving = previous.left === null && next.left !== null;
	let state = next;
	if (left !== null && (left.id !== opened?.id || isLeaving)) {
		// Joined with what stands on other pages it is longer than the article that is opened the next time.
		if (!previous.article.apart) state = keepPosition(state, left, textAbove(previous));
	}
	if (left?.id === opened?.id) return state;
	// What is found in one text is not looked for in another.
	if (left !== null) state = {...state, find: null};
	if (state.visited === previous.visited) state = {...state, visited: visitedAfter(previous, left, opened)};
	return opened === null ? state : quietly(state, {id: opened.id, what: 'opened'});
}

/** The state that remembers how much of an article's text stood above the screen. */
export function keepPosition(
	state: State,
	article: Pick<StoredArticle, 'id' | 'position'>,
	position: number,
): State {
	if (knownPosition(state, article) === position) return state;
	const marks = new Map(state.marks).set(article.id, {...state.marks.get(article.id), position});
	return quietly({...state, marks}, {id: article.id, what: 'position', position});
}

/** Where an article was left, in this session or before it. */
export function knownPosition(state: State, {id, position}: Pick<StoredArticle, 'id' | 'position'>): number {
	return state.marks.get(id)?.position ?? position;
}

/** The state with something to be stored without a word; nothing if the library has refused changes. */
export function quietly(state: State, change: QuietChange): State {
	return state.refusesChanges ? state : {...state, quiet: withQuiet(state.quiet, change)};
}

/** The text being read as it could be come back to; null if none is. */
export function visitNow(state: State): Visit | null {
	const reading = readingIn(state);
	return reading && visitOf(state, reading);
}

/** The open text, which this is, as it could be come back to. */
export function visitOf(state: State, {id}: StoredArticle): Visit {
	const {selected} = state.outlets.position;
	return {
		...leaveText(state),
		id,
		entry: selected <= 0 ? selected : outletKey(state),
		detour: state.detour,
		order: state.order,
		search: state.search,
		list: currentList(state),
	};
}

/** Texts before others, of which only the last are kept. */
export function mostRecent(visits: readonly Visit[]): readonly Visit[] {
	return visits.slice(-mostVisits);
}

function visitedAfter(previous: State, left: StoredArticle | null, opened: StoredArticle | null): Visited {
	const {back, last, forward} = previous.visited;
	const before = left === null ? last : visitNow(previous);
	if (opened === null) return {back, last: before, forward};
	if (before === null || before.id === opened.id) return {back, last: null, forward};
	return {back: mostRecent([...back, before]), last: null, forward: []};
}
