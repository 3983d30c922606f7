// Stands in for commands/run.ts in the built program, which is loaded in parts.
import path from 'node:path';
import type * as unbuilt from './commands/run.ts';
import {Parts} from './parts.ts';
import {keptFolder} from './terminal/kept-file.ts';

/** Of this build; put in by build.ts. */
declare const buildName: string;

/** What is run often enough to be waited for; all else that is not the reader needs as little as asking for help. */
const purposes: ReadonlySet<string> = new Set(['search', 'show', 'list']);
const asides: ReadonlySet<string> = new Set(['--version', '--help', '-h']);

/** As `run` of commands/run.ts does. */
export const run: typeof unbuilt.run = async words => {
	const parts = new Parts({
		folder: import.meta.dirname,
		require,
		codeFolder: path.join(keptFolder(process.env), 'code'),
		build: buildName,
		packs: ['start.js', 'often.js'],
		purpose: purposeOf(words),
	});
	const {run: carryOut} = parts.load('run.js') as typeof unbuilt;
	const exitCode = await carryOut(words, () => parts.keep());
	// What has failed has not called what is to be kept.
	if (exitCode === 0) parts.keep();
	return exitCode;
};

function purposeOf(words: readonly string[]): string {
	if (words.some(word => asides.has(word))) return 'aside';
	return words.find(word => purposes.has(word)) ?? 'reader';
}
