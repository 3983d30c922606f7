// How wide the terminal a command prints to draws characters such as “ … ①.
import {terminalMemory} from '../terminal/terminal-memory.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {Context} from './context.ts';

/** Their cells: as wished, else as the reader found out in this terminal; 1 in a file or a pipe. */
export function ambiguousWidthOf({ambiguousWidth, terminal}: Context): AmbiguousWidth {
	if (ambiguousWidth !== 'auto') return ambiguousWidth;
	return (terminal ? terminalMemory(process.env).recall()?.used : null) ?? 1;
}
