// Read and starred: shown at once, stored as soon as the library takes it.
import type {StoredArticle} from '../library/library.ts';
import type {MarkChange} from './mark-change.ts';
import {type ListedArticle, listedAt, listPosition, type State} from './state.ts';

/**
 * Marks an article read or unread, unasked; nothing changes if it is so already, or if the library has refused
 * such a change before.
 */
export function markRead(state: State, article: Pick<StoredArticle, 'id' | 'read'>, value: boolean): State {
	const isRead = state.marks.get(article.id)?.read ?? article.read;
	return isRead === value || state.refusesChanges
		? state
		: change(state, {id: article.id, what: 'read', value});
}

/** Turns the mark of the chosen article over. */
export function toggle(state: State, what: 'read' | 'starred'): State {
	const item = listedAt(state, listPosition(state).selected);
	if (item === null) return state;
	return change(state, {id: item.id, what, value: !currentMark(state, item, what)});
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

function change(state: State, made: MarkChange): State {
	const marks = new Map(state.marks).set(made.id, {...state.marks.get(made.id), [made.what]: made.value});
	return {...state, marks, unsaved: [...state.unsaved, made]};
}
