// Takes in what the library answered.
import type {Action, Arrived} from './action.ts';
import {receiveCorrected, receiveRefused, receiveReloaded} from './correct/receive-corrected.ts';
import {contentRows, firstHitFrom, hitStops, topForHit} from './geometry.ts';
import {receiveJump} from './jump/follow.ts';
import {markRead} from './marks.ts';
import {readerMessages} from './messages/reader.ts';
import {type Need, needName} from './needs.ts';
import {isChange, receiveHeldUp, receiveRefusedChange, receiveSaved} from './receive-saved.ts';
import {receiveSavedSearch} from './search/naming.ts';
import {receiveAnswer, receiveTally} from './search/receive-answer.ts';
import {type Arrival, chosenId, type State} from './state.ts';

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
	const following = need.kind === 'jump' ? null : state.following;
	const savingSearch = need.kind === 'save-search' ? null : state.savingSearch;
	return {...state, failed, request, following, savingSearch, fault};
}

export const receive = {arrival, failure};

/** Stands in the open article where `place` says. */
function standAt(state: State, place: Arrival): State {
	const hit = place === 'last-hit' ? (hitStops(state).at(-1) ?? null) : firstHitFrom(state, 0);
	const top = hit === null ? 0 : topForHit(hit, contentRows(state));
	return {...state, article: {...state.article, hit, top, arrival: 'beginning'}};
}

function receiveOutlets(state: State, items: State['outlets']['items']): State {
	const chosen = state.outlets.items?.[state.outlets.position.selected - 1]?.key;
	const found = items?.findIndex(item => item.key === chosen) ?? -1;
	const position = {...state.outlets.position, selected: found + 1};
	return {...state, outlets: {items, position, stale: false}};
}

function receiveArticles(state: State, action: Extract<Arrived, {kind: 'articles-arrived'}>): State {
	const known = state.lists.get(action.outlet);
	const continues = (known?.next ?? null) === action.after;
	if (!continues) return state;
	const list = {
		items: [...(known?.items ?? []), ...action.listing.items],
		next: action.listing.next,
		position: known?.position ?? {selected: 0, top: 0},
		stale: false,
	};
	return {...state, lists: new Map(state.lists).set(action.outlet, list)};
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
	if (action.request.stage !== 'newest') return answered;
	// The article on the screen may stay where it was: it now shows its hits.
	return chosenId(answered) === state.article.stored?.id ? standAt(answered, 'beginning') : answered;
}
