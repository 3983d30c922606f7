// Choosing one article: what Enter takes, once there is an answer to what was typed.
import {chosenId, type State} from '../state.ts';
import {nextRequest} from './next-request.ts';
import {queryOf} from './query-of.ts';

/** The state after Enter where an article is to be chosen. */
export function choose(state: State): State {
	return {...state, choosing: 'awaited'};
}

/**
 * Leaves with the chosen article if Enter was pressed and the hits are those of the query as it stands; waits for them if they
 * are on their way; stays where there are none.
 */
export function settleChoice(state: State): State {
	const {choosing, search} = state;
	if (choosing !== 'awaited' || search === null) return state;
	const query = queryOf(search);
	const isAnswered = search.answer?.query === query;
	const chosen = isAnswered ? chosenId(state) : null;
	if (chosen !== null) return {...state, left: {chosen, query}};
	const isComing = nextRequest(search) !== null && state.fault === null;
	return isComing ? state : {...state, choosing: 'open'};
}
