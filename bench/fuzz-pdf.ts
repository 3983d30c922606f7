// Mutilated PDFs: how many crash the reader, how much processor time the slowest takes, how much memory is used.
import {readDocument} from '../src/formats/formats.ts';
import {neighboursIn} from '../src/formats/neighbours.ts';
import {SourceError} from '../src/formats/source-error.ts';
import {restorePage} from '../src/page/restore-page.ts';
import {randomFrom} from '../test/formats/mutilate.ts';
import {plainPdf} from '../test/formats/pdf/hostile-pdfs.ts';
import {mutilatedPdf, samplePdfs} from '../test/formats/pdf/mutilate-pdf.ts';

/** Of processor time, in seconds, beside what a page of one line takes with the start of its thread. */
const longest = 1;

const [inputs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const tally = {pages: 0, refused: 0, costly: 0, crashed: 0, slow: 0};

async function read(bytes: Uint8Array): Promise<void> {
	try {
		for await (const page of readDocument({name: 'a', bytes, neighbour: neighboursIn(null)})) {
			if (page instanceof SourceError) refuse(page);
			else if (restorePage(page)) tally.pages++;
		}
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		refuse(error);
	}
}

function refuse({fault}: SourceError): void {
	tally.refused++;
	if (fault.kind === 'costly') tally.costly++;
}

async function secondsFor(bytes: Uint8Array): Promise<number> {
	const before = process.cpuUsage();
	await read(bytes);
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1e6;
}

const starts: number[] = [];
for (let count = 0; count < 20; count++) starts.push(await secondsFor(plainPdf));
const start = starts.sort((a, b) => a - b)[10] ?? 0;
tally.pages = 0;
let slowest = 0;
const begun = performance.now();
for (let count = 1; count <= inputs; count++) {
	const bytes = mutilatedPdf(samplePdfs, random);
	try {
		const seconds = (await secondsFor(bytes)) - start;
		slowest = Math.max(slowest, seconds);
		if (seconds <= longest) continue;
		tally.slow++;
		console.log(`input ${count} of seed ${seed} took ${seconds.toFixed(2)} s (${bytes.length} bytes)`);
	} catch (error) {
		tally.crashed++;
		console.log(`input ${count} of seed ${seed} crashed:`, error);
	}
}
const seconds = (performance.now() - begun) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
	`${inputs} inputs in ${seconds.toFixed(0)} s: ${tally.pages} pages, ${tally.refused} refused, ${tally.costly} of them costly, ${tally.crashed} crashed, ${tally.slow} over ${longest} s; slowest ${slowest.toFixed(2)} s, beside ${start.toFixed(2)} s to start; ${megabytes} MB at most`,
);
process.exitCode = tally.crashed + tally.slow > 0 ? 1 : 0;
