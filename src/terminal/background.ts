// Whether a terminal is dark or light: asked with OSC 11, or read off what it says in its environment.
import type {Environment} from './kept-file.ts';

export type Background = 'dark' | 'light';

/** Asks for the colour of the background; a terminal that does not know the question says nothing. */
export const backgroundQuestion = '\u{1B}]11;?\u{1B}\\';

/** Whether the question is safe to ask: a console of Linux and terminals of old would show parts of it. */
export function asksBackground({TERM = ''}: Environment): boolean {
	return !/^(?:linux|vt\d|cons25|sun|ansi)/u.test(TERM);
}

/** What an answer such as `rgb:1e1e/1e1e/1e1e` says, by relative luminance (WCAG 2.2); null if it says nothing. */
export function backgroundIn(answer: string): Background | null {
	const parts = /^rgba?:(?<red>[\da-f]{1,4})\/(?<green>[\da-f]{1,4})\/(?<blue>[\da-f]{1,4})/iu.exec(
		answer,
	)?.groups;
	if (!parts) return null;
	const [red = 0, green = 0, blue = 0] = [parts.red, parts.green, parts.blue].map(part => {
		const digits = part ?? '';
		return linear(Number.parseInt(digits, 16) / (16 ** digits.length - 1));
	});
	const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	// Where black on it is read as well as white.
	return luminance > 0.179 ? 'light' : 'dark';
}

/** What COLORFGBG says, as rxvt and Konsole set it: the last number is that of the background; null if it says nothing. */
export function backgroundHint({COLORFGBG = ''}: Environment): Background | null {
	const last = /(?:^|;)(?<number>\d+)$/u.exec(COLORFGBG)?.groups?.number;
	if (last === undefined) return null;
	return last === '7' || last === '15' ? 'light' : 'dark';
}

function linear(share: number): number {
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
