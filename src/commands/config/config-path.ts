// Where the file of settings is.
import {homedir} from 'node:os';
import path from 'node:path';

/**
 * `paper-tui/config.toml` in `$XDG_CONFIG_HOME`, or in `~/.config` if that is unset, empty or, as the XDG base
 * directory specification has it, not absolute.
 */
export function configPath(environment: Readonly<Record<string, string | undefined>>): string {
	const named = environment.XDG_CONFIG_HOME;
	const folder =
		named !== undefined && path.isAbsolute(named)
			? named
			: path.join(environment.HOME || homedir(), '.config');
	return path.join(folder, 'paper-tui', 'config.toml');
}
