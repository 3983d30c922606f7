import {render} from 'ink-testing-library';
import {afterEach, expect, it} from 'vitest';
import {Reader} from '../../src/ui/reader.tsx';
import {currentList} from '../../src/ui/state.ts';
import {createStore} from '../../src/ui/store.ts';
import {TestReader} from './papers.ts';

const opened: ReturnType<typeof render>[] = [];

afterEach(() => {
	for (const view of opened.splice(0)) view.unmount();
});

function open() {
	// The testing library's terminal is 100 columns wide.
	const store = createStore(new TestReader({size: {columns: 100, rows: 20}}).state);
	const view = render(<Reader store={store} />);
	opened.push(view);
	return {store, view};
}

/** Lets Ink take in what was written and draw. */
const settled = () => new Promise(resolve => setTimeout(resolve, 0));

it('counts every key that comes in one tick', async () => {
	const {store, view} = open();
	await settled();
	view.stdin.write('lj');
	view.stdin.write('jjj');
	view.stdin.write('k');
	await settled();
	expect(currentList(store.state()).position.selected).toBe(3);
});

it('loses nothing of what is typed into the search field in one tick', async () => {
	const {store, view} = open();
	await settled();
	for (const character of '/旧渡口𠮷abc') view.stdin.write(character);
	await settled();
	expect(store.state().search?.field.before).toBe('旧渡口𠮷abc');
	expect(view.lastFrame()?.split('\n').at(-1)).toMatch(/^\/旧渡口𠮷abc/u);
});

it('draws a row of the terminal for each row of the screen', async () => {
	const {view} = open();
	await settled();
	const frame = view.lastFrame() ?? '';
	expect(frame.split('\n')).toHaveLength(20);
});
