// How many colours a terminal has.
import type {Environment} from './kept-file.ts';

/** None at all, eight, sixteen, 256, or 24 bits of them. */
export type ColourDepth = 'none' | 8 | 16 | 256 | 'true';

/** Terminals that know bold and inverse at most. */
const colourless = /^(?:dumb|vt\d|ansi-m|xterm-mono|linux-m)/u;

/** Terminals that know no brighter eight beside the first, and pass over what selects them. */
const eight = /^(?:ansi|pcansi|cons25|xterm-8?color|rxvt-8?color|Eterm-8?color)$/u;

/** What TERM and COLORTERM say of a terminal, whatever its user wishes; sixteen where they say nothing of it. */
export function colourDepth({TERM = '', COLORTERM = ''}: Environment): ColourDepth {
	if (TERM === '' || colourless.test(TERM)) return 'none';
	if (/^(?:truecolor|24bit)$/u.test(COLORTERM) || TERM.endsWith('-direct')) return 'true';
	if (TERM.includes('256color')) return 256;
	return eight.test(TERM) ? 8 : 16;
}
