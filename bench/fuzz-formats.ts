// Mutilated documents of every format: how many crash a parser, how long the slowest takes, how much memory is used.
import {keepMemorySmall} from '../src/commands/keep-memory-small.ts';
import {readDocument} from '../src/formats/formats.ts';
import {neighboursIn} from '../src/formats/neighbours.ts';
import {SourceError} from '../src/formats/source-error.ts';
import {restorePage} from '../src/page/restore-page.ts';
import {mutilated, randomFrom} from '../test/formats/mutilate.ts';
import {sampleDocuments} from '../test/formats/sample-documents.ts';

/** Of processor time, in seconds. */
const longest = 1;

// Else what is told is how much garbage V8 lets gather rather than what the inputs have need of.
keepMemorySmall();

const [inputs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const documents = Object.values(sampleDocuments);
const tally = {pages: 0, refused: 0, crashed: 0, slow: 0};
let slowest = 0;
const start = performance.now();
for (let count = 1; count <= inputs; count++) {
	const bytes = mutilated(documents, random);
	const before = process.cpuUsage();
	try {
		for await (const page of readDocument({name: 'a', bytes, neighbour: neighboursIn(null)})) {
			if (page instanceof SourceError) tally.refused++;
			else if (restorePage(page)) tally.pages++;
		}
	} catch (error) {
		if (error instanceof SourceError) tally.refused++;
		else {
			tally.crashed++;
			console.log(`input ${count} of seed ${seed} crashed:`, error);
		}
	}
	const {user, system} = process.cpuUsage(before);
	const seconds = (user + system) / 1e6;
	slowest = Math.max(slowest, seconds);
	if (seconds > longest) {
		tally.slow++;
		console.log(`input ${count} of seed ${seed} took ${seconds.toFixed(2)} s (${bytes.length} bytes)`);
	}
}
const seconds = (performance.now() - start) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
	`${inputs} inputs in ${seconds.toFixed(0)} s: ${tally.pages} pages, ${tally.refused} refused, ${tally.crashed} crashed, ${tally.slow} over ${longest} s; slowest ${slowest.toFixed(2)} s; ${megabytes} MB at most`,
);
process.exitCode = tally.crashed + tally.slow > 0 ? 1 : 0;
