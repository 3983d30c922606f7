import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {findSources, walkSources} from '../../src/formats/find-sources.ts';
import {isPageName} from '../../src/formats/formats.ts';
import {readSource} from '../../src/formats/read-source.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {collect} from '../collect.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-sources-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

const write = (name: string, text = '柳湾日报\n') => {
	mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
	writeFileSync(path.join(folder, name), text);
};

/** Names within the folder; faults in their place. */
const found = async (...paths: readonly string[]) =>
	(await findSources(paths.map(name => path.join(folder, name)))).map(source =>
		source instanceof SourceError ? source.fault.kind : path.relative(folder, source.name),
	);

describe('finding the pages of paths', () => {
	it('takes a file whatever its name', async () => {
		write('A01版.ocr');
		expect(await found('A01版.ocr')).toEqual(['A01版.ocr']);
	});

	it('takes from a folder, and those below, the text files that are neither hidden nor a README, by name', async () => {
		for (const name of [
			'b.txt',
			'a/2.MD',
			'a/1.text',
			'c.markdown',
			'd.jpg',
			'.e.txt',
			'.git/f.txt',
			'README.md',
		])
			write(name);
		expect(await found('.')).toEqual(['a/1.text', 'a/2.MD', 'b.txt', 'c.markdown']);
	});

	it('says so of a folder without pages, of a missing path, and goes on', async () => {
		mkdirSync(path.join(folder, 'bare'));
		write('a.txt');
		expect(await found('bare', 'none.txt', 'a.txt')).toEqual(['no-pages', 'missing', 'a.txt']);
	});

	it('takes a folder named like a file as a folder', async () => {
		write('a.txt/b.txt');
		expect(await found('.')).toEqual(['a.txt/b.txt']);
	});

	it('follows links to folders, but not in a circle', async () => {
		write('a/1.txt');
		symlinkSync('..', path.join(folder, 'a', 'up'));
		symlinkSync('a', path.join(folder, 'b'));
		expect(await found('.')).toEqual(['a/1.txt', 'b/1.txt']);
	});

	it.skipIf(process.platform !== 'linux')('reads a file in a folder whose name is not UTF-8', async () => {
		write('a.txt');
		writeFileSync(
			Buffer.concat([Buffer.from(`${folder}/`), Uint8Array.of(0xb1, 0xa8), Buffer.from('.txt')]),
			'渡口新桥\n',
		);
		const sources = await findSources([folder]);
		expect(sources).toHaveLength(2);
		const texts = await Promise.all(
			sources.map(source =>
				source instanceof SourceError ? source.fault.kind : collect(readSource(source)),
			),
		);
		expect(
			texts
				.flat()
				.map(page => Object(page).text)
				.sort(),
		).toEqual(['柳湾日报\n', '渡口新桥\n']);
	});

	it('begins before it has looked everywhere', async () => {
		write('a.txt');
		write('z/b.txt');
		const sources = walkSources([folder]);
		expect((await sources.next()).value).toMatchObject({name: path.join(folder, 'a.txt')});
		write('z/c.txt');
		const rest: unknown[] = [];
		for await (const source of sources) rest.push((source as {name: string}).name);
		expect(rest).toEqual([path.join(folder, 'z/b.txt'), path.join(folder, 'z/c.txt')]);
	});

	it('goes by the bytes of a name for its order', async () => {
		for (const name of ['é.txt', 'z.txt', 'Z.txt', '报.txt']) write(name);
		expect(await found('.')).toEqual(['Z.txt', 'z.txt', 'é.txt', '报.txt']);
	});
});

describe('the name of a page', () => {
	it('is known by its ending', () => {
		const names = ['1.txt', 'A01.MD', '.hidden.txt', 'README.md', 'photo.jpg', 'txt'];
		expect(names.filter(isPageName)).toEqual(['1.txt', 'A01.MD']);
	});
});
