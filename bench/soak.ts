// The reader under random keys for an hour, or for so many --minutes: counts what went wrong, and tells how its memory
// grew once every view had been open.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {soak} from '../test/faults/soak.ts';

const {values} = parseArgs({
	options: {minutes: {type: 'string', default: '60'}, seed: {type: 'string', default: '1'}},
});
const home = mkdtempSync(path.join(tmpdir(), 'paper-tui-soak-'));
try {
	const seconds = Number(values.minutes) * 60;
	const {keys, resizes, imports, compared, memory, wrong} = await soak({
		home,
		seed: Number(values.seed),
		seconds,
	});
	console.log(`keys ${keys}, resizes ${resizes}, imports ${imports}, screens compared ${compared}`);
	// Not the first key: until every view has been open, parts of the program are still to be loaded.
	const growth = (memory.at(-1) ?? 0) / (memory[0] ?? 0);
	console.log(`memory in each tenth, MB: ${memory.join(' ')}: ${growth.toFixed(2)} times`);
	console.log(`wrong ${wrong.length}`);
	for (const line of wrong) console.log(`  ${line}`);
	process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
	rmSync(home, {recursive: true});
}
