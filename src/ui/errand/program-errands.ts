// Does errands by the program itself, started once more beside the reader, whose keys never wait for it.
import type {ChildProcess} from 'node:child_process';
import {safe} from '../../terminal/safe.ts';
import type {ErrandEnd, Errands} from './errand.ts';

/** After so long what was told to stop is told again, and after twice as long it is ended. */
const stopMilliseconds = 3000;
/** Exit codes of what could not be begun, and of what a signal has ended. */
const [failed, interrupted] = [2, 130];
/** What opens each line that the program complains with. */
const complaint = /^paper-tui: /u;

/** Errands done by whatever `commandLine` makes of the words of one: a program and what it is told. */
export function programErrands(commandLine: (words: readonly string[]) => readonly string[]): Errands {
	let child: ChildProcess | null = null;
	let over: Promise<unknown> | null = null;
	let isStopped = false;
	const stop = () => {
		isStopped = true;
		child?.kill('SIGINT');
	};
	const start: Errands['run'] = async (words, tell) => {
		// Loaded only for this: nothing of it is needed to read.
		const [{spawn}, {atHome}] = await Promise.all([import('node:child_process'), import('./find-paths.ts')]);
		const [program = '', ...told] = commandLine([...words.slice(0, -1), atHome(words.at(-1) ?? '')]);
		child = spawn(program, told, {stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
		const end = ending(child, tell);
		if (isStopped) stop();
		return end.finally(() => {
			child = null;
		});
	};
	return {
		run: (words, tell) => {
			isStopped = false;
			const end = start(words, tell);
			over = end;
			return end;
		},
		stop,
		close: async () => {
			if (over === null) return;
			stop();
			const timers = [
				setTimeout(stop, stopMilliseconds),
				setTimeout(() => child?.kill('SIGKILL'), 2 * stopMilliseconds),
			];
			await over.catch(() => {});
			for (const timer of timers) clearTimeout(timer);
		},
	};
}

function ending(child: ChildProcess, tell: (line: string | null) => void): Promise<ErrandEnd> {
	const said = {output: '', complaints: ''};
	child.stdout?.setEncoding('utf8').on('data', (text: string) => {
		said.output = lastOf(said.output + text);
	});
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		said.complaints = lastOf(said.complaints + text);
	});
	child.on('message', (message: unknown) => tell(progressIn(message)));
	return new Promise(resolve => {
		child.on('error', error => resolve({code: failed, said: safe(error.message, {oneLine: true})}));
		child.on('close', code => {
			const lines = [said.output, said.complaints].map(text =>
				safe(text.trim().replace(complaint, ''), {oneLine: true}),
			);
			resolve({code: code ?? interrupted, said: lines.filter(line => line !== '').join('  ')});
		});
	});
}

/** The last line, and what follows it so far. */
function lastOf(text: string): string {
	const lines = text.trimEnd().split('\n');
	return `${lines.at(-1) ?? ''}${text.endsWith('\n') ? '\n' : ''}`;
}

function progressIn(message: unknown): string | null {
	const line =
		typeof message === 'object' && message !== null && 'progress' in message ? message.progress : null;
	return typeof line === 'string' ? safe(line, {oneLine: true}) : null;
}
