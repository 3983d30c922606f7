// What this terminal answered before, and what its reader chose, so that the next first frame is right at once.
import {type Environment, keptFile} from './kept-file.ts';

/** How wide ambiguous characters are in a terminal, in cells. */
export type KnownWidth = {
	/** What the terminal said; null if it never did. */
	readonly answered: 1 | 2 | null;
	/** What is used: the same, unless the reader chose otherwise since. */
	readonly used: 1 | 2;
};

export type KnownTerminal = KnownWidth & {
	/** Whether it can show a frame all at once; missing where it never said. */
	readonly synchronizes?: boolean;
};

export type TerminalMemory = {
	/** What is known of this terminal, or null. */
	readonly recall: () => KnownTerminal | null;
	/** Remembers it for the next time, beside what else is known; where that can't be written nothing is said. */
	readonly remember: (told: Partial<KnownTerminal>) => void;
};

const nothingKnown: KnownTerminal = {answered: null, used: 1};

/** Terminals remembered; the one told of longest ago is forgotten first. */
const most = 100;

/**
 * The memory for the terminal that an environment tells of, in `$XDG_CACHE_HOME/paper-tui/terminal.json`, which only
 * its owner can read.
 */
export function terminalMemory(environment: Environment): TerminalMemory {
	const file = keptFile(environment, 'terminal.json');
	const name = terminalName(environment);
	return {
		recall: () => knownTerminals(file.read()).get(name) ?? null,
		remember: told => {
			const known = knownTerminals(file.read());
			const before = known.get(name) ?? nothingKnown;
			known.delete(name);
			const kept = [...known, [name, {...before, ...told}] as const].slice(-most);
			file.write(Object.fromEntries(kept));
		},
	};
}

/** A terminal is known by its program and version, its type, a multiplexer around the reader, and the locale. */
export function terminalName(environment: Environment): string {
	const multiplexer = environment.TMUX ? 'tmux' : environment.STY ? 'screen' : '';
	const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG;
	return [environment.TERM_PROGRAM, environment.TERM_PROGRAM_VERSION, environment.TERM, multiplexer, locale]
		.map(part => part ?? '')
		.join(' ');
}

/** By terminal; a file that is damaged or of another making tells nothing. */
function knownTerminals(kept: unknown): Map<string, KnownTerminal> {
	if (typeof kept !== 'object' || kept === null) return new Map();
	return new Map(
		Object.entries(kept).filter((entry): entry is [string, KnownTerminal] => isKnownTerminal(entry[1])),
	);
}

function isKnownTerminal(value: unknown): value is KnownTerminal {
	if (typeof value !== 'object' || value === null) return false;
	const {answered, used, synchronizes} = value as Partial<Record<keyof KnownTerminal, unknown>>;
	const isWidth = (answered === null || answered === 1 || answered === 2) && (used === 1 || used === 2);
	return isWidth && (synchronizes === undefined || typeof synchronizes === 'boolean');
}
