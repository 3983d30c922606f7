// A search as a whole process beside one of Node that does nothing: node bench/search/process.ts FOLDER ARTICLES…
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {openLibrary} from '../../src/library/open-library.ts';
import {makeLibrary} from '../library/make-library.ts';

const rounds = 41;
const warmUps = 3;
const program = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** Milliseconds that a process takes from its start to its end. */
function millisecondsOf(words: readonly string[], isToFind: boolean): number {
	const start = performance.now();
	const {status, stdout} = spawnSync(process.execPath, words, {stdio: ['ignore', 'pipe', 'ignore']});
	const took = performance.now() - start;
	if (status !== 0 || (isToFind && stdout.length === 0))
		throw new Error(`Nothing came of ${words.join(' ')}`);
	return took;
}

/** Words of an article in the midst of the library's newest: the beginning of its headline, and more of it. */
async function wordsIn(file: string): Promise<string[]> {
	const library = await openLibrary(file);
	const {items} = await library.articles({}, null, 500);
	await library.close();
	const headline = items.at(items.length >> 1)?.headline ?? '';
	return [headline.slice(0, 2), headline.slice(0, 8)];
}

function quantile(values: readonly number[], share: number): number {
	return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

const [folder = '', ...sizes] = process.argv.slice(2);
const works: {readonly name: string; readonly words: readonly string[]; readonly isToFind: boolean}[] = [
	{name: 'node alone', words: ['-e', '0'], isToFind: false},
];
for (const size of sizes) {
	const file = path.join(folder, `${size}.db`);
	await makeLibrary(file, Number(size));
	for (const word of await wordsIn(file)) {
		const words = [program, 'search', `"${word}"`, '--library', file];
		works.push({name: `${size}: ${[...word].length} characters`, words, isToFind: true});
	}
}
const times = works.map((): number[] => []);
for (let round = 0; round < warmUps + rounds; round++) {
	for (const [index, {words, isToFind}] of works.entries()) {
		const took = millisecondsOf(words, isToFind);
		if (round >= warmUps) times[index]?.push(took);
	}
}
const bare = quantile(times[0] ?? [], 0.5);
for (const [index, {name}] of works.entries()) {
	const own = times[index] ?? [];
	const told = [0.5, 0.95].map(share => quantile(own, share).toFixed(0).padStart(5));
	const ratio = (quantile(own, 0.5) / bare).toFixed(2);
	console.log(`${name.padEnd(26)}p50${told[0]} ms  p95${told[1]} ms  ${ratio} times node alone`);
}
