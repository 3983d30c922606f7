// Whether there is nothing to choose, and nothing on its way.
import {nextRequest} from './search/next-request.ts';
import {currentList, currentPlace, listedCount, type State} from './state.ts';

/** Whether the list on the screen is known to be empty. What is being fetched or looked for may still come. */
export function listIsEmpty(state: State): boolean {
	const {search, fault, stopped} = state;
	if (listedCount(state) > 0) return false;
	if (search) return search.answer !== null && (nextRequest(search) === null || fault !== null);
	const {items, next} = currentList(state);
	const {kind} = currentPlace(state);
	const isStopped = kind === 'copies' && stopped.has('copy-groups');
	return kind === 'search' || (items !== null && next === null) || isStopped || fault !== null;
}
