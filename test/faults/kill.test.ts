// The program killed at random moments: what it said it had done is done, and the library is sound. bench/faults.ts does it more often.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {killImports} from './kill-imports.ts';
import {killReaders} from './kill-readers.ts';
import {killStars} from './kill-stars.ts';
import {killUpgrades} from './kill-upgrades.ts';

// Many programs are started one after another.
vi.setConfig({testTimeout: 120_000});

let home = '';
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-kill-'));
});
afterEach(() => rmSync(home, {recursive: true}));

describe('a program that is killed', () => {
	it('while it imports loses no page that it reported, and stores none twice', async () => {
		const {kills, wrong} = await killImports({home, kills: 10, seed: 1, pages: 80});
		expect({kills, wrong}).toEqual({kills: 10, wrong: []});
	});

	it('while it marks articles loses no mark', async () => {
		const {reported, wrong} = await killStars({home, kills: 4, seed: 1});
		expect(wrong).toEqual([]);
		expect(reported).toBeGreaterThan(0);
	});

	it('while one reads gives the terminal back, and leaves the library sound', async () => {
		const {kills, wrong} = await killReaders({home, kills: 12, seed: 1});
		expect({kills, wrong}).toEqual({kills: 12, wrong: []});
	});

	it('while it brings a library up to date leaves it as it was, or brought up to date', async () => {
		const {kills, wrong} = await killUpgrades({home, kills: 4, seed: 1});
		expect({kills, wrong}).toEqual({kills: 4, wrong: []});
	});
});
