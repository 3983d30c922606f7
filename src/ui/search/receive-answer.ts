// Takes in what a stage of a search found.
import type {Arrived} from '../action.ts';
import type {SearchAnswer, SearchState} from './search-state.ts';

/**
 * The search with what a stage found. The first stage begins the list anew; later ones add to its end, so that nothing moves
 * under the reader's eye.
 */
export function receiveAnswer(
	search: SearchState,
	{request: {query, stage}, answer: {hits, open}}: Extract<Arrived, {kind: 'search-arrived'}>,
): SearchState {
	if (stage === 'newest') {
		return {...search, answer: {query, stage, hits, open, tally: null}, position: {selected: 0, top: 0}};
	}
	if (search.answer?.query !== query) return search;
	const answer: SearchAnswer = {...search.answer, stage, hits: [...search.answer.hits, ...hits], open};
	return {...search, answer};
}

/** The search with the counts so far, or all of them. */
export function receiveTally(
	search: SearchState,
	{request, tally}: Extract<Arrived, {kind: 'tally-arrived'}>,
): SearchState {
	return search.answer?.query === request.query ? {...search, answer: {...search.answer, tally}} : search;
}
