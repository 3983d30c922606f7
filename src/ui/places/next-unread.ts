// The next unread article, in the list or beyond what is fetched of it.
import type {Arrived} from '../action.ts';
import {isReadNow} from '../marks.ts';
import {readerMessages} from '../messages/reader.ts';
import {chooseListed} from '../move.ts';
import {
	currentList,
	currentPlace,
	listedAt,
	listedCount,
	listPosition,
	type State,
	withList,
} from '../state.ts';
import {isKept} from './place.ts';

type Found = Extract<Arrived, {kind: 'unread-found'}>;

/** Chooses the next (1) or previous (-1) unread article without leaving the pane; told if there is none. */
export function nextUnread(state: State, by: 1 | -1): State {
	const {selected} = listPosition(state);
	for (let index = selected + by; index >= 0 && index < listedCount(state); index += by) {
		const item = listedAt(state, index);
		if (item !== null && !isReadNow(state, item)) return chooseListed(state, index);
	}
	const from = listedAt(state, selected);
	const place = currentPlace(state);
	const {next: after} = currentList(state);
	const mayBeBeyond = by === 1 && state.search === null && after !== null && isKept(place);
	return from !== null && mayBeBeyond ? {...state, seeking: {from: from.id, place, after}} : toldNone(state);
}

/** The state once it is known where the next unread article is: the list is fetched as far as to it. */
export function receiveUnread(state: State, {seeking, id}: Found): State {
	if (state.seeking !== seeking) return state;
	const found: State = {...state, seeking: null};
	if (id === null) return toldNone(found);
	const list = currentList(found);
	const selected = list.items?.findIndex(item => item.id === id) ?? -1;
	if (selected === -1) return {...found, keep: id};
	return withList(found, {...list, position: {...list.position, selected}});
}

function toldNone(state: State): State {
	return {...state, notice: readerMessages(state.language).noUnread};
}
