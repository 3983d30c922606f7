// What the README says is what the project does.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {commands} from '../src/commands/table.ts';
import {keyTableMarkdown} from '../src/ui/key-table.ts';

const root = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('the README', () => {
	it('shows the keys of the keymap', () => {
		expect(readme).toContain(keyTableMarkdown('en'));
	});

	it('names every command', () => {
		for (const name of commands.keys()) expect(readme).toContain(`\`${name} `);
	});

	it('gives the very test command that continuous integration runs', () => {
		const command = 'npm ci && npm test';
		expect(readme.split('\n')).toContain(command);
		expect(readFileSync(path.join(root, '.ci/run'), 'utf8').split('\n')).toContain(command);
	});
});
