// Holds the state outside React, so that every key meets the newest one however fast keys come.
import type {Action} from './action.ts';
import {reduce} from './reducer.ts';
import type {State} from './state.ts';

export type Store = {
	readonly state: () => State;
	/** Applies an action at once; listeners hear of it once for all actions of one tick. */
	readonly dispatch: (action: Action) => void;
	/** Calls `listener` after changes until the function it returns is called. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that starts with `initial`. */
export function createStore(initial: State): Store {
	let state = initial;
	let isTelling = false;
	const listeners = new Set<() => void>();
	const tell = () => {
		isTelling = false;
		for (const listener of listeners) listener();
	};
	return {
		state: () => state,
		dispatch: action => {
			const next = reduce(state, action);
			if (next === state) return;
			state = next;
			if (isTelling) return;
			isTelling = true;
			queueMicrotask(tell);
		},
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
