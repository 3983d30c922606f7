// Pages as they are restored today, invented and real ones, make an equal library when they are exported.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {exportedPageIn} from '../../../src/library/exported/exported-line.ts';
import type {ExportedPage} from '../../../src/library/exported/exported-page.ts';
import type {Library} from '../../../src/library/library.ts';
import {openLibrary} from '../../../src/library/open-library.ts';
import {readPage} from '../../../src/page/read-page.ts';
import {sourceLines} from '../../../src/page/source-lines.ts';
import {acceptance, acceptancePages} from '../../acceptance.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const inFolder = (folder: string): [name: string, text: string][] =>
	readdirSync(path.join(root, folder))
		.filter(name => name.endsWith('.txt'))
		.map(name => [name, readFileSync(path.join(root, folder, name), 'utf8')]);
const sets = {
	'the sample pages': inFolder('seeds'),
	'the invented pages': inFolder('test/page/pages'),
	'the real pages': acceptance === null ? [] : [...acceptancePages('pages'), ...acceptancePages('dev')],
};
const temporary = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-exported-'));
afterAll(() => rmSync(temporary, {recursive: true}));

async function linesOf(library: Library): Promise<string[]> {
	const lines: string[] = [];
	for await (const page of library.exportPages({})) lines.push(JSON.stringify(page));
	return lines;
}

describe.each(Object.entries(sets))('%s', (name, pages) => {
	test.skipIf(name === 'the real pages' && acceptance === null)('come back as they were', async () => {
		expect(pages).not.toEqual([]);
		const library = await openLibrary(path.join(temporary, `${name}.db`));
		await library.add(pages.map(([source, text]) => ({source, text, edition: readPage(sourceLines(text))})));
		const lines = await linesOf(library);
		const exported = lines.map(exportedPageIn);
		expect(exported).not.toContain(null);
		const other = await openLibrary(path.join(temporary, `${name} again.db`));
		await other.addExported(exported as ExportedPage[]);
		expect(await linesOf(other)).toEqual(lines);
		expect(await other.articles({}, null, 1000)).toEqual(await library.articles({}, null, 1000));
		expect((await other.examine({full: true})).faults).toEqual([]);
		await library.close();
		await other.close();
	});
});

describe('an export', () => {
	let library: Library;
	beforeAll(async () => {
		library = await openLibrary(path.join(temporary, 'written.db'));
	});
	afterAll(() => library.close());

	test('is of the moment at which it began, whatever is written meanwhile', async () => {
		const page = (text: string) => ({source: text, text, edition: readPage(sourceLines(text))});
		await library.add(
			['港区新码头开工\n\n昨日动工。', '渔汛提前到来\n\n鱼来了。', '雪线下移\n\n下雪了。'].map(page),
		);
		const before = await linesOf(library);
		const seen: string[] = [];
		for await (const exported of library.exportPages({})) {
			seen.push(JSON.stringify(exported));
			const {items} = await library.articles({}, null, 9);
			await library.correct(items.at(-1)?.id ?? '', {kind: 'page', date: `2024-01-0${seen.length}`});
			await library.add([page(`新来的第${seen.length}版\n\n正文。`)]);
		}
		expect(seen).toEqual(before);
	});
});
