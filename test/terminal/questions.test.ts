import xterm from '@xterm/headless';
import {expect, it} from 'vitest';
import {PaintedScreen} from '../../src/terminal/painted-screen.ts';
import {questions} from '../../src/terminal/questions.ts';
import {surfaceOf} from '../../src/terminal/surface.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';

const rows = ['报纸', '\u{1B}[7m> 河湾\u{1B}[0m 渡口', '末班\u{1B}[31m船'];

async function asked(isWidthAsked: boolean) {
	const terminal = new xterm.Terminal({cols: 20, rows: 5, allowProposedApi: true});
	const answers: string[] = [];
	terminal.onData(data => answers.push(data));
	let written = '';
	const write = (text: string) => {
		written += text;
		return true;
	};
	const stream = {columns: 20, rows: 5, write};
	const screen = new PaintedScreen(
		surfaceOf(stream as never),
		glyphsOfTerminal(() => true),
	);
	const arrived = () => new Promise<void>(resolve => terminal.write(written, resolve));
	const shown = () => {
		const {active} = terminal.buffer;
		return [0, 1, 2, 3, 4].map(y => active.getLine(y)?.translateToString(true));
	};
	screen.show({rows, cursor: {x: 6, y: 2}});
	await arrived();
	const before = shown();
	written = '';
	const {sequence, row, cells} = questions({width: isWidthAsked, background: false});
	screen.disturb(sequence, row, cells);
	await arrived();
	return {terminal, before, after: shown(), answers: answers.join('')};
}

it.each([true, false])(
	'leave the screen and the cursor as they were (width asked: %s)',
	async isWidthAsked => {
		const {terminal, before, after} = await asked(isWidthAsked);
		const {active} = terminal.buffer;
		expect(after).toEqual(before);
		expect([active.cursorX, active.cursorY]).toEqual([6, 2]);
		expect(active.getLine(1)?.getCell(0)?.isInverse()).toBeTruthy();
	},
);

it('end with one that every terminal answers', async () => {
	expect((await asked(true)).answers).toMatch(/^.\[\?2026;\d\$y(?:.\[2;2R){5}.\[\?[\d;]*c$/u);
	expect((await asked(false)).answers).toMatch(/^.\[\?2026;\d\$y.\[\?[\d;]*c$/u);
});

it('ask for the background where that is safe', () => {
	expect(questions({width: false, background: true}).sequence).toContain('\u{1B}]11;?\u{1B}\\');
});
