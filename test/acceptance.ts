// Where the real newspaper pages stand that some tests read: beside the checkout, never inside it.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const named = process.env.PAPER_TUI_ACCEPTANCE;
const folder = path.resolve(named ?? path.join(import.meta.dirname, '../../shared/acceptance'));
if (named !== undefined && !existsSync(folder)) {
	throw new Error(`PAPER_TUI_ACCEPTANCE names a folder that is not there: ${folder}`);
}

/** The folder of the real pages, or null where it is absent; tests that need it are skipped then. */
export const acceptance: string | null = existsSync(folder) ? folder : null;
if (acceptance === null) {
	console.warn(`Tests over real pages are skipped: no ${folder}. Name another with PAPER_TUI_ACCEPTANCE.`);
}

/** Paths of the files in a sub-folder whose names end in `ending`, sorted; none where the folder is absent. */
export function acceptanceFiles(subfolder: string, ending: string): string[] {
	if (acceptance === null) return [];
	const directory = path.join(acceptance, subfolder);
	return readdirSync(directory)
		.filter(name => name.endsWith(ending))
		.sort()
		.map(name => path.join(directory, name));
}

/** The decoded text of every real page in `subfolder`, by base name without ending. */
export function acceptancePages(subfolder = 'pages'): ReadonlyMap<string, string> {
	return new Map(
		acceptanceFiles(subfolder, '.txt').map(file => [path.basename(file, '.txt'), readFileSync(file, 'utf8')]),
	);
}
