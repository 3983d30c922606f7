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
	// Whoever was killed may yet be writing.
	rmSync(home, {recursive: true, force: true, maxRetries: 10});
});

/** Opens the reader on the sample pages, with a file of settings. */
async function openWith(settings: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
	writeFileSync(path.join(home, 'config', 'paper-tui', 'config.toml'), settings);
	const env = {
		HOME: home,
		XDG_DATA_HOME: path.join(home, 'data'),
		XDG_CONFIG_HOME: path.join(home, 'config'),
		...more,
	};
	screen = new Terminal([program], {env});
	await screen.shows(/\| {2}(?:文章|Articles) /u);
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

describe('the colours of the reader', () => {
	it('are those of the settings, are gone through with a key, and are remembered', async () => {
		await openWith('language = "en"\ntheme = "newsprint"\n');
		expect(screen.written).toContain('\u{1B}[38;5;');
		screen.press('T');
		await screen.shows('high contrast');
		screen.press('q');
		await screen.ends();
		await openWith('language = "en"\n');
		screen.press('T');
		await screen.shows('Colours: as the terminal is');
	});

	it('follow what the terminal answers, and are right at once the next time', async () => {
		await openWith('');
		await screen.becomes('asked', () => screen.written.includes('\u{1B}]11;?'));
		screen.press('\u{1B}]11;rgb:ffff/ffff/ffff\u{7}');
		await screen.becomes('painted in another ink', () => screen.written.includes('\u{1B}[38;5;23m'));
		screen.press('q');
		await screen.ends();
		await openWith('');
		expect(screen.written).toContain('\u{1B}[38;5;23m');
		expect(screen.written).not.toContain('\u{1B}[38;5;145m');
	});

	it('are none with NO_COLOR, and focus and choice are seen all the same', async () => {
		await openWith('', {NO_COLOR: '1'});
		expect(screen.written).not.toContain('\u{1B}[38;');
		await screen.shows(/^> ?报纸/mu);
		await screen.shows(/^> 全部/mu);
	});
});

describe('the mouse', () => {
	const at = (button: number, x: number, y: number, end = 'M') => `\u{1B}[<${button};${x + 1};${y + 1}${end}`;

	it('is left to the terminal unless it is asked for', async () => {
		await openWith('');
		expect(screen.written).not.toContain('\u{1B}[?1000h');
	});

	it('chooses and opens with clicks, scrolls with its wheel, drags borders, and is let go', async () => {
		await openWith('mouse = "on"\n');
		// Below the views and all papers together.
		screen.press(at(0, 4, 10), at(0, 4, 10, 'm'));
		await screen.shows(' 3/6');
		screen.press(at(65, 30, 5));
		await screen.shows(/文章 +4\/9/u);
		screen.press(at(0, 100, 5), at(0, 100, 5, 'm'));
		await screen.shows('Space 往下读');
		const [first = ''] = screen.rows();
		const border = first.indexOf('|') + 2;
		screen.press(at(0, border, 5), at(32, border + 8, 5), at(0, border + 8, 5, 'm'));
		await screen.becomes('wider', ([row = '']) => row.indexOf('|') === first.indexOf('|') + 8);
		screen.press('Ctrl-c');
		await screen.ends();
		expect(screen.written.lastIndexOf('\u{1B}[?1000l')).toBeGreaterThan(
			screen.written.lastIndexOf('\u{1B}[?1000h'),
		);
	});

	it('leaves the panes as they were made for the next time', async () => {
		await openWith('');
		const width = screen.rows()[0]?.indexOf('|') ?? 0;
		screen.press('>', '>');
		await screen.becomes('wider', ([row = '']) => row.indexOf('|') === width + 4);
		screen.press('q');
		await screen.ends();
		await openWith('');
		await screen.becomes('as wide as it was left', ([row = '']) => row.indexOf('|') === width + 4);
	});
});
