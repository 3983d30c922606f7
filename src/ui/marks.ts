// Read and starred: shown at once, stored as soon as the library takes it.
import type {StoredArticle} from '../library/library.ts';
import type {MarkChange, Marks} from './mark-change.ts';
import {type ListedArticle, listedAt, listPosition, type State} from './state.ts';

/** Changes that can be taken back. */
const mostUndone = 100;

/**
 * Marks an article read or unread, unasked; nothing changes if it is so already, or if the library has refused
 * such a change before.
 */
export function markRead(state: State, article: Pick<StoredArticle, 'id' | 'read'>, value: boolean): State {
	const isRead = state.marks.get(article.id)?.read ?? article.read;
	return isRead === value || state.refusesChanges
		? state
		: queueMark(state, {id: article.id, what: 'read', value});
}

/** Turns the mark of the chosen article over. */
export function toggle(state: State, what: 'read' | 'starred'): State {
	const item = listedAt(state, listPosition(state).selected);
	if (item === null) return state;
	const before = currentMark(state, item, what);
	return setMark(state, {id: item.id, what, value: !before}, before);
}

/** What is made of an article, as far as this session knows. */
export function markNow<What extends 'note' | 'tags'>(
	state: State,
	stored: StoredArticle,
	what: What,
): StoredArticle[What] {
	const marks: Marks | undefined = state.marks.get(stored.id);
	return marks !== undefined && what in marks ? (marks[what] as StoredArticle[What]) : stored[what];
}

/** The state with a change that the reader asked for, and that can be taken back: `before` is what it was. */
export function setMark(state: State, change: MarkChange, before: MarkChange['value']): State {
	const back = {...change, value: before} as MarkChange;
	return {...queueMark(state, change), undoable: [...state.undoable, back].slice(-mostUndone)};
}

/** The state with a change, shown at once and on its way into the library. */
export function queueMark(state: State, change: MarkChange): State {
	const {id, what, value} = change;
	const marks = new Map(state.marks).set(id, {...state.marks.get(id), [what]: value});
	return {...state, marks, unsaved: [...state.unsaved, change]};
}

/** Takes a change back that the library has refused. */
export function unmark(state: State, change: MarkChange): State {
	const {id, what} = change;
	const {[what]: _refused, ...others} = state.marks.get(id) ?? {};
	const isFlag = change.what === 'read' || change.what === 'starred';
	const kept = isFlag ? {...others, [what]: !change.value} : others;
	return {...state, marks: new Map(state.marks).set(id, kept)};
}

/** Whether an article is read, as far as this session knows. */
export function isReadNow(state: State, item: ListedArticle): boolean {
	return currentMark(state, item, 'read');
}

function currentMark(state: State, item: ListedArticle, what: 'read' | 'starred'): boolean {
	return state.marks.get(item.id)?.[what] ?? item.summary[what];
}
