// What runs for a while beside reading: how far it is, and stopping it.
import type {ErrandKind} from '../errand/errand.ts';
import {stopErrand} from '../errand/run-errand.ts';
import {type Messages, readerMessages, type TextKey} from '../messages/reader.ts';
import {needName, needsOf} from '../needs.ts';
import type {State} from '../state.ts';

const errandNames: Readonly<Record<ErrandKind, TextKey>> = {
	import: 'errandImport',
	fetch: 'errandFetch',
	export: 'errandExport',
	backup: 'errandBackup',
};

/** What does not stop after so many times does not keep the reader from being left. */
const mostStops = 2;

const copies = needName({kind: 'copy-groups'});

/** What runs and how far it is, safe for the terminal; null while nothing does that has told so. */
export function runningWork(state: State, messages: Messages): string | null {
	const {errand, progress} = state;
	if (errand !== null) {
		if (errand.stops > 0) return messages.errandStopping;
		return errand.line ?? messages[errandNames[errand.kind]];
	}
	const share = progress.get(copies);
	if (share === undefined || !isLookingForCopies(state)) return null;
	return messages.workSoFar(messages.workCopies, Math.floor(share * 100));
}

/** The state in which what runs is no longer wanted; null while nothing does, or it would not be stopped. */
export function stopWork(state: State): State | null {
	if (state.errand !== null) return state.errand.stops < mostStops ? stopErrand(state) : null;
	if (!state.progress.has(copies) || !isLookingForCopies(state)) return null;
	const messages = readerMessages(state.language);
	return {
		...progressed(state, copies, null),
		stopped: new Set(state.stopped).add(copies),
		notice: messages.workStopped(messages.workCopies),
	};
}

/** Whether the key that leads back has nothing else to lead back from, and stops what runs. */
export function stopsWithBack(state: State): boolean {
	const {search, find, detour, outletFilter, naming, focus} = state;
	return focus !== 'article' && [search, find, detour, outletFilter, naming].every(open => open === null);
}

/** The state in which something has come so far, or is at its end. */
export function progressed(state: State, name: string, share: number | null): State {
	const progress = new Map(state.progress);
	if (share === null) progress.delete(name);
	else progress.set(name, share);
	return {...state, progress};
}

function isLookingForCopies(state: State): boolean {
	return needsOf(state).some(({kind}) => kind === 'copy-groups');
}
