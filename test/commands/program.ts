// Runs the built program as a shell would, without a terminal.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';

export const entry = path.resolve(import.meta.dirname, '../../dist/cli.js');
if (!existsSync(entry)) throw new Error(`Run "npm run build" first: no ${entry}`);

export const seeds = path.resolve(import.meta.dirname, '../../seeds');

export type Outcome = {
	/** Null if a signal ended it. */
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
};

export type Surroundings = {
	readonly input?: string | Uint8Array;
	readonly environment?: Readonly<Record<string, string>>;
	readonly directory?: string;
	/** Whoever runs the tests has a terminal, which the program is not to find. */
	readonly hasNoTerminal?: boolean;
};

/** The environment that tests run the program in: nothing of whoever runs them, and English. */
export const plainEnvironment = (home: string) => ({
	PATH: process.env.PATH ?? '',
	HOME: home,
	XDG_DATA_HOME: path.join(home, 'data'),
	XDG_CACHE_HOME: path.join(home, 'cache'),
	XDG_CONFIG_HOME: path.join(home, 'config'),
	LANG: 'en_GB.UTF-8',
});

/** A folder of its own for a test file, removed after it. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-commands-'));
	afterAll(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

/** Runs `paper-tui` with the words and waits for its end. */
export async function paperTui(
	home: string,
	words: readonly string[],
	around: Surroundings = {},
): Promise<Outcome> {
	const child = spawn(process.execPath, [entry, ...words], {
		cwd: around.directory ?? home,
		detached: around.hasNoTerminal ?? false,
		env: {...plainEnvironment(home), ...around.environment},
	});
	const stdout: Buffer[] = [];
	const stderr: Buffer[] = [];
	child.stdout.on('data', chunk => stdout.push(chunk));
	child.stderr.on('data', chunk => stderr.push(chunk));
	// The program may end before it has read everything.
	child.stdin.on('error', () => {});
	child.stdin.end(around.input ?? '');
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return {code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()};
}

/** The objects of JSON Lines. */
export function objects(lines: string): Record<string, unknown>[] {
	return lines
		.split('\n')
		.filter(line => line !== '')
		.map(line => JSON.parse(line));
}
