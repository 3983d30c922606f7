import {describe, expect, it} from 'vitest';
import {type Colour, channels, colourParameters, nearest} from '../../../src/ui/themes/colour.ts';
import type {Palette} from '../../../src/ui/themes/palette.ts';
import {palettes} from '../../../src/ui/themes/palettes.ts';
import {type Channels, contrast, sixteen} from './contrast.ts';

const depths: readonly (readonly [name: string, seen: (colour: Colour) => Channels])[] = [
	['24 bits', ({rgb}) => channels(rgb)],
	['256 colours', ({rgb}) => nearest(channels(rgb)).channels],
	['the sixteen of xterm', ({basic}) => sixteen.xterm.get(basic)!],
	['the eight of xterm', ({basic}) => sixteen.xterm.get(basic >= 90 ? basic - 60 : basic)!],
	['the sixteen of a console', ({basic}) => sixteen.console.get(basic)!],
];

/** Grounds that terminals have, where a theme leaves them as they are. */
const grounds: Partial<Record<keyof typeof palettes, readonly string[]>> = {
	dark: ['#000000', '#1e1e1e', '#282c34', '#002b36'],
	light: ['#ffffff', '#fdf6e3', '#f0f0f0'],
};

/** For every role, how well it is read on the ground or on a paper of its own, on the worst of the grounds. */
function contrasts(palette: Palette, papers: readonly Channels[], seen: (colour: Colour) => Channels) {
	return Object.entries(palette.roles).flatMap(([role, dress]) => {
		const ink = dress.ink ?? palette.ground?.ink;
		// In the terminal's own ink on its own ground it is as readable as the terminal is.
		if (!ink) return [];
		const behind = dress.paper ? [seen(dress.paper)] : palette.ground ? [seen(palette.ground.paper)] : papers;
		return [{role, ratio: Math.min(...behind.map(paper => contrast(seen(ink), paper)))}];
	});
}

describe.each(Object.entries(palettes))('the theme %s', (name, palette) => {
	it.each(depths)('is readable in %s', (depth, seen) => {
		const own = grounds[name as keyof typeof palettes] ?? [];
		// With sixteen colours, the ground is one of them too.
		const papers = depth.startsWith('the') ? own.slice(0, 1) : own;
		const found = contrasts(palette, papers.map(channels), seen);
		const least = name.startsWith('highContrast') ? 7 : 4.5;
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ratio}) => ratio < least)).toEqual([]);
	});
});

describe('a bright colour among eight', () => {
	it('is bold text of the one it is brighter than, and that one behind text', () => {
		expect(colourParameters({rgb: '#ffff00', basic: 93}, 'ink', 8)).toBe('1;33');
		expect(colourParameters({rgb: '#ffffff', basic: 97}, 'paper', 8)).toBe('47');
		expect(colourParameters({rgb: '#00cdcd', basic: 36}, 'ink', 8)).toBe('36');
	});
});

describe('a colour among 256', () => {
	it('is one of the cube or a grey, whichever is nearer', () => {
		expect(nearest([255, 255, 0]).number).toBe(226);
		expect(nearest([0, 0, 0]).number).toBe(16);
		expect(nearest([85, 85, 85])).toEqual({number: 240, channels: [88, 88, 88]});
	});
});
