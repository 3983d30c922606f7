// Stands in for commands/run.ts in the built program, which is loaded in parts.
import path from 'node:path';
import type * as unbuilt from './commands/run.ts';
import {Parts} from './parts.ts';
import {keptFolder} from './terminal/kept-file.ts';

/** Of this build; put in by build.ts. */
declare const buildName: string;

/** What has its own parts in one file, and its own code kept, beside the reader: what is run from a shell again and again. */
const purposes: ReadonlySet<string> = new Set(['search', 'show', 'list']);
const asides: ReadonlySet<string> = new Set(['--version', '-V', '--help', '-h']);
/** A search that opens a screen. */
const choosing: ReadonlySet<string> = new Set(['-i', '--interactive']);
const reading = 'reader';
const aside = 'aside';
/** Of the reader's parts the one that keys have need of; as build/behind-keys.ts names it. */
const behindKeys = 'behind-keys.js';
/** Files of parts, in the order in which they are read when they are needed. */
const packs: Readonly<Record<string, readonly string[]>> = {
	[reading]: ['reader-parts.js', 'reader-later-parts.js'],
	...Object.fromEntries([...purposes].map(purpose => [purpose, [`${purpose}-parts.js`]])),
};

/** As `run` of commands/run.ts does. */
export const run: typeof unbuilt.run = async words => {
	const purpose = purposeOf(words);
	const parts = new Parts({
		folder: import.meta.dirname,
		require,
		codeFolder: path.join(keptFolder(process.env), 'code'),
		build: buildName,
		packs: ['start.js', ...(packs[purpose] ?? [])],
		purpose,
	});
	const {run: carryOut} = parts.load('run.js') as typeof unbuilt;
	let isPainted = false;
	const exitCode = await carryOut(words, () => {
		parts.keep();
		// Before the first key has need of it.
		if (!isPainted) setImmediate(() => parts.load(behindKeys));
		isPainted = true;
	});
	// The reader says itself when it is time; and what has failed has not called what is to be kept.
	if (exitCode === 0 && purpose !== reading) parts.keep();
	return exitCode;
};

function purposeOf(words: readonly string[]): string {
	if (words.some(word => asides.has(word))) return aside;
	if (words.some(word => choosing.has(word))) return reading;
	return words.find(word => purposes.has(word)) ?? reading;
}
