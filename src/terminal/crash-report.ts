// What is kept of a fault of the program, for whoever mends it: where it was, and nothing that was read or typed.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Environment, keptFolder} from './kept-file.ts';

/** Errors that led to one another, told at most so far. */
const mostCauses = 5;
const frame = /^\s+at (?:(?<name>[\w.$ <>[\]#]+) \()?(?<place>[^()]+?)\)?$/u;

/**
 * The error's kinds, codes and the places it passed through, innermost first, after what is known of the program and
 * its surroundings. Messages are left out: they may quote what is read. So are folders, which may name persons.
 */
export function crashReport(error: unknown, version: string, environment: Environment): string {
	const {platform, arch, versions} = process;
	const facts = [
		`paper-tui ${version}`,
		`Node ${versions.node}, ${platform} ${arch}`,
		`TERM=${word(environment.TERM)} TERM_PROGRAM=${word(environment.TERM_PROGRAM)} LANG=${word(environment.LANG)}`,
		new Date().toISOString(),
	];
	return `${[...facts, '', ...errorLines(error, mostCauses)].join('\n')}\n`;
}

/** Puts a report where only its owner can read it, and gives its path; null where that can't be done. */
export function keepCrashReport(report: string, environment: Environment): string | null {
	const folder = path.join(keptFolder(environment), 'crashes');
	const name = `${new Date().toISOString().replaceAll(':', '-')}.txt`;
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
		writeFileSync(path.join(folder, name), report, {mode: 0o600, flag: 'wx'});
		return path.join(folder, name);
	} catch {
		return null;
	}
}

function errorLines(error: unknown, left: number): string[] {
	if (!(error instanceof Error)) return [`thrown: ${typeof error}`];
	const {code} = error as NodeJS.ErrnoException;
	const own = [
		`${word(error.name)}${code === undefined ? '' : ` (${word(String(code))})`}`,
		...places(error),
	];
	if (error.cause === undefined || left === 0) return own;
	return [...own, 'caused by', ...errorLines(error.cause, left - 1)];
}

function places({message, stack = ''}: Error): string[] {
	// The stack begins with the message, lines of which may look like places.
	const start = stack.indexOf(message);
	const rest = start === -1 ? stack : stack.slice(start + message.length);
	return rest.split('\n').flatMap(line => {
		const {name, place} = frame.exec(line)?.groups ?? {};
		if (place === undefined) return [];
		const file = place.slice(place.search(/[^/\\]*$/u));
		return [name === undefined ? `  at ${file}` : `  at ${name} (${file})`];
	});
}

/** A name as programs give them: anything else in it could be private. */
function word(given: string | undefined): string {
	return (given ?? '').replace(/[^\w.\-/]/gu, '?').slice(0, 60);
}
