import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {commandHelp, generalHelp} from '../../src/commands/help.ts';
import {commands} from '../../src/commands/table.ts';
import {cellWidth} from '../../src/typeset/width.ts';
import {commandMessages} from '../../src/ui/messages/commands.ts';
import {entry, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();

describe('help', () => {
	it('names every command, and explains each with its options', async () => {
		const {code, stdout, stderr} = await paperTui(home, ['--help']);
		expect([code, stderr]).toEqual([0, '']);
		for (const [name, command] of commands) {
			expect(stdout).toContain(`paper-tui ${name} ${command.operands.form}`);
			const own = await paperTui(home, [name, '--help']);
			expect(own.code).toBe(0);
			for (const option of Object.keys(command.options)) expect(own.stdout).toContain(`--${option}`);
		}
	});

	it('comes in Chinese', async () => {
		const {stdout} = await paperTui(home, ['search', '-h', '--language', 'zh']);
		expect(stdout).toContain('用法: paper-tui search QUERY');
	});
});

describe('help on a terminal', () => {
	it.each([30, 50, 80, 100])(
		'has no line wider than its %i columns but for what is typed as it stands',
		width => {
			for (const language of ['zh', 'en'] as const) {
				const messages = commandMessages(language);
				const texts = [generalHelp(messages, width)];
				for (const [name, command] of commands) texts.push(commandHelp(name, command, messages, width));
				for (const line of texts.join('').split('\n')) {
					if (cellWidth(line) > width) expect(line).toMatch(/^ {2}\S|^\S+: paper-tui /u);
				}
			}
		},
	);

	it('says all that it says elsewhere', () => {
		const messages = commandMessages('en');
		const words = (text: string) => text.split(/\s+/u).filter(word => word !== '');
		const all = words(generalHelp(messages, Number.POSITIVE_INFINITY));
		for (const width of [30, 80]) expect(words(generalHelp(messages, width)).sort()).toEqual([...all].sort());
	});

	it('leaves no blanks at the ends of lines and no heading with nothing below it', () => {
		for (const [name, command] of commands) {
			const text = commandHelp(name, command, commandMessages('en'), 80);
			expect(text).not.toMatch(/ \n/u);
			expect(text).not.toMatch(/\nOptions\n\n/u);
		}
	});
});

describe('the version', () => {
	it('is that of the package', async () => {
		const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		for (const word of ['--version', '-V']) {
			expect((await paperTui(home, [word])).stdout).toBe(`paper-tui ${version}\n`);
		}
	});
});

describe('the built entry', () => {
	it('begins with the line by which a shell finds Node', () => {
		expect(readFileSync(entry, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
	});
});
