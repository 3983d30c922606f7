// A colour as every kind of terminal can show it.
import type {ColourDepth} from '../../terminal/colour-depth.ts';

/** A colour, and the one of the sixteen that stands for it: 30 to 37 or 90 to 97 (ECMA-48, aixterm). */
export type Colour = {
	/** `#rrggbb`. */
	readonly rgb: string;
	readonly basic: number;
};

/** Levels of the colour cube of 256 colours (xterm). */
const levels = [0, 95, 135, 175, 215, 255];
const plane = {ink: 38, paper: 48} as const;

/** The parameters of Select Graphic Rendition for a colour of the text (`ink`) or behind it (`paper`). */
export function colourParameters(
	colour: Colour,
	on: keyof typeof plane,
	depth: Exclude<ColourDepth, 'none'>,
): string {
	switch (depth) {
		case 8:
			return amongEight(colour.basic, on);
		case 16:
			return String(on === 'ink' ? colour.basic : colour.basic + 10);
		case 256:
			return `${plane[on]};5;${nearest(channels(colour.rgb)).number}`;
		case 'true':
			return `${plane[on]};2;${channels(colour.rgb).join(';')}`;
	}
}

/** Where there are no bright ones, bold text takes their place. */
function amongEight(basic: number, on: keyof typeof plane): string {
	const isBright = basic >= 90;
	const dark = isBright ? basic - 60 : basic;
	if (on === 'paper') return String(dark + 10);
	return isBright ? `1;${dark}` : String(dark);
}

/** Red, green and blue, each from 0 to 255. */
export function channels(rgb: string): readonly [number, number, number] {
	const value = Number.parseInt(rgb.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The nearest of the 240 colours that are the same in every terminal of 256: its number, and what it looks like. */
export function nearest(wanted: readonly [number, number, number]): {
	readonly number: number;
	readonly channels: readonly [number, number, number];
} {
	const [red, green, blue] = wanted.map(nearestLevel) as [number, number, number];
	const inCube = [levels[red] ?? 0, levels[green] ?? 0, levels[blue] ?? 0] as const;
	const step = Math.max(0, Math.min(23, Math.round(((wanted[0] + wanted[1] + wanted[2]) / 3 - 8) / 10)));
	const grey = 8 + 10 * step;
	const isGrey = distance(wanted, [grey, grey, grey]) < distance(wanted, inCube);
	return isGrey
		? {number: 232 + step, channels: [grey, grey, grey]}
		: {number: 16 + 36 * red + 6 * green + blue, channels: inCube};
}

function nearestLevel(value: number): number {
	const distances = levels.map(level => Math.abs(level - value));
	return distances.indexOf(Math.min(...distances));
}

function distance(one: readonly number[], other: readonly number[]): number {
	return one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);
}
