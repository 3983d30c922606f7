import {expect, it} from 'vitest';
import {PaintedScreen} from '../../src/terminal/painted-screen.ts';
import {surfaceOf} from '../../src/terminal/surface.ts';
import {glyphsOfTerminal} from '../../src/typeset/glyphs.ts';

function open() {
	const stream = {
		columns: 12,
		rows: 3,
		written: '',
		write: (text: string) => (stream.written = stream.written.concat(text)),
	};
	const screen = new PaintedScreen(
		surfaceOf(stream as never),
		glyphsOfTerminal(() => true),
	);
	const take = () => {
		const {written} = stream;
		stream.written = '';
		return written;
	};
	return {stream, screen, take};
}

const shown = {rows: ['河湾日报', '第一版'], cursor: null};

it('enters the alternate screen together with its first frame, and once', () => {
	const {screen, take} = open();
	screen.enter();
	expect(take()).toBe('');
	screen.show(shown);
	expect(take()).toMatch(/^.\[\?1049h.*河湾日报.*第一版/su);
	screen.enter();
	screen.show(shown);
	expect(take()).toBe('');
});

it('leaves it with the cursor shown and lines that wrap, and once', () => {
	const {screen, take} = open();
	screen.enter();
	screen.show(shown);
	take();
	screen.leave();
	expect(take()).toBe('\u{1B}[m\u{1B}[?7h\u{1B}[?1049l\u{1B}[?25h');
	screen.leave();
	expect(take()).toBe('');
	screen.enter();
	screen.show(shown);
	expect(take()).toContain('河湾日报');
});

it('shows as many rows as the terminal has, and the usual number where it does not tell', () => {
	const {stream, screen, take} = open();
	Object.assign(stream, {rows: 1});
	screen.show(shown);
	expect(take()).not.toContain('第一版');
	Object.assign(stream, {columns: 0, rows: 0});
	expect(screen.size).toEqual({columns: 80, rows: 24});
	screen.show(shown);
	expect(take()).toContain('第一版');
});

it('paints again what it shows when told', () => {
	const {screen, take} = open();
	screen.repaint();
	expect(take()).toBe('');
	screen.show(shown);
	const first = take();
	screen.repaint();
	expect(take()).toBe(first);
});

it('puts right the cells that something was drawn over, and no others', () => {
	const {screen, take} = open();
	screen.show(shown);
	take();
	screen.disturb('<asked>', 1, 2);
	expect(take()).toMatch(/^<asked>.*第$/su);
});
