import {setImmediate as turn} from 'node:timers/promises';
import {expect, it} from 'vitest';
import {onceATurn} from '../../src/ui/once-a-turn.ts';
import {initialState} from '../../src/ui/state.ts';
import {createStore} from '../../src/ui/store.ts';

function follow() {
	const store = createStore(
		initialState({size: {columns: 100, rows: 30}, language: 'zh', source: 'library'}),
	);
	let told = 0;
	const unsubscribe = onceATurn(store.subscribe)(() => told++);
	const change = () => store.dispatch({kind: 'command', command: 'ambiguous-width'});
	return {change, unsubscribe, told: () => told};
}

it('tells once of all changes in a turn, also of those that follow from others', async () => {
	const {change, told} = follow();
	change();
	await Promise.resolve();
	change();
	await Promise.resolve().then(change);
	expect(told()).toBe(0);
	await turn();
	expect(told()).toBe(1);
	change();
	await Promise.resolve();
	await turn();
	expect(told()).toBe(2);
});

it('tells no more once it is no longer wanted', async () => {
	const {change, unsubscribe, told} = follow();
	change();
	await Promise.resolve();
	unsubscribe();
	await turn();
	expect(told()).toBe(0);
});
