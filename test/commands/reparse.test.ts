import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {anArticle, anEdition} from '../library/an-edition.ts';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const file = path.join(home, 'library.db');
const school = '河湾小学添新书\n\n河湾小学的图书室近日添了三百册新书，孩子们放学后也能借阅。\n';
writeFileSync(path.join(home, 'school.txt'), school);
const bridge =
	'新渡口大桥通车\n\n本报讯（记者 程晚舟）十月八日上午，柳湾县新渡口大桥正式通车。两岸的居民从此不必再等渡船。\n';

const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', file]);

/** A library with one page as it is restored today, and one as some older version might have. */
async function makeLibrary(): Promise<string> {
	await run('import', 'school.txt');
	const library = await openLibrary(file);
	const article = anArticle('新渡口大桥', bridge.split('\n').slice(2, 3), {lines: [[1, 3]]});
	await library.add([{source: 'bridge\u001b[31m.txt', text: bridge, edition: anEdition([article])}]);
	const id = (await library.articles({}, null, 9)).items.find(({headline}) => headline === '新渡口大桥')!.id;
	await library.setStarred(id, true);
	await library.correct(id, {kind: 'text', block: 0, offset: 5, from: '者 程', to: '者程'});
	await library.close();
	return id;
}

describe('paper-tui reparse', () => {
	it('says with exit code 1 that the library is empty', async () => {
		expect(await run('reparse')).toEqual({
			code: 1,
			stdout: '',
			stderr: expect.stringContaining('fill it first: paper-tui import PATH'),
		});
	});

	it('previews, changes when told to, and then has nothing left to change', async () => {
		const id = await makeLibrary();
		const told = 'bridge␛[31m.txt\theadlines changed: 1\n';
		for (let time = 0; time < 2; time++) {
			expect(await run('reparse')).toEqual({
				code: 0,
				stdout: `${told}pages that would change: 1 of 2; --apply changes them\n`,
				stderr: '',
			});
		}
		expect(objects((await run('reparse', '--json')).stdout)).toMatchObject([
			{
				source: 'bridge\u001b[31m.txt',
				changed: true,
				headlines: {added: [], removed: [], changed: [{id, from: '新渡口大桥', to: '新渡口大桥通车'}]},
				merged: [],
				split: [],
				paragraphs: 0,
				unapplied: [],
			},
		]);
		expect(await run('reparse', '--apply')).toEqual({
			code: 0,
			stdout: `${told}pages changed: 1 of 2\n`,
			stderr: '',
		});
		expect(await run('reparse', '--apply')).toMatchObject({code: 0, stdout: 'pages changed: 0 of 2\n'});
		expect(await run('reparse', '--language', 'zh')).toMatchObject({
			stdout: '2 版中有 0 版会变；加 --apply 才修改\n',
		});
		expect(objects((await run('list', '--json')).stdout)).toContainEqual(
			expect.objectContaining({id, headline: '新渡口大桥通车', starred: true}),
		);
		expect((await run('show', id, '--format', 'text')).stdout).toContain('记者程晚舟');
	});

	it('tells of a correction that has no place any more, and keeps it', async () => {
		const library = await openLibrary(file);
		const text = '渔汛提前到来\n\n今年鱼群比往年早到十天，船老大乔三水说二十年没见过。\n';
		const article = anArticle('渔汛', ['今年鱼群不知为何来得早。', '船老大乔三水说二十年没见过。']);
		await library.add([{source: 'fish.txt', text, edition: anEdition([article])}]);
		const {id} = (await library.articles({}, null, 9)).items.find(({headline}) => headline === '渔汛')!;
		await library.correct(id, {kind: 'text', block: 0, offset: 4, from: '不知为何', to: '不知何故'});
		await library.close();
		const {code, stderr} = await run('reparse', '--apply');
		expect(code).toBe(0);
		expect(stderr).toMatch(/^paper-tui: fish\.txt: correction \d+ has no place any more; it is kept\n$/);
		expect(objects((await run('edit', id, '--list', '--json')).stdout)).toMatchObject([{applied: false}]);
		expect((await run('edit', id, '--list')).stdout).toMatch(/\ttext\t不知为何\t不知何故\tunapplied\n$/);
	});

	it('says with exit code 3 that the library can not be used, as edit does', async () => {
		const notes = path.join(home, 'notes.db');
		writeFileSync(notes, '这是一份笔记，不是库。\n'.repeat(100));
		for (const words of [['reparse'], ['edit', '7k2m9', '--undo']]) {
			expect(await paperTui(home, [...words, '--library', notes])).toEqual({
				code: 3,
				stdout: '',
				stderr: `paper-tui: ${notes} is not a library; name another with --library PATH\n`,
			});
		}
	});
});
