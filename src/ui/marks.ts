// Read and starred: shown at once, stored as soon as the library takes it.
import type {StoredArticle} from '../library/library.ts';
import {type ListedArticle, listedAt, listPosition, type MarkChange, type State} from './state.ts';

/** Marks an article read or unread; nothing changes if it is so already. */
export function markRead(state: State, article: Pick<StoredArticle, 'id' | 'read'>, value: boolean): State {
	const isRead = state.marks.get(article.id)?.read ?? article.read;
	return isRead === value ? state : change(state, {id: article.id, what: 'read', value});
}

/** Turns the mark of the chosen article over. */
export function toggle(state: State, what: MarkChange['what']): State {
	const item = listedAt(state, listPosition(state).selected);
	if (item === null) return state;
	return change(state, {id: item.id, what, value: !currentMark(state, item, what)});
}

function currentMark(state: State, item: ListedArticle, what: MarkChange['what']): boolean {
	return state.marks.get(item.id)?.[what] ?? item.summary[what];
}

function change(state: State, made: MarkChange): State {
	const marks = new Map(state.marks).set(made.id, {...state.marks.get(made.id), [made.what]: made.value});
	return {...state, marks, unsaved: [...state.unsaved, made]};
}
