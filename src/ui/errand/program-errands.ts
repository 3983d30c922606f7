// Does errands by the program itself, started once more beside the reader, whose keys never wait for it.
import {type ChildProcess, spawn} from 'node:child_process';
import {safe} from '../../terminal/safe.ts';
import type {ErrandEnd, Errands} from './errand.ts';

/** After so long what was told to stop is told again. */
const stopMilliseconds = 3000;
/** Exit codes of what could not be begun, and of what a signal has ended. */
const [failed, interrupted] = [2, 130];
/** What opens each line that the program complains with. */
const complaint = /^paper-tui: /u;

/** Errands done by whatever `commandLine` makes of the words of one: a program and what it is told. */
export function programErrands(commandLine: (words: readonly string[]) => readonly string[]): Errands {
	let running: {readonly child: ChildProcess; readonly over: Promise<ErrandEnd>} | null = null;
	const run: Errands['run'] = (words, tell) => {
		const [program = '', ...told] = commandLine(words);
		const child = spawn(program, told, {stdio: ['ignore', 'pipe', 'pipe', 'ipc']});
		const over = ending(child, tell).finally(() => {
			running = null;
		});
		running = {child, over};
		return over;
	};
	const stop = () => void running?.child.kill('SIGINT');
	return {
		run,
		stop,
		close: async () => {
			if (running === null) return;
			stop();
			const timer = setInterval(stop, stopMilliseconds);
			await running.over.catch(() => {});
			clearInterval(timer);
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
