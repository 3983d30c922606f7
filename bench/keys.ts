// What a key costs in a real pseudo-terminal, of one or several builds in turn: node bench/keys.ts LIBRARY PROGRAM…
import {spawnSync} from 'node:child_process';
import {DrivenReader} from './library/driven-reader.ts';

const sizes = [
	[120, 40],
	[200, 60],
] as const;
const rounds = 3;

/** Keys pressed one at a time, what was pressed before them, and how often. */
const works = [
	{name: 'selection move', before: ['\t'], keys: ['j'], times: 12},
	{name: 'page of the list', before: [], keys: ['\x1B[6~'], times: 6},
	{name: 'search key', before: ['/'], keys: ['h', 'e', 'w', 'a', 'n', ' '], times: 1},
] as const;

type Values = Map<string, number[]>;

async function measure(library: string, program: string, size: (typeof sizes)[number], into: Values) {
	const add = (name: string, value: number) => into.set(name, [...(into.get(name) ?? []), value]);
	const [columns, rows] = size;
	const reader = new DrivenReader(library, {program, columns, rows});
	add('first screen, ms', await reader.firstScreen());
	add('first screen, CPU ms', reader.processorTime());
	for (const {name, before, keys, times} of works) {
		for (const key of before) await reader.press(key);
		for (const key of Array.from({length: times}, () => keys).flat()) {
			const started = reader.processorTime();
			add(`${name}, ms`, await reader.pressUntilFirst(key));
			add(`${name}, CPU ms`, reader.processorTime() - started);
		}
	}
	add('memory, MB', reader.peakMemory());
	await reader.end();
}

function bareNode(): number {
	const started = performance.now();
	spawnSync(process.execPath, ['-e', '0']);
	return performance.now() - started;
}

function share(values: readonly number[], part: number): number {
	const sorted = values.filter(value => !Number.isNaN(value)).toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}

const [library, ...programs] = process.argv.slice(2);
if (library === undefined || programs.length === 0) {
	console.error('Usage: node bench/keys.ts LIBRARY PROGRAM…');
	process.exit(2);
}
const results = sizes.map(size => ({size, each: programs.map((): Values => new Map())}));
const bare: number[] = [];
for (let round = 0; round <= rounds; round++) {
	for (const {size, each} of results) {
		for (const [index, program] of programs.entries()) {
			bare.push(bareNode());
			// The first round reads the files for the first time.
			await measure(library, program, size, round === 0 ? new Map() : (each[index] ?? new Map()));
		}
	}
}
console.log(
	`bare node: ${share(bare, 0.5).toFixed(1)} ms; others: median (95 of 100), of ${programs.join(', ')}`,
);
for (const {size, each} of results) {
	console.log(size.join('x'));
	for (const name of each[0]?.keys() ?? []) {
		const told = each.map(values => {
			const own = values.get(name) ?? [];
			return `${share(own, 0.5).toFixed(1)} (${share(own, 0.95).toFixed(1)})`.padEnd(18);
		});
		console.log(`  ${name.padEnd(28)}${told.join('')}`);
	}
}
