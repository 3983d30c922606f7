// What a search on the screen still asks for.
import {soughtBy} from '../../search/sought.ts';
import {atStart, nextStage} from '../../search/stage.ts';
import type {SearchState} from '../state.ts';
import {textIn} from '../text-field.ts';
import {mostHits, type StageRequest} from './searcher.ts';

/** The stage that is to follow what was answered to the query as it is now; null if all is there. */
export function nextRequest({field, answer, narrowed}: SearchState): StageRequest | null {
	const query = textIn(field).trim();
	const told = answer?.query === query ? answer : null;
	const known = told?.hits.map(({id}) => id) ?? [];
	const open = told?.open ?? [];
	const progress = told ? {stage: told.stage, known: new Set(known), open} : atStart;
	const stage = nextStage(soughtBy(query), progress, mostHits);
	return stage && {query, stage, narrowed, known, open};
}
