// Puts stretches of text together into the lines they were set in.
import {guttersOf, type IsGutter} from './gutters.ts';
import {lineOfRuns, type Run, type SetLine} from './line-of-runs.ts';

type Draft = {readonly runs: Run[]; right: number; base: number; size: number};

// In ems: letters that are spaced stand closer than columns ever do, fields of a line no further apart.
const sureSpace = 0.35;
const widestSpace = 3.2;
const widestTitleSpace = 1.1;
const titleSize = 1.3;

// How far, in ems, letters of one line stand above or below each other: scans are skewed.
const unevenness = 0.35;

/** The lines, in no certain order. `body` is the size of the running text. */
export function setLines(runs: readonly Run[], body: number): SetLine[] {
	const shelves = new Map<number, Draft[]>();
	const drafts: Draft[] = [];
	const isGutter = guttersOf(runs, body);
	const shelfOf = (base: number): number => Math.floor(base / body);
	for (const run of [...runs].sort((a, b) => a.left - b.left || a.base - b.base)) {
		const shelf = shelfOf(run.base);
		const near = [shelf - 1, shelf, shelf + 1].flatMap(each => shelves.get(each) ?? []);
		if (near.some(draft => isOverprint(run, draft))) continue;
		const line = nearest(run, near, body, isGutter);
		if (line) {
			line.runs.push(run);
			line.right = Math.max(line.right, run.left + run.width);
			line.base = run.base;
			line.size = Math.max(line.size, run.size);
		} else {
			const draft = {runs: [run], right: run.left + run.width, base: run.base, size: run.size};
			drafts.push(draft);
			const own = shelves.get(shelf) ?? [];
			shelves.set(shelf, own);
			own.push(draft);
		}
	}
	return drafts.map(({runs: own}) => lineOfRuns(own));
}

// Letters printed twice, a hair apart, to look bold.
function isOverprint(run: Run, {runs}: Draft): boolean {
	return runs.some(
		other =>
			other.text === run.text &&
			Math.abs(other.left - run.left) < run.size * 0.2 &&
			Math.abs(other.base - run.base) < run.size * 0.2,
	);
}

function nearest(run: Run, drafts: readonly Draft[], body: number, isGutter: IsGutter): Draft | null {
	let best: {readonly draft: Draft; readonly gap: number} | null = null;
	for (const draft of drafts) {
		const smaller = Math.min(run.size, draft.size);
		if (Math.abs(run.base - draft.base) > smaller * unevenness) continue;
		const gap = run.left - draft.right;
		const widest = smaller > body * titleSize ? widestTitleSpace : widestSpace;
		if (gap > smaller * widest || gap < -smaller / 2) continue;
		const isApart = draft.size > run.size * 1.3 || run.size > draft.size * 1.3;
		if (gap > smaller * sureSpace && (isApart || isGutter(draft.right, run))) continue;
		if (best === null || Math.abs(gap) < Math.abs(best.gap)) best = {draft, gap};
	}
	return best?.draft ?? null;
}
