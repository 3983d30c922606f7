import xterm from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Frame, Painter} from '../../src/terminal/painter.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {secondCell} from '../../src/typeset/second-cell.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {wideAmbiguous} from '../e2e/wide-ambiguous.ts';

const known = () => new Painter(glyphsOfTerminal(() => true));
const guessing = () => new Painter(glyphsOfTerminal(() => false));

type Size = {readonly columns: number; readonly height: number};

class Screen {
	readonly #terminal: xterm.Terminal;

	constructor({columns, height}: Size, isAmbiguousWide = false) {
		this.#terminal = new xterm.Terminal({cols: columns, rows: height, allowProposedApi: true});
		if (!isAmbiguousWide) return;
		this.#terminal.unicode.register(wideAmbiguous);
		this.#terminal.unicode.activeVersion = wideAmbiguous.version;
	}

	write(text: string): Promise<void> {
		return new Promise(resolve => this.#terminal.write(text, resolve));
	}

	resize({columns, height}: Size): void {
		this.#terminal.resize(columns, height);
	}

	get cursor() {
		const {cursorX: x, cursorY: y} = this.#terminal.buffer.active;
		return {x, y};
	}

	/** What can be seen of each cell. */
	cells(): string[][] {
		const {active} = this.#terminal.buffer;
		return Array.from({length: this.#terminal.rows}, (_, row) => {
			const line = active.getLine(active.baseY + row);
			return Array.from({length: this.#terminal.cols}, (__, column) => {
				const cell = line?.getCell(column);
				if (!cell) return 'none';
				const text = cell.getWidth() > 0 && cell.getChars() === '' ? ' ' : cell.getChars();
				const ground = [cell.getBgColorMode(), cell.getBgColor(), cell.isInverse(), cell.isUnderline()];
				const ink = [cell.getFgColorMode(), cell.getFgColor(), cell.isBold(), cell.isDim(), cell.isItalic()];
				return [text, ...ground, ...(text === ' ' && !cell.isInverse() ? [] : ink)].join(' ');
			});
		});
	}

	/** The text of each cell. */
	texts(): string[][] {
		return this.cells().map(row =>
			row.map(cell => (cell.startsWith(' ') ? ' ' : (cell.split(' ')[0] ?? ''))),
		);
	}
}

/** What a terminal shows of rows that are written one by one, each on a line of its own that is blank. */
async function written({rows, columns}: Frame, isAmbiguousWide = false): Promise<Screen> {
	const screen = new Screen({columns, height: rows.length}, isAmbiguousWide);
	const lines = rows.map((row, index) => `\u{1B}[${index + 1};1H\u{1B}[0m${row.replaceAll(secondCell, '')}`);
	await screen.write(`\u{1B}[?7l${lines.join('')}`);
	return screen;
}

const looks = [
	'0',
	'',
	'1',
	'2',
	'22',
	'7',
	'27',
	'1;33',
	'36',
	'39',
	'4',
	'24',
	'1;30;43',
	'48;5;9',
	'38;2;1;2;3',
	'3;49',
];

type Stretch = {readonly look: string; readonly glyphs: readonly string[]; readonly blanks: number};

function rowsOf(glyphs: readonly string[], columns: number) {
	const stretch = fc.record({
		look: fc.constantFrom(...looks),
		glyphs: fc.array(fc.constantFrom(...glyphs), {maxLength: 8}),
		blanks: fc.nat({max: 20}),
	});
	return fc.array(stretch, {maxLength: 5}).map(stretches => rowOf(stretches, columns));
}

/** As much of the stretches as there is room for. */
function rowOf(stretches: readonly Stretch[], columns: number): string {
	let left = columns;
	let row = '';
	for (const {look, glyphs, blanks} of stretches) {
		row += `\u{1B}[${look}m`;
		for (const glyph of [...glyphs, ...' '.repeat(blanks)]) {
			left -= cellWidth(glyph);
			if (left < 0) return row;
			row += glyph;
		}
	}
	return row;
}

function framesOf(glyphs: readonly string[], columns: number, height: number) {
	const rows = rowsOf(glyphs, columns);
	const cursor = fc.option(fc.record({x: fc.nat({max: columns - 1}), y: fc.nat({max: height - 1})}), {
		nil: null,
	});
	return fc
		.array(
			fc.record({
				// Most of a frame is as it was.
				changed: fc.array(fc.tuple(fc.nat({max: height - 1}), rows), {maxLength: height}),
				/** By so many rows the others move up. */
				moved: fc.constantFrom(0, 0, 1, 2, -1, -3),
				cursor,
				disturbed: fc.constantFrom(false, false, false, true),
			}),
			{minLength: 1, maxLength: 6},
		)
		.map(steps => {
			const shown = Array.from({length: height}, () => '');
			return steps.map(({changed, moved, cursor: place, disturbed}) => {
				const before = [...shown];
				for (let row = 1; row < height - 1; row++) {
					const from = row + moved;
					shown[row] = (from > 0 && from < height - 1 ? before[from] : undefined) ?? '';
				}
				for (const [row, text] of changed) shown[row] = text;
				return {frame: {columns, rows: [...shown], cursor: place}, disturbed};
			});
		});
}

const sizes = fc.record({columns: fc.integer({min: 2, max: 60}), height: fc.integer({min: 1, max: 9})});
const surely = ['青', '河', 'a', 'b', ' ', '，', '𠮷'];

describe('a painter', () => {
	it('moves rows by what the Linux console knows too', () => {
		const painter = known();
		const rows = Array.from(
			{length: 12},
			(_, row) => `第${row + 1}行，渡口的水涨了，渡口的水涨了，渡口的水涨了`,
		);
		painter.paint({columns: 60, rows: rows.slice(0, 10), cursor: null});
		expect(painter.paint({columns: 60, rows: rows.slice(2), cursor: null})).toContain('\u{1B}[2M\u{1B}[r');
		expect(painter.paint({columns: 60, rows: rows.slice(0, 10), cursor: null})).toContain(
			'\u{1B}[2L\u{1B}[r',
		);
	});

	it('has the terminal show the last frame, whatever came before', async () => {
		const frames = sizes.chain(({columns, height}) =>
			framesOf([...surely, 'e\u0301', '“', '…'], columns, height),
		);
		await fc.assert(
			fc.asyncProperty(frames, sizes, async (steps, firstSize) => {
				const painter = known();
				const screen = new Screen(firstSize);
				const [{frame: first} = steps[0]!] = steps;
				screen.resize({columns: first.columns, height: first.rows.length});
				await screen.write('\u{1B}[3;3H\u{1B}[7;31m垃圾 junk');
				for (const {frame, disturbed} of steps) {
					if (disturbed) {
						await screen.write('\u{1B}[2;2H\u{1B}[1;44m不速之客 \u{1B}[K');
						painter.forget();
					}
					await screen.write(painter.paint(frame));
					expect(screen.cells()).toEqual((await written(frame)).cells());
					if (frame.cursor) expect(screen.cursor).toEqual(frame.cursor);
				}
			}),
			{numRuns: 100},
		);
	});

	it('paints all of it anew in another size', async () => {
		const frames = fc.array(
			sizes.chain(({columns, height}) => framesOf(surely, columns, height)),
			{minLength: 2, maxLength: 4},
		);
		await fc.assert(
			fc.asyncProperty(frames, async sequences => {
				const painter = known();
				const screen = new Screen({columns: 10, height: 3});
				for (const {frame} of sequences.flat()) {
					screen.resize({columns: frame.columns, height: frame.rows.length});
					await screen.write(painter.paint(frame));
					expect(screen.cells()).toEqual((await written(frame)).cells());
				}
			}),
			{numRuns: 50},
		);
	});

	it('writes nothing for the same frame again', () => {
		const frames = sizes.chain(({columns, height}) => framesOf(surely, columns, height));
		fc.assert(
			fc.property(frames, steps => {
				const painter = known();
				for (const {frame} of steps) {
					painter.paint(frame);
					expect(painter.paint({...frame, rows: [...frame.rows]})).toBe('');
				}
			}),
		);
	});

	it('displaces nothing where the terminal draws ambiguous characters otherwise than was guessed', async () => {
		for (const [glyphs, isWide] of [
			[['“', '…', '①'], true],
			[[`“${secondCell}`, `①${secondCell}`], false],
		] as const) {
			const frames = sizes.chain(({columns, height}) => framesOf([...surely, ...glyphs], columns, height));
			await fc.assert(
				fc.asyncProperty(frames, async steps => {
					const painter = guessing();
					const [{frame: first} = steps[0]!] = steps;
					const screen = new Screen({columns: first.columns, height: first.rows.length}, isWide);
					for (const {frame} of steps) await screen.write(painter.paint(frame));
					const {frame} = steps.at(-1)!;
					const right = (await written(frame, !isWide)).texts();
					const guessed = new Set([...glyphs.map(glyph => glyph.charAt(0)), '']);
					for (const [row, texts] of screen.texts().entries()) {
						for (const [column, text] of texts.entries()) {
							const expected = right[row]?.[column] ?? '';
							if (!guessed.has(expected)) expect(text).toBe(expected);
						}
					}
				}),
				{numRuns: 100},
			);
		}
	});
});

describe('what a painter writes', () => {
	const rows = ['今天的报纸', '二版　要闻', '三版'];
	const frame = {columns: 20, rows, cursor: null};

	function painted(changed: Partial<Frame>): string {
		const painter = known();
		painter.paint(frame);
		return painter.paint({...frame, ...changed});
	}

	it('is a changed glyph and the way to it', () => {
		expect(painted({rows: ['今天的日报', ...rows.slice(1)]})).toBe('\u{1B}[;7H日报');
	});

	it('selects no look twice', () => {
		expect(painted({rows: [...rows.slice(0, 2), '\u{1B}[7m三\u{1B}[0m\u{1B}[7m版\u{1B}[0m']})).toBe(
			'\r\u{1B}[7m三版',
		);
	});

	it('is a cursor shown and hidden without a cell', () => {
		const painter = known();
		painter.paint(frame);
		expect(painter.paint({...frame, cursor: {x: 4, y: 1}})).toBe('\u{1B}[A\u{1B}[?25h');
		expect(painter.paint({...frame, cursor: {x: 5, y: 1}})).toBe('\u{1B}[C');
		expect(painter.paint(frame)).toBe('\u{1B}[?25l');
	});

	it('is little where a text has moved by a line', () => {
		const text = Array.from({length: 40}, (_, row) => `${row + 1} ${'河湾的渡船'.repeat(6)}`);
		const page = (top: number) => ({
			columns: 80,
			rows: ['报纸', ...text.slice(top, top + 20), '离开'],
			cursor: null,
		});
		const painter = known();
		painter.paint(page(0));
		expect(painter.paint(page(1)).length).toBeLessThan(80);
		expect(painter.paint(page(0)).length).toBeLessThan(80);
		expect(painter.paint(page(10)).length).toBeLessThan(600);
	});

	it('comes all at once where the terminal can and it is long', () => {
		const long = {columns: 80, rows: Array.from({length: 24}, () => '河'.repeat(40)), cursor: null};
		const painter = known();
		painter.synchronizes = true;
		const painted = painter.paint(long);
		expect(painted.startsWith('\u{1B}[?2026h')).toBe(true);
		expect(painted.endsWith('\u{1B}[?2026l')).toBe(true);
		expect(painter.paint({...long, rows: long.rows.with(3, '湾')})).not.toContain('2026');
		expect(known().paint(long)).not.toContain('2026');
	});
});
