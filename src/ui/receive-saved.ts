// Takes in what became of a change of reading state: stored, held up, or refused.
import type {MarkChange} from './mark-change.ts';
import {unmark} from './marks.ts';
import {readerMessages} from './messages/reader.ts';
import {type Need, needName} from './needs.ts';
import type {State} from './state.ts';

type Save = Extract<Need, {kind: 'save'}>;

/** The state once a change is stored; when the last one is that was held up, it is told. */
export function receiveSaved(state: State, change: MarkChange): State {
	const {heldUp, outlets} = state;
	const unsaved = state.unsaved.filter(other => other !== change);
	const stored = {
		...state,
		unsaved,
		refusesChanges: false,
		outlets: {...outlets, stale: outlets.stale || change.what === 'read'},
	};
	if (heldUp === null || unsaved.length > 0) return stored;
	const fault = state.fault === heldUp ? null : state.fault;
	return {...stored, fault, heldUp: null, notice: readerMessages(state.language).storedAfterAll};
}

/** The state while a change can't be stored just now: it is kept, and told of once. */
export function receiveHeldUp(state: State, need: Save, fault: string): State {
	const failed = new Set(state.failed).add(needName(need));
	return {...state, failed, heldUp: fault, fault: state.heldUp === fault ? state.fault : fault};
}

/** The state after a change that can't be stored at all: it is no more, and why is told. */
export function receiveRefusedChange(state: State, {change}: Save, fault: string): State {
	const unsaved = state.unsaved.filter(other => other !== change);
	return {...unmark(state, change), unsaved, heldUp: null, refusesChanges: true, fault};
}
