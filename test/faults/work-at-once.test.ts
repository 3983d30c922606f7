// Two imports, a reader that marks and one that only reads, at once on one library. bench/faults.ts has them at it for a minute.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {workAtOnce} from './work-at-once.ts';

// Many programs are started one after another.
vi.setConfig({testTimeout: 120_000});

let home = '';
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-at-once-'));
});
afterEach(() => rmSync(home, {recursive: true}));

describe('several programs on one library', () => {
	it('work at once without an error, and everything they stored is there', async () => {
		const {marks, lists, wrong} = await workAtOnce({home, pages: 200, goesOn: () => false});
		expect(wrong).toEqual([]);
		expect(marks).toBeGreaterThan(0);
		expect(lists).toBeGreaterThan(0);
	});
});
