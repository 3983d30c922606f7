// The place in the text is kept while it is read, so that a dropped line loses little of it.
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {actionOf} from '../../../src/ui/press.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';
import {followPlace} from '../../../src/ui/visits/follow-place.ts';
import {TestReader} from '../papers.ts';

let store: Store;
let leave: () => void;
beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	store = createStore(new TestReader({size: {columns: 120, rows: 20}}).press('l', 'l').state);
	leave = followPlace(store);
});
afterEach(() => {
	leave();
	vi.useRealTimers();
});

async function press(key: string): Promise<void> {
	const action = actionOf(key, store.state());
	if (action) store.dispatch(action);
	await Promise.resolve();
}

const kept = () => store.state().quiet.filter(({what}) => what === 'position');

describe('the place in the text', () => {
	it('is kept once the reader stays there', async () => {
		await press('Ctrl-d');
		expect(kept()).toEqual([]);
		vi.runAllTimers();
		expect(kept()).toMatchObject([{id: '河湾日报-0', what: 'position'}]);
	});

	it('is kept once for many keys in a row', async () => {
		for (let count = 0; count < 9; count++) await press('j');
		vi.runAllTimers();
		expect(kept()).toHaveLength(1);
	});

	it('is not kept of a text that is no longer read', async () => {
		await press('Ctrl-d');
		leave();
		vi.runAllTimers();
		expect(kept()).toEqual([]);
	});
});
