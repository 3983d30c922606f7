// What this terminal answered before, and what its reader chose, so that the next first frame is right at once.
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** How wide ambiguous characters are in a terminal, in cells. */
export type KnownWidth = {
	/** What the terminal said; null if it never did. */
	readonly answered: 1 | 2 | null;
	/** What is used: the same, unless the reader chose otherwise since. */
	readonly used: 1 | 2;
};

export type TerminalMemory = {
	/** What is known of this terminal, or null. */
	readonly recall: () => KnownWidth | null;
	/** Remembers it for the next time; where that can't be written nothing is said. */
	readonly remember: (width: KnownWidth) => void;
};

/** Terminals remembered; the one told of longest ago is forgotten first. */
const most = 100;

/**
 * The memory for the terminal that an environment tells of, in `$XDG_CACHE_HOME/paper-tui/terminal.json`, which only
 * its owner can read.
 */
export function terminalMemory(environment: Environment): TerminalMemory {
	const file = memoryPath(environment);
	const name = terminalName(environment);
	return {
		recall: () => read(file).get(name) ?? null,
		remember: width => {
			const known = read(file);
			known.delete(name);
			const kept = [...known, [name, width] as const].slice(-most);
			write(file, JSON.stringify(Object.fromEntries(kept), null, '\t'));
		},
	};
}

/** A terminal is known by its program and version, its type, a multiplexer around the reader, and the locale. */
function terminalName(environment: Environment): string {
	const multiplexer = environment.TMUX ? 'tmux' : environment.STY ? 'screen' : '';
	const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG;
	return [environment.TERM_PROGRAM, environment.TERM_PROGRAM_VERSION, environment.TERM, multiplexer, locale]
		.map(part => part ?? '')
		.join(' ');
}

/** The file of the memory. */
export function memoryPath(environment: Environment): string {
	const cache = environment.XDG_CACHE_HOME ?? '';
	const base = path.isAbsolute(cache) ? cache : path.join(environment.HOME || homedir(), '.cache');
	return path.join(base, 'paper-tui', 'terminal.json');
}

/** A file that is missing, damaged or of another making tells nothing. */
function read(file: string): Map<string, KnownWidth> {
	try {
		const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
		if (typeof parsed !== 'object' || parsed === null) return new Map();
		return new Map(
			Object.entries(parsed).filter((entry): entry is [string, KnownWidth] => isKnownWidth(entry[1])),
		);
	} catch {
		return new Map();
	}
}

function isKnownWidth(value: unknown): value is KnownWidth {
	if (typeof value !== 'object' || value === null) return false;
	const {answered, used} = value as Partial<Record<keyof KnownWidth, unknown>>;
	return (answered === null || answered === 1 || answered === 2) && (used === 1 || used === 2);
}

/** Written beside and put in place, so that another reader never meets half of it. */
function write(file: string, text: string): void {
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		const beside = `${file}.${process.pid}`;
		writeFileSync(beside, `${text}\n`, {mode: 0o600});
		renameSync(beside, file);
	} catch {
		// The terminal is asked anew the next time.
	}
}
