// Measures how fast pages are restored, beside reading the same files and parting them into lines, and how it grows with size.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readPage} from '../src/page/read-page.ts';
import {sourceLines} from '../src/page/source-lines.ts';
import {samplePages} from './sample-pages.ts';
import {secondsFor} from './seconds-for.ts';

const pages = samplePages();
const all = pages.join('\n');
const times = 16;

function megabytesOf(text: string): number {
	return Buffer.byteLength(text) / 1e6;
}

/** The sample repeated, or cut, to so many megabytes. */
function ofSize(sample: string, megabytes: number): string {
	const once = megabytesOf(sample);
	const times = Math.floor(megabytes / once);
	return sample.repeat(times) + sample.slice(0, Math.round(sample.length * (megabytes / once - times)));
}

function inFiles(texts: readonly string[], work: (files: readonly string[]) => void): void {
	const folder = mkdtempSync(path.join(tmpdir(), 'restore-'));
	try {
		work(
			texts.map((text, index) => {
				const file = path.join(folder, `${index}.txt`);
				writeFileSync(file, text);
				return file;
			}),
		);
	} finally {
		rmSync(folder, {recursive: true});
	}
}

function reportPages(): void {
	inFiles(pages, files => {
		const read = secondsFor(() => {
			for (const file of files) sourceLines(readFileSync(file, 'utf8'));
		});
		// Many times a run, as in a long import: the first few pages are slower.
		const restored =
			secondsFor(() => {
				for (let time = 0; time < times; time++) {
					for (const file of files) readPage(sourceLines(readFileSync(file, 'utf8')));
				}
			}) / times;
		const megabytes = megabytesOf(pages.join(''));
		console.log(`pages                ${pages.length}, ${megabytes.toFixed(3)} MB`);
		console.log(`read, part in lines  ${(megabytes / read).toFixed(1)} MB/s`);
		console.log(`restore              ${(megabytes / restored).toFixed(1)} MB/s`);
		console.log(`ratio                ${(restored / read).toFixed(1)}`);
	});
}

const sizes = [1, 2, 4, 8, 10];
const shapes: readonly (readonly [name: string, make: (megabytes: number) => string])[] = [
	['one line', megabytes => ofSize(all.replaceAll(/\s+/gu, ''), megabytes)],
	// A million lines at 10 MB.
	['lines of 3 characters', megabytes => ofSize(`${all.match(/\p{L}{1,3}/gu)?.join('\n')}\n`, megabytes)],
	['the pages repeated', megabytes => ofSize(`${all}\n`, megabytes)],
	['a column without stops', megabytes => ofSize(`${all.match(/[^\s。]{17}/gu)?.join('\n')}\n`, megabytes)],
];

/** Seconds for one run; the sizes are such that one run tells enough. */
function once(work: () => void): number {
	const start = performance.now();
	work();
	return (performance.now() - start) / 1000;
}

function reportGrowth(): void {
	console.log(`\n${'size'.padEnd(22)} ${sizes.map(size => `${size} MB`.padStart(9)).join(' ')}`);
	for (const [name, make] of shapes) {
		const seconds = sizes.map(size => {
			const lines = sourceLines(make(size));
			return {size, taken: once(() => readPage(lines))};
		});
		const row = (label: string, cell: (each: {size: number; taken: number}) => string): void =>
			console.log(`${label.padEnd(22)} ${seconds.map(each => cell(each).padStart(9)).join(' ')}`);
		row(name, ({taken}) => `${taken.toFixed(2)} s`);
		row('', ({size, taken}) => `${(size / taken).toFixed(1)} MB/s`);
	}
}

reportPages();
reportGrowth();
