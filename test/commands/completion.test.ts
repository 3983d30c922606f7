import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {bashCompletion} from '../../src/commands/completion/bash.ts';
import {completables} from '../../src/commands/completion/completable.ts';
import {fishCompletion} from '../../src/commands/completion/fish.ts';
import {zshCompletion} from '../../src/commands/completion/zsh.ts';
import {options} from '../../src/commands/option.ts';
import {commands, commonOptions, reader} from '../../src/commands/table.ts';
import {commandMessages} from '../../src/ui/messages/commands.ts';
import {paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
writeFileSync(path.join(home, 'front page.txt'), '');
mkdirSync(path.join(home, 'frames'));
const all = completables({reader, commands, commonOptions}, commandMessages('en'));

/** What bash would offer for the last of the words. */
function offered(...words: readonly string[]): string[] {
	const script = `${bashCompletion(all)}
COMP_WORDS=(paper-tui "$@"); COMP_CWORD=$#; _paper_tui; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
		cwd: home,
		encoding: 'utf8',
	});
	expect(stderr).toBe('');
	return stdout.split('\n').filter(line => line !== '');
}

describe('completion in bash', () => {
	it('offers every command, and files', () => {
		expect(offered('')).toEqual(expect.arrayContaining([...commands.keys(), 'front page.txt', 'frames']));
		expect(offered('exp')).toEqual(['export']);
	});

	it('offers the options of the command that is named, and no others', () => {
		expect(offered('search', '--s')).toEqual(['--since', '--save', '--saved']);
		expect(offered('--library', 'search', '--st')).toEqual(['--style']);
		expect(offered('backup', '--s')).toEqual([]);
		expect(offered('search', '-')).toEqual(expect.arrayContaining(['-i', '--help', '--color']));
	});

	it('offers what may follow an option, also behind an equals sign', () => {
		expect(offered('--theme', 'n')).toEqual(['newsprint']);
		expect(offered('show', '--format', '=', 'm')).toEqual(['markdown']);
		expect(offered('show', '--format', '=')).toEqual(['json', 'markdown', 'text']);
		expect(offered('--outlet', '')).toEqual([]);
	});

	it('offers what a command works on', () => {
		expect(offered('list', 'a')).toEqual(['articles']);
		expect(offered('import', 'fr')).toEqual(['frames', 'front page.txt']);
		expect(offered('search', 'fr')).toEqual([]);
	});
});

describe('completion in other shells', () => {
	it('knows every command and option', () => {
		for (const script of [zshCompletion(all), fishCompletion(all), bashCompletion(all)]) {
			for (const name of commands.keys()) expect(script).toContain(name);
			for (const name of Object.keys(options))
				expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`, 'u'));
		}
	});

	it('closes every quotation mark, whatever the messages say', () => {
		const quotes = (text: string) => text.split("'").length - 1;
		const meaning = "the paper's [own] name: a: b\\";
		const odd = all.map(command => ({
			...command,
			meaning,
			options: command.options.map(option => ({...option, meaning})),
		}));
		// In zsh nothing is escaped between quotation marks, in fish by a backslash.
		expect(quotes(zshCompletion(odd).replaceAll("'\\''", '')) % 2).toBe(0);
		expect(quotes(fishCompletion(odd).replace(/\\./gu, '')) % 2).toBe(0);
	});
});

describe('paper-tui completion', () => {
	it('prints the script of a shell, and no other', async () => {
		expect((await paperTui(home, ['completion', 'bash'])).stdout).toBe(bashCompletion(all));
		expect((await paperTui(home, ['completion', 'fish'])).stdout).toBe(fishCompletion(all));
		expect((await paperTui(home, ['completion', 'tcsh'])).code).toBe(2);
		expect((await paperTui(home, ['completion'])).code).toBe(2);
	});
});
