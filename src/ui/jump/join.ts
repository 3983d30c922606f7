// Showing an article joined with its continuations on other pages, and as its own page has it again.

import type {StoredArticle} from '../../library/library.ts';
import {joinParts, type WholeArticle} from '../../library/whole-article.ts';
import {safe} from '../../terminal/safe.ts';
import {type Messages, readerMessages} from '../messages/reader.ts';
import {dateLabel, outletLabel} from '../provenance.ts';
import {chosenId, type State} from '../state.ts';

/** Looks for what the open article goes on with and comes from; where it is joined already, parts it again. */
export function join(state: State): State {
	const {stored, apart} = state.article;
	if (stored === null || stored.id !== chosenId(state)) return state;
	if (apart) return asPrinted(state);
	if (stored.article.jumps.length === 0) return {...state, notice: readerMessages(state.language).noJump};
	return {...state, following: {from: stored, jumps: stored.article.jumps, to: 'join'}};
}

/** The open article as its page has it. */
export function asPrinted(state: State): State {
	const {apart, ...article} = state.article;
	return apart ? {...state, article: {...article, stored: apart, top: 0, hit: null}} : state;
}

/** The article joined, if anything was found, and what was not. */
export function receiveWhole(state: State, from: StoredArticle, whole: WholeArticle): State {
	const told: State = {...state, following: null};
	if (state.following?.from !== from || state.article.stored !== from) return told;
	const messages = readerMessages(state.language);
	const unresolved = whole.unresolved.map(one => notJoined(state, from, one, messages));
	const joined = joinParts(whole);
	if (joined === null || whole.parts.length === 1)
		return {...told, notice: unresolved.join('  ') || messages.noJump};
	const article = {...state.article, stored: {...joined, id: from.id}, apart: from, top: 0, hit: null};
	const notice = [messages.joinedParts(whole.parts.length), ...unresolved].join('  ');
	return {...told, article, notice};
}

function notJoined(
	{source}: State,
	from: StoredArticle,
	{jump, why}: WholeArticle['unresolved'][number],
	messages: Messages,
): string {
	const page = messages.pageNumber(safe(jump.page, {oneLine: true}));
	if (why === 'not-found') return messages.jumpNotJoined(page);
	const issue = `${outletLabel(from)} ${dateLabel(from, messages)}`;
	return source === 'library' ? messages.pageNotKept(issue, page) : messages.pageNotOpen(issue, page);
}
