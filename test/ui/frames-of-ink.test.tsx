import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';
import xterm from '@xterm/headless';
import {Box, render, Text} from 'ink';
import {afterEach, expect, it} from 'vitest';
import {PaintedScreen} from '../../src/terminal/painted-screen.ts';
import {surfaceOf} from '../../src/terminal/surface.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';
import {framesOfInk} from '../../src/ui/frames-of-ink.ts';

const size = {columns: 24, rows: 4};

/** A terminal's stream that keeps what is written to it. */
class Stream extends EventEmitter {
	readonly isTTY = true;
	readonly columns = size.columns;
	readonly rows = size.rows;
	written = '';

	write(text: string, done?: () => void): boolean {
		this.written += text;
		if (done) queueMicrotask(done);
		return true;
	}
}

let unmount = () => {};
afterEach(() => unmount());

function Page({lines}: {readonly lines: readonly string[]}) {
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			{lines.map(line => (
				<Text key={line} inverse={line.startsWith('>')}>
					{line}
				</Text>
			))}
		</Box>
	);
}

function open(lines: readonly string[], cursor: {x: number; y: number} | null = null) {
	const stream = new Stream();
	const screen = new PaintedScreen(
		surfaceOf(stream as never),
		glyphsOfTerminal(() => true),
	);
	const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => {}, ref() {}, unref() {}});
	const instance = render(<Page lines={lines} />, {
		stdout: framesOfInk(screen, () => cursor),
		stdin: stdin as never,
		debug: true,
		interactive: true,
		alternateScreen: true,
		patchConsole: false,
	});
	({unmount} = instance);
	return {stream, instance};
}

async function shownBy(written: string) {
	const terminal = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
	await new Promise<void>(resolve => terminal.write(written, resolve));
	const {active} = terminal.buffer;
	const rows = [0, 1, 2, 3].map(row => active.getLine(row)?.translateToString(true));
	return {type: active.type, rows, cursor: {x: active.cursorX, y: active.cursorY}};
}

it('shows the frames of Ink on the alternate screen, and costs what differs in them', async () => {
	const {stream, instance} = open(['> 河湾日报', '  潮汐周刊', '第 1 版']);
	expect(await shownBy(stream.written)).toMatchObject({
		type: 'alternate',
		rows: ['> 河湾日报', '  潮汐周刊', '第 1 版', ''],
	});
	const before = stream.written.length;
	instance.rerender(<Page lines={['> 河湾日报', '  潮汐周刊', '第 2 版']} />);
	expect((await shownBy(stream.written)).rows).toEqual(['> 河湾日报', '  潮汐周刊', '第 2 版', '']);
	expect(stream.written.length - before).toBeLessThan(10);
});

it('writes nothing for a frame that is there already', () => {
	const {stream, instance} = open(['河湾']);
	const before = stream.written;
	instance.rerender(<Page lines={['河湾']} />);
	expect(stream.written).toBe(before);
});

it('shows the cursor where it is said to be, whatever Ink does with it', async () => {
	const {stream} = open(['/河湾'], {x: 5, y: 0});
	expect((await shownBy(stream.written)).cursor).toEqual({x: 5, y: 0});
	expect(stream.written.endsWith('\u{1B}[?25h')).toBe(true);
});

it('gives the terminal back when Ink ends', async () => {
	const {stream, instance} = open(['河湾']);
	const {written} = stream;
	instance.unmount();
	expect(stream.written.slice(written.length)).not.toContain('河湾');
	expect(await shownBy(stream.written)).toMatchObject({type: 'normal', rows: ['', '', '', '']});
});
