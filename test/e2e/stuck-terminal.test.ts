// A terminal that takes nothing for a while, as over a line that is stuck: it is given back all the same.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Terminal} from './terminal.ts';

const program = path.join(import.meta.dirname, '../../dist/cli.js');

let home = '';
let screen: Terminal;

beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-'));
});

afterEach(() => {
	screen.close();
	rmSync(home, {recursive: true, force: true});
});

describe('a terminal that is stuck', () => {
	it('is given back when a signal ends the reader in the midst of drawing', async () => {
		screen = new Terminal([program], {env: {HOME: home}, columns: 200, rows: 60});
		await screen.shows('样报');
		screen.stop();
		for (let time = 0; time < 40; time++) {
			screen.press('l', 'l', '?', '?', 'h', 'h', 'j');
			await setTimeout(20);
		}
		screen.signal('SIGTERM');
		await setTimeout(300);
		screen.goOn();
		expect(await screen.ends()).toEqual({code: 143, readsLines: true});
		expect(screen.isAlternate).toBe(false);
		expect(screen.hidesCursor).toBe(false);
	});
});
