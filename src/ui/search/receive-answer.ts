// Takes in what a stage of a search found.
import type {Arrived} from '../action.ts';
import {beginsList} from './next-request.ts';
import type {SearchAnswer, SearchState} from './search-state.ts';

/**
 * The search with what a stage found. The first stage begins the list anew; later ones add to its end, so that nothing moves
 * under the reader's eye.
 */
export function receiveAnswer(
	search: SearchState,
	{request, answer: {hits, toRead, open}}: Extract<Arrived, {kind: 'search-arrived'}>,
): SearchState {
	const {query, stage} = request;
	if (beginsList(request)) {
		return {
			...search,
			answer: {query, stage, hits, toRead, open, tally: null},
			position: {selected: 0, top: 0},
		};
	}
	if (search.answer?.query !== query) return search;
	const answer: SearchAnswer = {
		...search.answer,
		stage,
		hits: [...search.answer.hits, ...hits],
		toRead,
		open,
	};
	return {...search, answer};
}

/** The search with the counts so far, or all of them. */
export function receiveTally(
	search: SearchState,
	{request, tally}: Extract<Arrived, {kind: 'tally-arrived'}>,
): SearchState {
	return search.answer?.query === request.query ? {...search, answer: {...search.answer, tally}} : search;
}
