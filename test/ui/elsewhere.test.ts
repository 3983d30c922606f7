// A key that works in another pane or situation only says so.
import {describe, expect, it} from 'vitest';
import {TestReader} from './papers.ts';

const lastRow = (reader: TestReader) => reader.screen().at(-1)!.trim();

describe('a key that means something elsewhere', () => {
	it.each([
		['v', 'v: Raw lines beside the text (while reading a text)'],
		['e', 'e: Correct (in the list of articles and in a text)'],
		['S', 'S: Keep this search under a name (while a search is active)'],
		['.', '.: Light differences of marks and width, and back (while copies are shown)'],
		['g p', 'g p: Map of the page (in the list of articles and in a text)'],
	])('says where: %s among the papers', (key, told) => {
		const reader = new TestReader({language: 'en'});
		const {focus} = reader.state;
		expect(lastRow(reader.press(key))).toBe(told);
		expect(reader.state).toMatchObject({focus, pending: null, correcting: null, rawWanted: false});
		expect(lastRow(reader.press('j'))).not.toContain(told);
	});

	it('says nothing where it works, or in help', () => {
		expect(new TestReader().press('l', 'l', 'v').state.notice).toBeNull();
		expect(new TestReader().press('?', 'e').state.notice).toBeNull();
	});
});

it('a key that means nothing anywhere says nothing', () => {
	const reader = new TestReader();
	const before = reader.state;
	expect(reader.press('Z').state).toBe(before);
});
