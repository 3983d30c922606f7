// The real pages, and invented ones of many layouts, are restored at least as well as these floors say.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {readPage} from '../../src/page/read-page.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';
import {expectWholeCover, linesOf} from './page-of.ts';

type Figures = Readonly<
	Record<'headlines' | 'roles' | 'lines' | 'body' | 'paragraphs' | 'captions' | 'jumps' | 'edition', number>
>;

const sets: readonly {readonly pages: string; readonly gold: string; readonly floors: Figures}[] = [
	{
		pages: 'pages',
		gold: 'gold',
		floors: {
			headlines: 0.97,
			roles: 0.9,
			lines: 0.97,
			body: 0.985,
			paragraphs: 0.97,
			captions: 1,
			jumps: 1,
			edition: 1,
		},
	},
	{
		pages: 'dev',
		gold: 'dev',
		floors: {
			headlines: 0.85,
			roles: 0.88,
			lines: 0.95,
			body: 0.95,
			paragraphs: 0.94,
			captions: 0.9,
			jumps: 0.85,
			edition: 0.95,
		},
	},
];

const scratch = mkdtempSync(path.join(tmpdir(), 'paper-tui-score-'));
afterAll(() => rmSync(scratch, {recursive: true}));

describe.runIf(acceptance !== null).each(sets)('the pages of $pages', ({pages: folder, gold, floors}) => {
	const pages = acceptancePages(folder);

	test('score no less than their floors', () => {
		const parsed = path.join(scratch, `${folder}.jsonl`);
		const restored = [...pages].map(([name, text]) =>
			JSON.stringify({source: `${name}.txt`, ...readPage(linesOf(text))}),
		);
		writeFileSync(parsed, restored.join('\n'));
		const root = acceptance ?? '';
		const printed = execFileSync(
			process.execPath,
			[path.join(root, 'score.mjs'), '--json', path.join(root, gold), parsed],
			{encoding: 'utf8'},
		);
		const {mean} = JSON.parse(printed) as {mean: Figures};
		const below = Object.entries(floors).filter(([name, floor]) => !(mean[name as keyof Figures] >= floor));
		expect(below, JSON.stringify(mean)).toEqual([]);
	});

	test('have every printed line in exactly one place', () => {
		for (const text of pages.values()) {
			const lines = linesOf(text);
			expectWholeCover(readPage(lines), lines);
		}
	});
});
