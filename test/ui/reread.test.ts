// What another program adds to the library is seen after Ctrl-l.
import {expect, it} from 'vitest';
import {needsOf} from '../../src/ui/needs.ts';
import {actionOf} from '../../src/ui/press.ts';
import {reduce} from '../../src/ui/reducer.ts';
import {chosenId, currentList} from '../../src/ui/state.ts';
import {TestReader} from './papers.ts';

it('papers and the list are fetched again, and what was chosen stays chosen where it then stands', () => {
	const reader = new TestReader().press('l', 'j', 'j');
	const chosen = chosenId(reader.state);
	const before = reader.screen();
	const asked = reduce(reader.state, actionOf('Ctrl-l', reader.state)!);
	expect(needsOf(asked).map(({kind}) => kind)).toEqual(expect.arrayContaining(['outlets', 'reload']));
	reader.state = asked;
	expect(reader.screen()).toEqual(before);

	const {items} = currentList(asked);
	const need = needsOf(asked).find(({kind}) => kind === 'reload');
	if (need?.kind !== 'reload') throw new Error('no reload');
	const listing = {items: [{...items![0]!, id: 'new'}, ...items!], next: null};
	const reread = reduce(asked, {kind: 'list-reloaded', place: need.place, keep: need.keep, listing});
	expect(currentList(reread).items).toHaveLength(items!.length + 1);
	expect(chosenId(reread)).toBe(chosen);
	expect(currentList(reread).position.selected).toBe(3);
});
