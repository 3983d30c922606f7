// Copies among the articles of real pages, as a library finds them.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {readPage} from '../../src/page/read-page.ts';
import {sourceLines} from '../../src/page/source-lines.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';

test.skipIf(acceptance === null)(
	'exactly the four copies of one document are found, from each of them',
	async () => {
		const known = JSON.parse(readFileSync(path.join(acceptance ?? '', 'variants.json'), 'utf8')) as {
			copies: Record<string, {article: number}>;
		};
		const library = await openMemoryLibrary();
		for (const [source, text] of acceptancePages()) {
			await library.add([{source, text, edition: readPage(sourceLines(text))}]);
		}
		const {items} = await library.articles({}, null, 99);
		const clusters = await Promise.all(items.map(({id}) => library.copies(id)));
		const names = clusters
			.filter(copies => copies.length > 1)
			.map(copies => copies.map(({article, order}) => `${article.source.slice(0, 3)} ${order}`).sort());
		const expected = Object.entries(known.copies).map(([name, {article}]) => `${name} ${article}`);
		expect(names).toEqual(expected.map(() => expected));
		await library.close();
	},
);
