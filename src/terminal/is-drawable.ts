// Whether a terminal can be drawn on.
import type {Environment} from './kept-file.ts';

/** False for one that knows no cursor movements, as Emacs' shell and some consoles of builds are. */
export function isDrawable({TERM}: Environment): boolean {
	return TERM !== undefined && TERM !== '' && TERM !== 'dumb' && TERM !== 'unknown';
}
