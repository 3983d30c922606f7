// The world outside of the reader: the clipboard, other programs, files.
import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {clipboardSequence} from '../../terminal/clipboard.ts';
import {commandWords} from '../../terminal/command-words.ts';
import type {Environment} from '../../terminal/kept-file.ts';
import type {Taken, TakeRequest} from './taking.ts';

export type Outside = {
	readonly environment: Environment;
	/** Writes to the terminal what moves nothing on its screen. */
	readonly write: (text: string) => void;
	/** Gives the terminal away while the task runs, and takes it back. */
	readonly lend: (task: () => Promise<void>) => Promise<void>;
};

const defaults = {pager: 'less', editor: 'vi'} as const;

/** Does what was asked for; what can't be done is told by what it gives. */
export async function takeOut(request: TakeRequest, outside: Outside): Promise<Taken> {
	switch (request.kind) {
		case 'copy': {
			const sequence = clipboardSequence(request.text, outside.environment);
			if (sequence === null) return {kind: 'too-long'};
			outside.write(sequence);
			const inTmux = (outside.environment.TMUX ?? '') !== '';
			return {kind: 'copied', characters: [...request.text.matchAll(/\S/gu)].length, inTmux};
		}
		case 'open':
			return open(request, outside);
		case 'export':
			return exportTo(request.name, request.text);
	}
}

/** In a program of the reader's choice, which reads a file of its own that is gone afterwards. */
async function open(
	{with: kind, text, name}: Extract<TakeRequest, {kind: 'open'}>,
	{environment, lend}: Outside,
): Promise<Taken> {
	const [program = defaults[kind], ...options] = commandWords(commandFor(kind, environment));
	const folder = await mkdtemp(path.join(tmpdir(), 'paper-tui-'));
	try {
		const file = path.join(folder, name);
		await writeFile(file, text, {mode: 0o600});
		let code: string | null = null;
		await lend(async () => {
			code = await runOnTerminal(program, [...options, file], environment);
		});
		return code === null ? {kind: 'opened'} : {kind: 'not-opened', program, code};
	} catch (error) {
		return {kind: 'not-opened', program, code: codeOf(error)};
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}

function commandFor(kind: 'pager' | 'editor', {PAGER, VISUAL, EDITOR}: Environment): string {
	return kind === 'pager' ? (PAGER ?? '') : VISUAL || EDITOR || '';
}

/** Waits until the program ends. Gives why it could not be started, else null. */
function runOnTerminal(
	program: string,
	words: readonly string[],
	environment: Environment,
): Promise<string | null> {
	return new Promise(resolve => {
		// The texts are UTF-8 whatever the locale is.
		const env = {...environment, LESSCHARSET: environment.LESSCHARSET ?? 'utf-8'};
		const child = spawn(program, words, {stdio: 'inherit', env});
		child.on('error', error => resolve(codeOf(error)));
		child.on('close', () => resolve(null));
	});
}

/** Into a file of this name, or with a number before its ending where there is one; none is ever written over. */
async function exportTo(name: string, text: string): Promise<Taken> {
	const {name: stem, ext} = path.parse(name);
	for (let number = 1; ; number++) {
		const file = path.resolve(number === 1 ? name : `${stem}-${number}${ext}`);
		try {
			await writeFile(file, text, {flag: 'wx'});
			return {kind: 'exported', file};
		} catch (error) {
			const code = codeOf(error);
			if (code !== 'EEXIST') return {kind: 'not-exported', code};
		}
	}
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? '-';
}
