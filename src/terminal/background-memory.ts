// Whether this terminal was dark or light when it was asked last, so that the next first frame is right at once.
import type {Background} from './background.ts';
import {type Environment, keptFile} from './kept-file.ts';
import {terminalName} from './terminal-memory.ts';

export type BackgroundMemory = {
	/** What the terminal answered last, or null. */
	readonly recall: () => Background | null;
	/** Remembers it for the next time; where that can't be written nothing is said. */
	readonly remember: (background: Background) => void;
};

/** Terminals remembered; the one told of longest ago is forgotten first. */
const most = 100;

/**
 * The memory for the terminal that an environment tells of, in `$XDG_CACHE_HOME/paper-tui/background.json`, which only
 * its owner can read.
 */
export function backgroundMemory(environment: Environment): BackgroundMemory {
	const file = keptFile(environment, 'background.json');
	const name = terminalName(environment);
	return {
		recall: () => known(file.read()).get(name) ?? null,
		remember: background => {
			const all = known(file.read());
			all.delete(name);
			file.write(Object.fromEntries([...all, [name, background] as const].slice(-most)));
		},
	};
}

/** By terminal; a file that is damaged or of another making tells nothing. */
function known(kept: unknown): Map<string, Background> {
	if (typeof kept !== 'object' || kept === null) return new Map();
	return new Map(
		Object.entries(kept).filter(
			(entry): entry is [string, Background] => entry[1] === 'dark' || entry[1] === 'light',
		),
	);
}
