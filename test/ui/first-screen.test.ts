import {expect, it} from 'vitest';
import {firstScreen} from '../../src/ui/first-screen.ts';
import {needName, needsOf} from '../../src/ui/needs.ts';
import {toChoose} from '../../src/ui/search/new-search.ts';
import {initialState} from '../../src/ui/state.ts';
import {createStore} from '../../src/ui/store.ts';
import {TestReader} from './papers.ts';

const size = {columns: 100, rows: 20};
const fresh = () => initialState({language: 'zh', source: 'library', size});

/** Whether the promise has resolved once all that is due now has been done. */
async function isResolved(promise: Promise<void>): Promise<boolean> {
	let resolved = false;
	void promise.then(() => {
		resolved = true;
	});
	await new Promise(resolve => setImmediate(resolve));
	return resolved;
}

it('is there at once where nothing is missing', async () => {
	const store = createStore(new TestReader({size}).state);
	expect(await isResolved(firstScreen(store))).toBe(true);
});

it('waits for lists and the text, whichever come', async () => {
	const store = createStore(fresh());
	const whole = firstScreen(store);
	expect(await isResolved(whole)).toBe(false);
	store.dispatch({kind: 'outlets-arrived', items: []});
	expect(await isResolved(whole)).toBe(false);
	const [need] = needsOf(store.state());
	if (need?.kind !== 'articles') throw new Error('No list is needed');
	store.dispatch({...need, kind: 'articles-arrived', listing: {items: [], next: null}});
	expect(await isResolved(whole)).toBe(true);
});

it('does not wait for what has failed', async () => {
	const store = createStore(fresh());
	const whole = firstScreen(store);
	const [need] = needsOf(store.state());
	if (!need) throw new Error('Nothing is needed');
	store.dispatch({kind: 'failed', need, fault: needName(need), passes: true});
	expect(await isResolved(whole)).toBe(true);
});

it('does not wait for what is searched', async () => {
	const store = createStore(toChoose(fresh(), '渡船'));
	expect(await isResolved(firstScreen(store))).toBe(true);
});

it('says what is on its way where it takes long', async () => {
	await firstScreen(createStore(fresh()));
});
