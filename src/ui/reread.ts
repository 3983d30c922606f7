// The lists to be fetched again, for another program may have added to the library.
import type {State} from './state.ts';

/** The state in which papers and lists are shown as they were until they are there again. */
export function reread(state: State): State {
	const lists = new Map([...state.lists].map(([key, list]) => [key, {...list, stale: true}] as const));
	return {...state, lists, outlets: {...state.outlets, stale: true}};
}
