// Takes in what the library answered.
import type {Action, Arrived} from './action.ts';
import {receiveDay, receiveDays} from './calendar/calendar.ts';
import {receiveCompared} from './compare/apply-to-comparing.ts';
import {receiveCopies} from './copies/receive-copies.ts';
import {receiveCorrected, receiveRefused, receiveReloaded} from './correct/receive-corrected.ts';
import {receivePaths} from './errand/errand-field.ts';
import {receiveErrandEnd, receiveErrandLine} from './errand/run-errand.ts';
import {receiveIssue} from './issues/issue-beside.ts';
import {receiveJump} from './jump/follow.ts';
import {receiveWhole} from './jump/join.ts';
import {withListOf} from './lists.ts';
import {markRead} from './marks.ts';
import {readerMessages} from './messages/reader.ts';
import {type Need, needName} from './needs.ts';
import {receiveMap} from './page-map/page-map.ts';
import {receiveUnread} from './places/next-unread.ts';
import {receiveGoneTo} from './places/open-article.ts';
import {placeKey} from './places/place.ts';
import {isChange, receiveHeldUp, receiveRefusedChange, receiveSaved} from './receive-saved.ts';
import {receiveSavedSearch} from './search/naming.ts';
import {beginsList} from './search/next-request.ts';
import {receiveAnswer, receiveTally} from './search/receive-answer.ts';
import {standAt} from './stand-at.ts';
import {chosenId, type State} from './state.ts';
import {keepPosition} from './visits/follow-reading.ts';

type Failed = Extract<Action, {kind: 'failed'}>;

/** The state with something that arrived; what is no longer wanted changes nothing. */
function arrival(state: State, action: Arrived): State {
	switch (action.kind) {
		case 'outlets-arrived':
			return receiveOutlets(state, action.items);
		case 'articles-arrived':
			return receiveArticles(state, action);
		case 'article-arrived':
			return receiveArticle(state, action.stored);
		case 'raw-arrived':
			return {...state, raw: action.raw};
		case 'copies-arrived':
			return receiveCompared(state, action.id, action.compared);
		case 'copies-found':
			return receiveCopies(state, action);
		case 'whole-arrived':
			return receiveWhole(state, action.from, action.whole);
		case 'article-gone':
			return missing(state, action.need, readerMessages(state.language).articleGone);
		case 'corrected':
			return receiveCorrected(state, action);
		case 'correction-refused':
			return receiveRefused(state, action);
		case 'list-reloaded':
			return receiveReloaded(state, action);
		case 'jump-arrived':
			return receiveJump(state, action);
		case 'tally-arrived':
			return state.search ? {...state, search: receiveTally(state.search, action)} : state;
		case 'history-arrived':
			return {...state, searchHistory: action.queries};
		case 'saved-searches-arrived':
			return state.search ? {...state, search: {...state.search, saved: action.saved}} : state;
		case 'search-saved':
			return receiveSavedSearch(state);
		case 'remembered':
			return {...state, unremembered: state.unremembered.slice(1)};
		case 'search-arrived':
			return receiveResult(state, action);
		case 'saved':
			return receiveSaved(state, action.change);
		case 'kept':
			return {...state, quiet: state.quiet.filter(change => change !== action.change)};
		case 'lingered':
			return receiveLingered(state, action);
		case 'errand-told':
			return receiveErrandLine(state, action);
		case 'errand-over':
			return receiveErrandEnd(state, action);
		case 'paths-found':
			return receivePaths(state, action);
		case 'collections-arrived':
			return {...state, collections: action.collections};
		case 'bookmarks-arrived':
			return {...state, bookmarks: action.bookmarks};
		case 'gone-to':
			return receiveGoneTo(state, action);
		case 'days-arrived':
			return receiveDays(state, action);
		case 'day-found':
			return receiveDay(state, action);
		case 'map-arrived':
			return receiveMap(state, action);
		case 'issue-found':
			return receiveIssue(state, action);
		case 'unread-found':
			return receiveUnread(state, action);
	}
}

/** The state after something could not be fetched or stored: told, and not tried again unasked. */
function failure(state: State, {need, fault, passes}: Failed): State {
	if (isChange(need) && passes) return receiveHeldUp(state, need, fault);
	return need.kind === 'save' ? receiveRefusedChange(state, need, fault) : missing(state, need, fault);
}

function missing(state: State, need: Need, fault: string): State {
	const failed = new Set(state.failed).add(needName(need));
	const request = need.kind === 'correction' ? null : state.request;
	const following = need.kind === 'jump' || need.kind === 'whole' ? null : state.following;
	const going = need.kind === 'go' ? null : state.going;
	const seeking = need.kind === 'unread' ? null : state.seeking;
	const beside = need.kind === 'issue' ? null : state.beside;
	const savingSearch = need.kind === 'save-search' ? null : state.savingSearch;
	const comparing = need.kind === 'copies' ? null : state.comparing;
	return {...state, failed, request, following, going, seeking, beside, savingSearch, comparing, fault};
}

export const receive = {arrival, failure};

function receiveOutlets(state: State, items: State['outlets']['items']): State {
	const chosen = state.outlets.items?.[state.outlets.position.selected - 1]?.key;
	const found = items?.findIndex(item => item.key === chosen) ?? -1;
	const {selected} = state.outlets.position;
	const position = {...state.outlets.position, selected: selected <= 0 ? selected : found + 1};
	return {...state, outlets: {items, position, stale: false}};
}

function receiveArticles(state: State, action: Extract<Arrived, {kind: 'articles-arrived'}>): State {
	const key = placeKey(action.place);
	const known = state.lists.get(key);
	const continues = (known?.next ?? null) === action.after;
	if (!continues) return state;
	const items = [...(known?.items ?? []), ...action.listing.items];
	const {next} = action.listing;
	const position = known?.position ?? {selected: 0, top: 0};
	const upTo = next !== null && items.length < (known?.upTo ?? 0) ? known?.upTo : undefined;
	const isThere = known?.upTo !== undefined && upTo === undefined && state.focus === 'articles';
	const last = Math.min(known?.upTo ?? items.length, items.length) - 1;
	const list = {
		items,
		next,
		position: isThere ? {...position, selected: last} : position,
		stale: false,
		upTo,
	};
	return {...state, lists: withListOf(state.lists, key, list)};
}

function receiveLingered(state: State, {id, position}: Extract<Arrived, {kind: 'lingered'}>): State {
	const {stored} = state.article;
	return stored?.id === id ? keepPosition(state, stored, position) : state;
}

function receiveArticle(state: State, stored: NonNullable<State['article']['stored']>): State {
	if (stored.id !== chosenId(state)) return state;
	const {arrival} = state.article;
	const opened = standAt({...state, article: {stored, top: 0, hit: null, arrival}}, arrival);
	return state.focus === 'article' ? markRead(opened, stored, true) : opened;
}

function receiveResult(state: State, action: Extract<Arrived, {kind: 'search-arrived'}>): State {
	if (state.search === null) return state;
	const answered: State = {...state, search: receiveAnswer(state.search, action)};
	if (!beginsList(action.request)) return answered;
	// The article on the screen may stay where it was: it now shows its hits.
	return chosenId(answered) === state.article.stored?.id ? standAt(answered, 'beginning') : answered;
}
