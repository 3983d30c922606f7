// An errand on its way: begun, told of, stopped, over.
import type {Arrived} from '../action.ts';
import {readerMessages} from '../messages/reader.ts';
import {reread} from '../reread.ts';
import type {State} from '../state.ts';
import type {ErrandKind} from './errand.ts';

/** As commands exit when all is well, and when there was nothing to do or some of it failed. */
const [done, partly] = [0, 1];

/** The state in which an errand begins; told while another runs. */
export function startErrand(state: State, kind: ErrandKind, words: readonly string[]): State {
	const {errandRuns} = readerMessages(state.language);
	if (state.errand !== null) return {...state, notice: errandRuns};
	return {...state, errand: {kind, words: [kind, ...words], line: null, stops: 0}};
}

/** The state in which the errand was told once more to stop. */
export function stopErrand(state: State): State {
	const {errand} = state;
	return errand === null ? state : {...state, errand: {...errand, stops: errand.stops + 1}};
}

/** The state once it is known how far the errand is. */
export function receiveErrandLine(state: State, {line}: Extract<Arrived, {kind: 'errand-told'}>): State {
	const {errand} = state;
	return errand === null ? state : {...state, errand: {...errand, line}};
}

/** The state once the errand is over: what it said is told, and lists that it may have changed are read again. */
export function receiveErrandEnd(state: State, {end}: Extract<Arrived, {kind: 'errand-over'}>): State {
	const {errand} = state;
	if (errand === null) return state;
	const messages = readerMessages(state.language);
	const isWell = end.code === done || end.code === partly || errand.stops > 0;
	const silent = errand.stops > 0 ? messages.errandStopped : messages.errandOver(end.code);
	const said = end.said === '' ? silent : end.said;
	const isElsewhere = state.source !== 'library' && errand.kind === 'import' && end.code === done;
	const told: State = {
		...state,
		errand: null,
		notice: isWell ? (isElsewhere ? messages.reopenToRead(said) : said) : state.notice,
		fault: isWell ? state.fault : said,
	};
	return errand.kind === 'import' || errand.kind === 'fetch' ? reread(told) : told;
}
