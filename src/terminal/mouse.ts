// The mouse as a terminal reports it, where it was asked to (xterm's modes 1000, 1002 and 1006).

/** Asks for presses, releases, the wheel, and moves while a button is held; places are told in numbers of any size. */
export const mouseOn = '\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h';
export const mouseOff = '\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l';

/** A report as it came: the button with all that is held, the cell counted from 1. */
export type MouseReport = {
	readonly button: number;
	readonly column: number;
	readonly row: number;
	readonly isRelease: boolean;
};

/** What the mouse did at a cell, counted from 0 at the upper left corner. */
export type MouseEvent = {
	readonly kind: 'press' | 'drag' | 'release' | 'wheel-up' | 'wheel-down';
	readonly x: number;
	readonly y: number;
};

const motion = 32;
const wheel = 64;
/** Shift, Alt and Ctrl. */
const held = 4 | 8 | 16;

/** The event that a report tells of; null for other buttons than the first, and for wheels that turn sideways. */
export function mouseEvent({button, column, row, isRelease}: MouseReport): MouseEvent | null {
	const place = {x: column - 1, y: row - 1};
	const bare = button & ~held;
	if (bare === wheel) return {kind: 'wheel-up', ...place};
	if (bare === wheel + 1) return {kind: 'wheel-down', ...place};
	if ((bare & ~motion) !== 0) return null;
	if (isRelease) return {kind: 'release', ...place};
	return {kind: bare & motion ? 'drag' : 'press', ...place};
}
