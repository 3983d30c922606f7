// The page that the text layer of a PDF's page makes.
import type {DecodedPage} from '../../page/restore-page.ts';
import {laidPage} from '../layout/laid-page.ts';
import type {Run} from '../layout/line-of-runs.ts';
import {type PdfText, runsOfPage} from './runs-of-page.ts';

/** Runs of a page beyond which it is no newspaper's: a machine that places every word gives some thousands. */
export const mostRuns = 50_000;

/** What is printed on it in reading order; what stands askew on it comes at the end. Empty if there is no text. */
export function pageOfText(text: PdfText): DecodedPage {
	const {runs, rest} = runsOfPage(text);
	const {text: lines, hints} = laidPage(runs.slice(0, mostRuns), isSet(runs));
	const askew = rest.map(printable).filter(line => line !== '');
	if (askew.length === 0) return {text: lines, hints};
	return {
		text: `${lines}\n${askew.map(line => `${line}\n`).join('')}`,
		hints: hints && {...hints, lines: [...hints.lines, null, ...askew.map(() => null)]},
	};
}

/** On one line. */
function printable(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

// A typesetter uses one size for a line; a machine that read a scan measures each word anew.
const mostChanges = 0.15;
const fewestPairs = 20;
const widestGap = 1;

function isSet(runs: readonly Run[]): boolean {
	let pairs = 0;
	let changes = 0;
	for (const [index, run] of runs.entries()) {
		const last = runs[index - 1];
		const gap = run.left - (last ? last.left + last.width : 0);
		// What stands in the file one after the other is not always one line on the page.
		if (!last || Math.abs(run.base - last.base) > run.size / 2 || Math.abs(gap) > run.size * widestGap)
			continue;
		pairs++;
		if (Math.abs(run.size - last.size) > run.size * 0.01 || Math.abs(run.base - last.base) > run.size * 0.01)
			changes++;
	}
	return pairs < fewestPairs || changes < pairs * mostChanges;
}
