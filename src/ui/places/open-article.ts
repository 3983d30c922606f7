// Opening an article of any paper and day, found by its id.
import type {StoredArticle} from '../../library/library.ts';
import type {Arrived} from '../action.ts';
import {markRead} from '../marks.ts';
import {readerMessages} from '../messages/reader.ts';
import {outletOf} from '../outlet-of.ts';
import {standAt} from '../stand-at.ts';
import {currentList, type State, withList} from '../state.ts';
import type {Going} from './going.ts';

type GoneTo = Extract<Arrived, {kind: 'gone-to'}>;

/** The state in which an article is on its way to be opened, where it was left unless a position is given. */
export function goTo(
	state: State,
	id: string,
	position: number | null = null,
	into: Going['into'] = 'text',
): State {
	return {...state, going: {id, position, into}};
}

/** The state once the article is there: it is opened, or told to be no more. */
export function receiveGoneTo(state: State, {going, stored}: GoneTo): State {
	if (state.going !== going) return state;
	const arrived: State = {...state, going: null};
	if (stored === null) return {...arrived, notice: readerMessages(state.language).articleGone};
	return openArticle(arrived, stored, going);
}

/**
 * The state with the article open: in the list on the screen if that has it, else in the issue of its paper; an undated one
 * in the list of its paper, which is fetched as far as to it.
 */
export function openArticle(state: State, stored: StoredArticle, {position, into}: Omit<Going, 'id'>): State {
	const listed = withChosen({...state, search: null, facet: null}, stored);
	const article = {stored, top: 0, hit: null, arrival: 'beginning' as const};
	const focus = into === 'text' ? 'article' : 'articles';
	const opened = standAt({...listed, focus, article}, 'beginning', position);
	return into === 'text' ? markRead(opened, stored, true) : opened;
}

function withChosen(state: State, stored: StoredArticle): State {
	const list = currentList(state);
	const selected = list.items?.findIndex(({id}) => id === stored.id) ?? -1;
	if (selected !== -1) return withList(state, {...list, position: {...list.position, selected}});
	const outlets = state.outlets.items ?? [];
	const index = outletOf(stored, outlets);
	const position = {...state.outlets.position, selected: index + 1};
	const outlet = outlets[index]?.key ?? '';
	const detour = stored.date === null ? null : ({kind: 'day', outlet, date: stored.date} as const);
	return {...state, outlets: {...state.outlets, position}, detour, order: 'newest', keep: stored.id};
}
