// What runs for a while beside reading: how far it is, and stopping it.
import {readerMessages, type TextKey} from '../messages/reader.ts';
import {type Need, needName, needsOf} from '../needs.ts';
import type {State} from '../state.ts';

/** What lasts so long that it is told of. */
const names = {'copy-groups': 'workCopies'} as const satisfies Partial<Record<Need['kind'], TextKey>>;

export type Work = {
	/** That of the need. */
	readonly name: string;
	readonly text: TextKey;
	/** From 0 to 1. */
	readonly share: number;
};

/** What runs and has told how far it is; null while nothing does. */
export function runningWork(state: State): Work | null {
	if (state.progress.size === 0) return null;
	for (const need of needsOf(state)) {
		const name = needName(need);
		const share = state.progress.get(name);
		const text = (names as Partial<Record<Need['kind'], TextKey>>)[need.kind];
		if (share !== undefined && text !== undefined) return {name, text, share};
	}
	return null;
}

/** The state in which what runs is no longer wanted, and that told; null while nothing does. */
export function stopWork(state: State): State | null {
	const work = runningWork(state);
	if (work === null) return null;
	const messages = readerMessages(state.language);
	return {
		...progressed(state, work.name, null),
		stopped: new Set(state.stopped).add(work.name),
		notice: messages.workStopped(messages[work.text]),
	};
}

/** The state in which something has come so far, or is at its end. */
export function progressed(state: State, name: string, share: number | null): State {
	const progress = new Map(state.progress);
	if (share === null) progress.delete(name);
	else progress.set(name, share);
	return {...state, progress};
}
