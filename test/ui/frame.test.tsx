import {render} from 'ink-testing-library';
import {expect, it} from 'vitest';
import {cellRow} from '../../src/terminal/cells.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {frameOf} from '../../src/ui/frame.ts';
import {Reader} from '../../src/ui/reader.tsx';
import {createStore} from '../../src/ui/store.ts';
import {TestReader} from './papers.ts';

// The testing library's terminal is 100 columns wide.
const size = {columns: 100, rows: 20};
const glyphsOf = glyphsOfTerminal(() => true);

it.each([
	['at the start', []],
	['with an article open', ['l', 'l']],
	['while something is typed', ['/', '河']],
])('is the one that Ink draws %s', (_, keys) => {
	const reader = new TestReader({size});
	for (const key of keys) reader.press(key);
	const look = {theme: 'newsprint', depth: 256, background: 'light'} as const;
	const state = {...reader.state, look};
	const view = render(<Reader store={createStore(state)} />);
	const drawn = (view.lastFrame() ?? '').split('\n');
	view.unmount();
	const {rows} = frameOf(state);
	expect(rows).toHaveLength(drawn.length);
	for (const [index, row] of rows.entries()) {
		expect(cellRow(row, size.columns, glyphsOf)).toEqual(cellRow(drawn[index] ?? '', size.columns, glyphsOf));
	}
});
