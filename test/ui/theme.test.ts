import {describe, expect, it} from 'vitest';
import {depthFor, type Look, nextTheme, paintRow, themeOf} from '../../src/ui/theme.ts';
import {type ThemeName, themeNames} from '../../src/ui/theme-names.ts';

const look: Look = {theme: 'auto', depth: 256, background: null};

describe('the colours used', () => {
	it('are as many as the terminal has', () => {
		expect(depthFor('auto', {TERM: 'xterm-256color', COLORTERM: 'truecolor'})).toBe('true');
		expect(depthFor('auto', {TERM: 'screen-256color'})).toBe(256);
		expect(depthFor('auto', {TERM: 'linux'})).toBe(16);
		expect(depthFor('auto', {TERM: 'xterm-color'})).toBe(8);
		expect(depthFor('auto', {TERM: 'vt100'})).toBe('none');
		expect(depthFor('auto', {})).toBe('none');
	});

	it('are none where they are not wished for', () => {
		expect(depthFor('never', {TERM: 'xterm'})).toBe('none');
		expect(depthFor('auto', {TERM: 'xterm', NO_COLOR: '1'})).toBe('none');
		expect(depthFor('auto', {TERM: 'xterm', NO_COLOR: ''})).toBe(16);
	});

	it('are there where they are asked for by all means', () => {
		expect(depthFor('always', {TERM: 'vt100', NO_COLOR: '1'})).toBe(16);
	});
});

describe('a theme', () => {
	it('is dark or light as the terminal is, and dark until that is known', () => {
		const themes = (['dark', 'light'] as const).map(background => themeOf({...look, background}));
		expect(themes[0]).not.toEqual(themes[1]);
		expect(themeOf(look)).toEqual(themes[0]);
		expect(themeOf({...look, theme: 'light'})).toEqual(themes[1]);
	});

	it('says all without colours, and shows what is selected, unread and found by weight', () => {
		const theme = themeOf({...look, depth: 'none'});
		expect(Object.values(theme).join(';')).not.toMatch(/[34]\d|9\d/u);
		for (const role of ['selected', 'unread', 'hit', 'title'] as const) expect(theme[role]).not.toBe('');
	});

	it('paints the whole of its ground, where it has one of its own', () => {
		const theme = themeOf({...look, theme: 'newsprint', depth: 'true'});
		expect(Object.values(theme).every(parameters => parameters.includes('48;2;'))).toBe(true);
		expect(paintRow([{text: '渡', role: 'plain'}], theme)).toBe(
			'\u{1B}[38;2;43;33;24;48;2;243;234;215m渡\u{1B}[0m',
		);
	});

	it('takes no more than the colours there are', () => {
		for (const theme of themeNames) {
			const parameters = Object.values(themeOf({...look, theme, depth: 16}));
			expect(parameters.join(';')).not.toMatch(/[34]8;/u);
		}
	});

	it('follows another until it is the first again', () => {
		const seen = new Set<ThemeName>();
		for (let theme: ThemeName = 'auto'; !seen.has(theme); theme = nextTheme(theme)) seen.add(theme);
		expect([...seen]).toEqual(themeNames);
	});
});
