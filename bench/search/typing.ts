// How long from a key to its hits on the screen of the reader, and whether fast typing loses any: node bench/search/typing.ts FOLDER ARTICLES…
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {openLibraryToRead} from '../../src/library/open-library.ts';
import {answerStage} from '../../src/ui/search/searcher.ts';
import {makeLibrary} from '../library/make-library.ts';
import {bands, SampleQueries} from './sample-queries.ts';
import {TypedReader} from './typed-reader.ts';

const queriesOfEach = 8;
const queryLength = 8;
const fastLength = 10;
/** Between fast keys, as a key held down repeats. */
const fastMilliseconds = 30;
/** Cells of a headline that tell it from others. */
const telling = 16;

type Step = {readonly query: string; readonly first: string};

/** What stands first in the list once this is in the field, as its row begins. */
function firstHit(rows: readonly string[]): string {
	const row = rows.slice(1).find(shown => shown.includes('|>')) ?? '';
	return (
		row
			.split('|')[1]
			?.replace(/^>../u, '')
			.trim()
			.slice(0, telling / 2) ?? ''
	);
}

function fieldIn(rows: readonly string[]): string {
	return /^\/(\S*)/u.exec(rows.at(-1) ?? '')?.[1] ?? '';
}

async function measure(file: string): Promise<void> {
	const library = await openLibraryToRead(file);
	const samples = new SampleQueries(file, 7);
	const stepsOf = async (query: string): Promise<Step[]> => {
		const steps: Step[] = [];
		for (let length = 1; length <= query.length; length++) {
			const part = query.slice(0, length);
			const request = {
				query: part,
				stage: 'newest',
				toRead: [],
				narrowed: null,
				known: [],
				open: [],
			} as const;
			const {hits} = await answerStage(library, request, new AbortController().signal);
			steps.push({query: part, first: (hits[0]?.headline ?? '').slice(0, telling / 2)});
		}
		return steps;
	};

	let seen: string[] = [];
	const reader: TypedReader = new TypedReader(file, () => {
		const first = firstHit(reader.rows());
		if (first !== seen.at(-1)) seen.push(first);
	});
	await reader.until(rows => rows[0]?.includes('报纸') ?? false);
	reader.type('/');
	await reader.until(rows => (rows.at(-1) ?? '').startsWith('/'));

	const times: number[] = [];
	for (const band of bands) {
		for (const query of samples.of(queryLength, band, queriesOfEach)) {
			let shown = '';
			for (const {query: part, first} of await stepsOf(query)) {
				reader.type(part.slice(-1));
				const time = await reader.until(
					rows => fieldIn(rows) === part && (first === '' || firstHit(rows) === first),
				);
				// Where the list begins as before, its arrival can't be told.
				if (first !== shown && first !== '') times.push(time);
				shown = first;
				await setTimeout(60);
			}
			reader.type('\u{15}');
			await reader.until(rows => fieldIn(rows) === '');
		}
	}
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1);
	console.log(`  key to hits: p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms, ${times.length} keys`);

	let typed = 0;
	let lost = 0;
	let stale = 0;
	for (const band of bands) {
		for (const query of samples.of(fastLength, band, queriesOfEach)) {
			const steps = await stepsOf(query);
			seen = [];
			for (const character of query) {
				reader.type(character);
				await setTimeout(fastMilliseconds);
			}
			await setTimeout(1000);
			typed++;
			const rows = reader.rows();
			if (fieldIn(rows) !== query) lost++;
			if (firstHit(rows) !== steps.at(-1)?.first || !inOrder(seen, steps)) stale++;
			reader.type('\u{15}');
			await reader.until(shown => fieldIn(shown) === '');
		}
	}
	console.log(
		`  ${fastLength} characters, one in ${fastMilliseconds} ms, ${typed} times: ${lost} lost any, ${stale} showed stale hits`,
	);
	console.log(`  memory ${reader.peakMemory().toFixed(0)} MB`);
	await reader.end();
	await library.close();
}

/** Whether what was seen first in the list is what the steps find, none of them after a later one. */
function inOrder(seen: readonly string[], steps: readonly Step[]): boolean {
	let from = 0;
	for (const first of seen.filter(headline => headline !== '')) {
		const place = steps.findIndex((step, index) => index >= from && step.first === first);
		// The first of all may be left from what was typed before.
		if (place === -1 && from > 0) return false;
		from = Math.max(from, place);
	}
	return true;
}

const [folder = '', ...sizes] = process.argv.slice(2);
for (const articles of sizes) {
	const file = path.join(folder, `${articles}.db`);
	await makeLibrary(file, Number(articles));
	console.log(`${articles} articles`);
	await measure(file);
}
