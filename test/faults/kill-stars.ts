// Kills a program that marks articles at random moments: what it said it had marked must be marked.
import path from 'node:path';
import {openLibrary} from '../../src/library/open-library.ts';
import {disagreements} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import type {KillOptions, KillSummary} from './kill-imports.ts';
import {killAfterFirstWord, run, startScript} from './program.ts';
import {randomFrom} from './random.ts';

/** Each program stars and reads every article of a library in turn, then takes the marks off again, and so on. */
export async function killStars({home, kills, seed}: KillOptions): Promise<KillSummary> {
	const random = randomFrom(seed);
	const library = path.join(home, 'stars.db');
	await run(home, ['import', '--library', library, writeInventedPages(path.join(home, 'pages'), 40)]);
	const script = `
		const library = await openLibrary(${JSON.stringify(library)});
		const {items} = await library.articles({}, null, 500);
		for (let value = true; ; value = !value) {
			for (const {id} of items) {
				await library.setStarred(id, value);
				await library.setRead(id, value);
				await new Promise(done => process.stdout.write(id + ' ' + value + '\\n', done));
				await new Promise(setImmediate);
			}
		}`;
	const summary = {kills: 0, finished: 0, reported: 0, wrong: [] as string[]};
	while (summary.kills < kills) {
		const {code, lines, said} = await killAfterFirstWord(startScript(script), random() * 250);
		summary.kills++;
		if (code !== null) summary.wrong.push(`ended by itself: ${said}`);
		summary.reported += lines.length;
		summary.wrong.push(...(await unmarked(library, lines)), ...(await disagreements(library, new Map(), 10)));
	}
	return summary;
}

/** The last mark reported may have been followed by one whose report was not heard. */
async function unmarked(file: string, lines: readonly string[]): Promise<string[]> {
	const marks = new Map(lines.map(line => line.split(' ') as [id: string, value: string]));
	const library = await openLibrary(file);
	const {items} = await library.articles({}, null, 500);
	await library.close();
	const last = items.findIndex(({id}) => id === lines.at(-1)?.split(' ')[0]);
	const unsure = items[(last + 1) % items.length]?.id;
	return items
		.filter(({id}) => marks.has(id) && id !== unsure)
		.filter(({id, starred, read}) => String(starred) !== marks.get(id) || String(read) !== marks.get(id))
		.map(({id}) => `${id}: marked otherwise than reported`);
}
