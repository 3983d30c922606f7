// What the reader does on a terminal that can draw nothing: it prints what the commands print, and says which they are.
import {isDrawable} from '../terminal/is-drawable.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';

/** Entries of the library that are printed: about a screen of them. */
const most = 20;

/** Prints the pages of the paths as text, or the newest articles of the library; null on a terminal that draws. */
export async function readPlainly(context: Context, paths: readonly string[]): Promise<ExitCode | null> {
	if (!context.terminal || isDrawable(process.env)) return null;
	context.complain(context.messages.plainTerminal);
	if (paths.length > 0) {
		const {run} = await import('./parse.ts');
		return run(context, paths, {});
	}
	const {run} = await import('./list.ts');
	return run(context, [], {limit: most});
}
