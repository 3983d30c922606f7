// How the reader behaves in libraries of different sizes, run in turn: node bench/library/scale.ts FOLDER ARTICLES…
import path from 'node:path';
import {DrivenReader} from './driven-reader.ts';
import {makeLibrary} from './make-library.ts';

const rounds = 9;
const measures = ['first screen', 'page of the list', 'opening', 'memory'] as const;
type Measured = Record<(typeof measures)[number], number>;

async function measure(library: string): Promise<Measured> {
	const reader = new DrivenReader(library);
	const firstScreen = await reader.firstScreen();
	// From the papers to the articles; the first pages come with what was read at the start.
	await reader.press('\t');
	for (let page = 0; page < 4; page++) await reader.press('\x1B[6~');
	const page = await reader.press('\x1B[6~');
	const openings: number[] = [];
	for (let article = 0; article < 7; article++) {
		openings.push(await reader.press('\r'));
		await reader.press('q');
		await reader.press('j');
	}
	const memory = reader.peakMemory();
	await reader.end();
	return {'first screen': firstScreen, 'page of the list': page, opening: median(openings), memory};
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

const [folder = '', ...sizes] = process.argv.slice(2);
const libraries = sizes.map(Number).map(articles => ({articles, file: path.join(folder, `${articles}.db`)}));
for (const {file, articles} of libraries) await makeLibrary(file, articles);
const results = libraries.map((): Measured[] => []);
for (let round = 0; round <= rounds; round++) {
	for (const [index, {file}] of libraries.entries()) {
		const measured = await measure(file);
		// The first round reads the files for the first time.
		if (round > 0) results[index]?.push(measured);
	}
}
for (const name of measures) {
	const medians = results.map(measured => median(measured.map(one => one[name])));
	const unit = name === 'memory' ? 'MB' : 'ms';
	const told = libraries.map(({articles}, index) => {
		const own = medians[index] ?? Number.NaN;
		return `${articles}: ${own.toFixed(1)} ${unit} (${(own / (medians[0] ?? Number.NaN)).toFixed(2)})`;
	});
	console.log(`${name.padEnd(18)}${told.join('   ')}`);
}
