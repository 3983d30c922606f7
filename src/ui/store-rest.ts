// Sees to it that what was marked last is stored before the reader is left.

import type {MarkChange} from './mark-change.ts';
import {needName} from './needs.ts';
import type {Store} from './store.ts';

/** How long is waited for what is stored without a word. */
const quietMilliseconds = 500;

/** What the reader marked and the library would not take, and why. */
export type Unstored = {readonly changes: number; readonly fault: string};

/**
 * Waits, the store being supplied, until every change is stored, or one of them fails that has now been tried once
 * more; tells of those that are left, null if none is.
 */
export async function storeRest(store: Store): Promise<Unstored | null> {
	retryFirst(store);
	await new Promise<void>(resolve => {
		let isLate = false;
		const look = () => {
			const {unsaved, quiet} = store.state();
			const [first] = unsaved;
			if ((first !== undefined && !hasFailed(store, first)) || (quiet.length > 0 && !isLate)) return;
			unsubscribe();
			clearTimeout(timer);
			resolve();
		};
		// What was to be kept without a word is not worth waiting for.
		const timer = setTimeout(() => {
			isLate = true;
			look();
		}, quietMilliseconds);
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
