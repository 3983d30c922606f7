// A small file of what the program found out or was told, kept from one run to the next.
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A value in a file. Whoever reads it checks it: the file may be of another making. */
export type KeptFile = {
	/** What was written last; null where there is no file, or none that can be read. */
	readonly read: () => unknown;
	/** Writes a value that JSON can hold; where that can't be done nothing is said. */
	readonly write: (value: unknown) => void;
};

/** The file of this name in `$XDG_CACHE_HOME/paper-tui`, which only its owner can read. */
export function keptFile(environment: Environment, name: string): KeptFile {
	const file = path.join(keptFolder(environment), name);
	return {read: () => read(file), write: value => write(file, JSON.stringify(value, null, '\t'))};
}

/** Where all of them are. */
export function keptFolder(environment: Environment): string {
	const cache = environment.XDG_CACHE_HOME ?? '';
	const base = path.isAbsolute(cache) ? cache : path.join(environment.HOME || homedir(), '.cache');
	return path.join(base, 'paper-tui');
}

function read(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/** Written beside and put in place, so that another reader never meets half of it. */
function write(file: string, text: string): void {
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		const beside = `${file}.${process.pid}`;
		writeFileSync(beside, `${text}\n`, {mode: 0o600});
		renameSync(beside, file);
	} catch {
		// It is found out, or told, anew the next time.
	}
}
