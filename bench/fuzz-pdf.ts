// Mutilated PDFs, read as the bundled program reads them: how many crash it, how much processor time the slowest takes,
// how much memory is used.
import {mkdtempSync, rmSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {smallerRanges} from '../build/smaller-ranges.ts';
import type * as Readers from '../src/formats/formats.ts';
import type * as Neighbours from '../src/formats/neighbours.ts';
import {pdf} from '../src/formats/pdf.ts';
import type * as Errors from '../src/formats/source-error.ts';
import type * as Pages from '../src/page/restore-page.ts';
import {randomFrom} from '../test/formats/mutilate.ts';
import {plainPdf} from '../test/formats/pdf/hostile-pdfs.ts';
import {mutilatedPdf, samplePdfs} from '../test/formats/pdf/mutilate-pdf.ts';

/** Of processor time, in seconds, beside what a page of one line takes with the start of its thread. */
const longest = 1;

/** Beside the modules of this project, where those that the bundle leaves out are found. */
const folder = mkdtempSync(path.join(import.meta.dirname, '../node_modules/.fuzz-pdf-'));
process.once('exit', () => rmSync(folder, {recursive: true}));
const {readDocument, neighboursIn, SourceError, restorePage} = await bundled();

const [inputs = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const tally = {pages: 0, refused: 0, costly: 0, crashed: 0, slow: 0};

/** What reads PDFs, with all that the build changes in it. */
async function bundled(): Promise<typeof Readers & typeof Neighbours & typeof Errors & typeof Pages> {
	const root = path.resolve(import.meta.dirname, '..');
	await build({
		absWorkingDir: root,
		// Some of them are CommonJS, and load modules of Node by themselves.
		banner: {
			js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
		},
		bundle: true,
		entryPoints: {'pdf-worker': 'src/formats/pdf/pdf-worker.ts', readers: 'readers'},
		format: 'esm',
		logLevel: 'error',
		minifySyntax: true,
		minifyWhitespace: true,
		outdir: folder,
		platform: 'node',
		plugins: [
			smallerRanges,
			{
				name: 'readers',
				setup({onResolve, onLoad}) {
					onResolve({filter: /^readers$/}, () => ({path: 'readers', namespace: 'readers'}));
					onLoad({filter: /^readers$/, namespace: 'readers'}, () => ({
						contents: ['formats/formats', 'formats/neighbours', 'formats/source-error', 'page/restore-page']
							.map(name => `export * from './src/${name}.ts';`)
							.join(''),
						resolveDir: root,
					}));
				},
			},
		],
	});
	return import(path.join(folder, 'readers.js'));
}

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

function refuse({fault}: Errors.SourceError): void {
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
	// Before any of it is read.
	if (pdf.largest !== undefined && bytes.length > pdf.largest) {
		tally.refused++;
		continue;
	}
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
