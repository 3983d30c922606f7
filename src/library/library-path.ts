// Where a library is kept if the reader names no other place.
import {homedir} from 'node:os';
import path from 'node:path';

/**
 * `paper-tui/library.db` in `$XDG_DATA_HOME`, or in `~/.local/share` if that is unset, empty or, as the XDG
 * base directory specification has it, not absolute.
 */
export function defaultLibraryPath(environment: Readonly<Record<string, string | undefined>>): string {
	const named = environment.XDG_DATA_HOME;
	const data =
		named !== undefined && path.isAbsolute(named)
			? named
			: path.join(environment.HOME || homedir(), '.local', 'share');
	return path.join(data, 'paper-tui', 'library.db');
}
