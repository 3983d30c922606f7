// How many colours a terminal has.
import type {Environment} from './kept-file.ts';

/** None at all, sixteen, 256, or 24 bits of them. */
export type ColourDepth = 'none' | 16 | 256 | 'true';

/** Terminals that know bold and inverse at most. */
const colourless = /^(?:dumb|vt\d|ansi-m|xterm-mono|linux-m)/u;

/** What TERM and COLORTERM say of a terminal, whatever its user wishes; sixteen where they say nothing of it. */
export function colourDepth({TERM = '', COLORTERM = ''}: Environment): ColourDepth {
	if (TERM === '' || colourless.test(TERM)) return 'none';
	if (/^(?:truecolor|24bit)$/u.test(COLORTERM) || TERM.endsWith('-direct')) return 'true';
	return TERM.includes('256color') ? 256 : 16;
}
