// Paths that are completed while one writes them.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {atHome, findPaths} from '../../../src/ui/errand/find-paths.ts';
import {TestReader} from '../papers.ts';

let home = '';
beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'paper-tui-paths-'));
	mkdirSync(path.join(home, '旧报'));
	for (const name of ['旧报/一.txt', '旧报/二.txt', '旧书.md', '.藏'])
		writeFileSync(path.join(home, name), '');
});
afterAll(() => rmSync(home, {recursive: true, force: true}));

describe('paths', () => {
	it('are those of the folder that begin as what is typed does, folders with a slash', async () => {
		expect(await findPaths(`${home}/旧`, home)).toEqual([`${home}/旧书.md`, `${home}/旧报/`]);
		expect(await findPaths(`${home}/旧报/`, home)).toEqual([`${home}/旧报/一.txt`, `${home}/旧报/二.txt`]);
	});

	it('may begin at home', async () => {
		expect(await findPaths('~/旧书', home)).toEqual(['~/旧书.md']);
		expect(atHome('~/旧书.md', home)).toBe(path.join(home, '旧书.md'));
		expect(atHome('甲~', home)).toBe('甲~');
	});

	it('are hidden unless a dot is typed', async () => {
		expect(await findPaths(`${home}/`, home)).toHaveLength(2);
		expect(await findPaths(`${home}/.`, home)).toEqual([`${home}/.藏`]);
	});

	it('are none where there is no such folder', async () => {
		expect(await findPaths('/no/such/folder/', home)).toEqual([]);
	});
});

describe('Tab in the field', () => {
	it('completes what all paths that fit have in common', () => {
		const reader = new TestReader().press('g i', '旧');
		const overlay = reader.state.overlay;
		if (overlay?.kind !== 'errand-field') throw new Error('No field is open');
		const found = ['旧报/一.txt', '旧报/二.txt'];
		reader.state = {...reader.state, overlay: {...overlay, paths: {typed: '旧', found}}};
		expect(reader.screen().at(-2)).toContain('Tab: 旧报/一.txt  旧报/二.txt');
		reader.press('Tab');
		expect(reader.state.overlay).toMatchObject({field: {before: '旧报/'}});
	});
});
