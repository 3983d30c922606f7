import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {commands} from '../../src/commands/table.ts';
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

describe('the version', () => {
	it('is that of the package', async () => {
		const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
		expect((await paperTui(home, ['--version'])).stdout).toBe(`paper-tui ${version}\n`);
	});
});

describe('the built entry', () => {
	it('begins with the line by which a shell finds Node', () => {
		expect(readFileSync(entry, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
	});
});
