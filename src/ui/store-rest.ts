// Sees to it that what was marked last is stored before the reader is left.
import {needName} from './needs.ts';
import type {MarkChange} from './state.ts';
import type {Store} from './store.ts';

/** What the reader marked and the library would not take, and why. */
export type Unstored = {readonly changes: number; readonly fault: string};

/**
 * Waits, the store being supplied, until every change is stored, or one of them fails that has now been tried once
 * more; tells of those that are left, null if none is.
 */
export async function storeRest(store: Store): Promise<Unstored | null> {
	retryFirst(store);
	await new Promise<void>(resolve => {
		const look = () => {
			const [first] = store.state().unsaved;
			if (first !== undefined && !hasFailed(store, first)) return;
			unsubscribe();
			resolve();
		};
		const unsubscribe = store.subscribe(look);
		look();
	});
	const {unsaved, heldUp} = store.state();
	return unsaved.length === 0 ? null : {changes: unsaved.length, fault: heldUp ?? ''};
}

function retryFirst(store: Store): void {
	const [change] = store.state().unsaved;
	if (change && hasFailed(store, change)) store.dispatch({kind: 'retry', need: {kind: 'save', change}});
}

function hasFailed(store: Store, change: MarkChange): boolean {
	return store.state().failed.has(needName({kind: 'save', change}));
}
