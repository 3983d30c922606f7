import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-settings-'));
	mkdirSync(path.join(home, 'config', 'paper-tui'), {recursive: true});
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

/** Opens the reader on the sample pages, with a file of settings. */
async function openWith(settings: string): Promise<void> {
	writeFileSync(path.join(home, 'config', 'paper-tui', 'config.toml'), settings);
	const env = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
	};
	screen = new Terminal([program], {env});
	await screen.shows(/1\/\d/u);
}

describe('a reader with settings of its own', () => {
	it('goes by its own keys, and teaches them', async () => {
		await openWith('language = "en"\n[keys]\ndown = "e"\nhelp = "H"\nquit = ["x", "q"]\n');
		await screen.shows(/H keys +x leave/u);
		screen.press('e');
		await screen.shows('2/');
		screen.press('j', 'H');
		await screen.shows(/e +Down/u);
		screen.press('x');
		await screen.shows('2/');
		screen.press('x');
		expect(await screen.ends()).toMatchObject({code: 0});
	});

	it('opens with the defaults for what is wrong, and says where that is', async () => {
		await openWith('language = "en"\n[keys]\ndown = "Hyper-x"\n');
		await screen.shows('paper-tui config --check');
		screen.press('j');
		await screen.shows('2/');
		screen.press('q');
		expect(await screen.ends()).toMatchObject({code: 0});
		expect(screen.rows().join('')).toContain('config.toml:3:8: there is no key Hyper-x');
	});
});
