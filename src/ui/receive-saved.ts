// Takes in what became of a change: stored, held up, or refused.
import type {KeptChange} from './mark-change.ts';
import {unmark} from './marks.ts';
import {readerMessages} from './messages/reader.ts';
import {type Need, needName} from './needs.ts';
import type {State} from './state.ts';

type Save = Extract<Need, {kind: 'save'}>;
type Change = Extract<Need, {kind: 'save' | 'correction'}>;

/** Whether it is to be stored, and kept until it is. */
export function isChange(need: Need): need is Change {
	return need.kind === 'save' || need.kind === 'correction';
}

/** The state once a change is stored; when the last one is that was held up, it is told. */
export function receiveSaved(state: State, change: KeptChange): State {
	const {outlets} = state;
	const unsaved = state.unsaved.filter(other => other !== change);
	return nothingHeldUp({
		...state,
		unsaved,
		refusesChanges: false,
		outlets: {...outlets, stale: outlets.stale || change.what === 'read'},
	});
}

/** The state after something was stored: if all is that was held up, that is told. */
export function nothingHeldUp(state: State): State {
	if (state.heldUp === null || changesLeft(state) > 0) return state;
	const fault = state.fault === state.heldUp ? null : state.fault;
	const notice = state.notice ?? readerMessages(state.language).storedAfterAll;
	return {...state, fault, heldUp: null, notice};
}

/** How many changes are not stored yet: marks, bookmarks, and a correction. */
export function changesLeft({unsaved, request}: State): number {
	return unsaved.length + (request ? 1 : 0);
}

/** The state while a change can't be stored just now: it is kept, and told of once. */
export function receiveHeldUp(state: State, need: Change, fault: string): State {
	const failed = new Set(state.failed).add(needName(need));
	return {...state, failed, heldUp: fault, fault: state.heldUp === fault ? state.fault : fault};
}

/** The state after a change that can't be stored at all: it is no more, and why is told. */
export function receiveRefusedChange(state: State, {change}: Save, fault: string): State {
	const unsaved = state.unsaved.filter(other => other !== change);
	// Bookmarks are read again as they are.
	const taken = change.what === 'bookmark' ? {...state, bookmarks: null} : unmark(state, change);
	return {...taken, unsaved, heldUp: null, refusesChanges: true, fault};
}
