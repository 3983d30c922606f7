// Sees to it that what was changed last is stored before the reader is left.
import {type Need, needName} from './needs.ts';
import {changesLeft} from './receive-saved.ts';
import type {State} from './state.ts';
import type {Store} from './store.ts';

/** How long is waited for what is stored without a word. */
const quietMilliseconds = 500;

/** What the reader marked or corrected and the library would not take, and why. */
export type Unstored = {readonly changes: number; readonly fault: string};

/**
 * Waits, the store being supplied, until every change is stored, or one of them fails that has now been tried once
 * more; tells of those that are left, null if none is.
 */
export async function storeRest(store: Store): Promise<Unstored | null> {
	const next = nextChange(store.state());
	if (next && hasFailed(store, next)) store.dispatch({kind: 'retry', need: next});
	await new Promise<void>(resolve => {
		let isLate = false;
		const look = () => {
			const change = nextChange(store.state());
			if (change && !hasFailed(store, change)) return;
			if (store.state().quiet.length > 0 && !isLate) return;
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
	const changes = changesLeft(store.state());
	return changes === 0 ? null : {changes, fault: store.state().heldUp ?? ''};
}

function nextChange({unsaved, request}: State): Need | null {
	const [change] = unsaved;
	if (change) return {kind: 'save', change};
	return request && {kind: 'correction', request};
}

function hasFailed(store: Store, need: Need): boolean {
	return store.state().failed.has(needName(need));
}
