// Makes a library of invented papers: node bench/library/make-library.ts FILE ARTICLES
import {existsSync} from 'node:fs';
import type {NewPage} from '../../src/library/library.ts';
import {openLibrary} from '../../src/library/open-library.ts';
import {inventedPages} from './invented-pages.ts';

/** Pages in one transaction. */
const batchSize = 256;

/** Makes a library with so many articles in `file`; one that is there already is taken to be it. */
export async function makeLibrary(file: string, articles: number): Promise<void> {
	if (existsSync(file)) return;
	const library = await openLibrary(file);
	let batch: NewPage[] = [];
	for (const page of inventedPages(articles)) {
		batch.push(page);
		if (batch.length < batchSize) continue;
		await library.add(batch);
		batch = [];
	}
	await library.add(batch);
	await library.close();
}

if (import.meta.main) {
	const [file, articles] = process.argv.slice(2);
	if (file === undefined || !(Number(articles) > 0)) {
		console.error('Usage: node bench/library/make-library.ts FILE ARTICLES');
		process.exitCode = 2;
	} else await makeLibrary(file, Number(articles));
}
