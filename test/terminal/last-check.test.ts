// The last check before the terminal: whatever a row holds, nothing is written that acts on it.
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {Painter} from '../../src/terminal/painter.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {foreignIn} from '../e2e/foreign.ts';

const columns = 30;
const nasty = fc.constantFrom(
	'\u{1B}]52;c;AAAA\u{7}',
	'\u{1B}]0;title\u{1B}\\',
	'\u{1B}[2J',
	'\u{1B}[?1049l',
	'\u{1B}[31',
	'\u{1B}Pq1m',
	'\u{9B}6n',
	'\u{1B}',
	'\n',
	'\r',
	'\u{7}',
	'\u{202E}',
	'\u{2028}',
	'\u{7F}',
	'\u{1B}[1m',
	'河湾',
	'a',
	' ',
);
const row = fc.array(fc.oneof(nasty, fc.string({unit: 'binary-ascii', maxLength: 3})), {maxLength: 8});

it('paints rows that nobody made safe as text alone', () => {
	fc.assert(
		fc.property(fc.array(row, {minLength: 1, maxLength: 5}), parts => {
			const painter = new Painter(glyphsOfTerminal(() => true));
			const rows = parts.map(part => part.join(''));
			for (const frame of [rows, rows.toReversed()]) {
				const written = painter.paint({columns, rows: frame, cursor: null});
				expect(foreignIn(written, 'screen')).toEqual([]);
				for (const sequence of ['\u{1B}[2J', '\u{1B}[?1049l']) expect(written).not.toContain(sequence);
			}
		}),
		{numRuns: 500},
	);
});
