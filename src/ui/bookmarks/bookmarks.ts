// Places in texts under letters, to come back to in this run or a later one.
import {textAbove} from '../left-text.ts';
import {readerMessages} from '../messages/reader.ts';
import {goTo} from '../places/open-article.ts';
import type {State} from '../state.ts';
import {readingIn} from '../visits/follow-reading.ts';
import {goBack} from '../visits/go-back.ts';

/** Stands for the text before the one being read. */
const before = "'";

/** The place at the top of the screen under a letter, and that told. */
export function setBookmark(state: State, letter: string): State {
	const reading = readingIn(state);
	if (reading === null || letter === before) return state;
	const {id, headline} = reading;
	const bookmark = {letter, id, headline, position: textAbove(state)};
	const others = (state.bookmarks ?? []).filter(other => other.letter !== letter);
	const bookmarks = [...others, bookmark].sort((one, other) => (one.letter < other.letter ? -1 : 1));
	const {position} = bookmark;
	const unsaved = [...state.unsaved, {what: 'bookmark', letter, id, position} as const];
	return {...state, bookmarks, unsaved, notice: readerMessages(state.language).bookmarkSet(letter)};
}

/** The text with the place that a letter stands for; told if there is none. */
export function goToBookmark(state: State, letter: string): State {
	if (letter === before) return goBack(state);
	const bookmark = state.bookmarks?.find(other => other.letter === letter);
	if (!bookmark) return {...state, notice: readerMessages(state.language).noBookmark(letter)};
	return goTo(state, bookmark.id, bookmark.position);
}
