// What a search on the screen still asks for.
import {soughtBy} from '../../search/sought.ts';
import {atStart, nextStage} from '../../search/stage.ts';
import {queryOf} from './query-of.ts';
import type {SearchState} from './search-state.ts';
import {type CountRequest, mostHits, type StageRequest} from './searcher.ts';

/** The stage that is to follow what was answered to the query as it is now; null if all is there. */
export function nextRequest(search: SearchState): StageRequest | null {
	const {answer, narrowed} = search;
	const query = queryOf(search);
	const told = answer?.query === query ? answer : null;
	const known = told?.hits.map(({id}) => id) ?? [];
	const open = told?.open ?? [];
	if (told && told.toRead.length > 0) {
		return {query, stage: told.stage, toRead: told.toRead, narrowed, known, open};
	}
	const progress = told ? {stage: told.stage, known: new Set(known), open} : atStart;
	const stage = nextStage(soughtBy(query), progress, mostHits);
	return stage && {query, stage, toRead: [], narrowed, known, open};
}

/** Whether the answer to it begins the list anew. */
export function beginsList({stage, toRead}: StageRequest): boolean {
	return stage === 'newest' && toRead.length === 0;
}

/** What is to be counted, once there is no stage to follow; null if nothing is, or it has been. */
export function nextCount(search: SearchState): CountRequest | null {
	const {answer, narrowed} = search;
	const query = queryOf(search);
	if (answer?.query !== query || answer.tally?.share === 1 || nextRequest(search)) return null;
	return answer.hits.length > 0 ? {query, narrowed} : null;
}
