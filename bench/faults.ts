// Does to the program what machines do, many times over, and counts what went wrong: kills, damages, others at work.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {damageLibraries} from '../test/faults/damage-libraries.ts';
import {killImports} from '../test/faults/kill-imports.ts';
import {killReaders} from '../test/faults/kill-readers.ts';
import {killStars} from '../test/faults/kill-stars.ts';
import {killUpgrades} from '../test/faults/kill-upgrades.ts';
import {workAtOnce} from '../test/faults/work-at-once.ts';

type Summary = {readonly wrong: readonly string[]};

const {values} = parseArgs({
	options: {
		kills: {type: 'string', default: '200'},
		damages: {type: 'string', default: '50'},
		seconds: {type: 'string', default: '60'},
		seed: {type: 'string', default: '1'},
	},
});
const kills = Number(values.kills);
const damages = Number(values.damages);
const seconds = Number(values.seconds);
const seed = Number(values.seed);

const trials: Readonly<Record<string, (home: string) => Promise<Summary>>> = {
	'kills of imports': home => killImports({home, kills, seed, pages: 400}),
	'kills of upgrades': home => killUpgrades({home, kills: Math.ceil(kills / 4), seed}),
	'kills of markings': home => killStars({home, kills: Math.ceil(kills / 4), seed}),
	'kills of readers': home => killReaders({home, kills, seed}),
	'damaged libraries': home => damageLibraries({home, damages, seed, withReader: true}),
	'work at once': home => {
		const end = performance.now() + seconds * 1000;
		return workAtOnce({home, pages: 500, goesOn: () => performance.now() < end});
	},
};

let wrongs = 0;
for (const [name, attempt] of Object.entries(trials)) {
	const home = mkdtempSync(path.join(tmpdir(), 'paper-tui-faults-'));
	const start = performance.now();
	try {
		const {wrong, ...counts} = await attempt(home);
		const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
		const taken = Math.round((performance.now() - start) / 1000);
		console.log(`${name.padEnd(18)} ${told.join(', ')}, wrong ${wrong.length} (${taken} s)`);
		for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
		wrongs += wrong.length;
	} finally {
		rmSync(home, {recursive: true});
	}
}
process.exitCode = wrongs > 0 ? 1 : 0;
