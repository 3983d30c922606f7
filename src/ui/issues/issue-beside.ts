// Going to the issue before or after that of an article.
import type {Arrived} from '../action.ts';
import {readerMessages} from '../messages/reader.ts';
import {goTo} from '../places/open-article.ts';
import {listedAt, listPosition, type State} from '../state.ts';

/** The issue before (-1) or after (1) the one of an article is looked for. */
export type BesideIssue = {readonly from: string; readonly by: 1 | -1};

/** The state in which the same page of the issue before or after is looked for; told for an article without a date. */
export function besideIssue(state: State, by: 1 | -1): State {
	const item = listedAt(state, listPosition(state).selected);
	if (item === null) return state;
	if (item.summary.date === null) return {...state, notice: readerMessages(state.language).noDays};
	return {...state, beside: {from: item.id, by}};
}

/** The state once it is found: its first article is gone to, in the pane the reader is in. */
export function receiveIssue(state: State, {beside, id}: Extract<Arrived, {kind: 'issue-found'}>): State {
	if (state.beside !== beside) return state;
	const found: State = {...state, beside: null};
	if (id !== null) return goTo(found, id, null, state.focus === 'article' ? 'text' : 'list');
	const {noLaterIssue, noEarlierIssue} = readerMessages(state.language);
	return {...found, notice: beside.by === 1 ? noLaterIssue : noEarlierIssue};
}
