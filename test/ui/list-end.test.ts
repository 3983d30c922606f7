// The end of a list that is fetched a part at a time.
import {describe, expect, it} from 'vitest';
import {type Need, needsOf} from '../../src/ui/needs.ts';
import {entryOfView} from '../../src/ui/places/place.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {currentList} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

/** A reader in a list of which only the first articles are there. */
function inLongList(): TestReader {
	const reader = new TestReader().press('l');
	const list = currentList(reader.state);
	const lists = new Map([...reader.state.lists].map(([key]) => [key, {...list, next: '1'}] as const));
	reader.state = {...reader.state, lists};
	return reader;
}

const wanted = (reader: TestReader) =>
	needsOf(reader.state).find((need): need is Extract<Need, {kind: 'articles'}> => need.kind === 'articles');

/** Answers with as many articles as there are already, and says where the list goes on. */
function answer(reader: TestReader, next: string | null): void {
	const need = wanted(reader)!;
	const items = currentList(reader.state).items!.slice(0, 36);
	const listing = {items: items.map((item, index) => ({...item, id: `${need.after} ${index}`})), next};
	reader.state = reduce(reader.state, {...need, kind: 'articles-arrived', listing});
}

const chosen = ({state}: TestReader) => currentList(state).position.selected;

describe('going to the end of a list', () => {
	it('fetches the rest, and then chooses the last article', () => {
		const reader = inLongList();
		reader.state = reduce(reader.state, {kind: 'command', command: 'last'});
		answer(reader, '2');
		expect(chosen(reader)).toBe(0);
		answer(reader, '3');
		answer(reader, null);
		expect(currentList(reader.state).items).toHaveLength(4 * 36);
		expect(chosen(reader)).toBe(4 * 36 - 1);
		expect(wanted(reader)).toBeUndefined();
	});

	it('is given up when another article is chosen, and where the text is read meanwhile', () => {
		const moved = inLongList();
		moved.state = reduce(moved.state, {kind: 'command', command: 'last'});
		answer(moved, '2');
		moved.state = reduce(moved.state, {kind: 'command', command: 'down'});
		expect(wanted(moved)).toBeUndefined();
		expect(chosen(moved)).toBe(1);

		const reading = inLongList();
		reading.state = reduce(reading.state, {kind: 'command', command: 'last'});
		reading.state = {...reading.state, focus: 'article'};
		answer(reading, null);
		expect(chosen(reading)).toBe(0);
	});

	it('is not forgotten where the list is being fetched anew', () => {
		const reload = (next: string | null) => {
			const reader = inLongList();
			reader.state = reduce(reader.state, {kind: 'command', command: 'redraw'});
			reader.state = reduce(reader.state, {kind: 'command', command: 'last'});
			const need = needsOf(reader.state).find(({kind}) => kind === 'reload') as Extract<
				Need,
				{kind: 'reload'}
			>;
			const listing = {items: currentList(reader.state).items!, next};
			reader.state = reduce(reader.state, {...need, kind: 'list-reloaded', listing});
			return reader;
		};
		expect(chosen(reload(null))).toBe(35);
		const longer = reload('2');
		answer(longer, null);
		expect(chosen(longer)).toBe(2 * 36 - 1);
	});

	it('chooses the last at once where all are there', () => {
		expect(chosen(new TestReader().press('l', 'G'))).toBe(35);
	});

	it('chooses the last so far of what is looked for only now', () => {
		const reader = inLongList();
		const position = {...reader.state.outlets.position, selected: entryOfView('copies')};
		const list = {...currentList(reader.state), next: 'more'};
		const lists = new Map([['copies', list]]);
		reader.state = {...reader.state, lists, outlets: {...reader.state.outlets, position}};
		reader.state = reduce(reader.state, {kind: 'command', command: 'last'});
		expect(chosen(reader)).toBe(35);
	});
});

describe('going so far down a list', () => {
	it.each([
		['to an article by its number', {kind: 'command', command: 'last', count: 60}],
		['from one article to another', {kind: 'command', command: 'down', count: 59}],
	] as const)('%s fetches as far as that, and then chooses it', (_, action) => {
		const reader = inLongList();
		reader.state = reduce(reader.state, action);
		expect(chosen(reader)).toBe(0);
		answer(reader, '2');
		expect(chosen(reader)).toBe(59);
	});

	it('ends at the last where there are fewer', () => {
		const reader = inLongList();
		reader.state = reduce(reader.state, {kind: 'command', command: 'last', count: 999});
		answer(reader, '2');
		answer(reader, null);
		expect(chosen(reader)).toBe(3 * 36 - 1);
	});
});
