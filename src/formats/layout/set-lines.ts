// Puts stretches of text together into the lines they were set in.
import {around, type Edges} from './box.ts';

/** A stretch of text in one type, as a document places it. Blanks at its ends are not counted in its width. */
export type Run = {
	readonly text: string;
	readonly left: number;
	readonly width: number;
	/** Where its letters stand, measured downwards. */
	readonly base: number;
	/** Height of its letters. */
	readonly size: number;
	/** Which of the document's typefaces. */
	readonly face: number;
};

export type SetLine = Edges & {
	readonly text: string;
	readonly base: number;
	readonly size: number;
	readonly face: number;
};

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
			shelves.set(shelf, [...(shelves.get(shelf) ?? []), draft]);
		}
	}
	return drafts.map(({runs: own}) => finished(own));
}

/**
 * The lines of text that a machine read from a scan: each word has a size and a place of its own, about right, and words
 * of one line follow each other.
 */
export function readLines(runs: readonly Run[]): SetLine[] {
	const lines: Run[][] = [];
	for (const run of runs) {
		const own = lines.slice(-linesAtOnce).findLast(line => goesOn(line.at(-1), run));
		if (own) own.push(run);
		else lines.push([run]);
	}
	return lines.map(finished);
}

// Words that stand askew are told among those of the lines around.
const linesAtOnce = 3;

function goesOn(last: Run | undefined, run: Run): boolean {
	if (!last) return false;
	const size = Math.max(last.size, run.size);
	const gap = run.left - last.left - last.width;
	return Math.abs(run.base - last.base) < size / 2 && gap > -size / 2 && gap < size * widestRead;
}

// In ems, between the words of a line.
const widestRead = 2.5;

/** The size in which most of a page is set, by letters; 0 for a page without any. */
export function bodySizeOf(runs: readonly Pick<Run, 'text' | 'size'>[]): number {
	const letters = new Map<number, number>();
	for (const {text, size} of runs) {
		const step = Math.round(Math.log(size) / stepOfSize);
		letters.set(step, (letters.get(step) ?? 0) + text.length);
	}
	// Sizes that a machine measured lie around the true one.
	const around = (step: number): number =>
		[step - 1, step, step + 1].reduce((sum, each) => sum + (letters.get(each) ?? 0), 0);
	let best: number | null = null;
	for (const step of letters.keys()) {
		const isMore = best === null || around(step) > around(best);
		const isEven = best !== null && around(step) === around(best);
		if (isMore || (isEven && (letters.get(step) ?? 0) > (letters.get(best ?? 0) ?? 0))) best = step;
	}
	return best === null ? 0 : Math.exp(best * stepOfSize);
}

const stepOfSize = Math.log(1.04);

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

type IsGutter = (left: number, run: Run) => boolean;

// So far above and below a space it is looked for whether it goes on, in ems, and in so many lines on both sides.
const reach = 8;
const enough = 2;

/** In ems of the running text. */
const narrowestGutter = 0.4;

/** Tells of a space before a run whether it goes on upwards or downwards, with print on both sides: between columns. */
function guttersOf(runs: readonly Run[], body: number): IsGutter {
	const shelves = new Map<number, Run[]>();
	for (const run of runs) {
		const shelf = Math.floor(run.base / body);
		const own = shelves.get(shelf) ?? [];
		shelves.set(shelf, own);
		own.push(run);
	}
	return (end, run) => {
		const at = Math.floor(run.base / body);
		return [-1, 1].some(step => {
			// The part of the space that is blank in all the lines looked at.
			let [left, right] = [end, run.left];
			let before = 0;
			let after = 0;
			const farthest = reach + Math.ceil((3 * run.size) / body);
			for (let distance = 0; distance <= farthest && (before < enough || after < enough); distance++) {
				for (const other of shelves.get(at + step * distance) ?? []) {
					const otherRight = other.left + other.width;
					if ((other.base - run.base) * step < run.size * unevenness) continue;
					if (otherRight <= left && otherRight > left - body * 8) before++;
					else if (other.left >= right && other.left < right + body * 8) after++;
					else if (other.left < left && otherRight > left && otherRight < right) {
						left = otherRight;
						before++;
					} else if (other.left > left && other.left < right && otherRight > right) {
						right = other.left;
						after++;
					} else if (other.left < right && otherRight > left) return false;
					if (right - left < body * narrowestGutter) return false;
				}
			}
			return before > 0 && after > 0 && before + after > enough;
		});
	};
}

function finished(runs: readonly Run[]): SetLine {
	let text = '';
	let right = Number.NEGATIVE_INFINITY;
	for (const run of runs) {
		if (text !== '' && isParted(text, run, run.left - right)) text += ' ';
		text += run.text;
		right = Math.max(right, run.left + run.width);
	}
	const longest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best));
	const {left, top, bottom} = around(
		runs.map(({left, base, size, width}) => ({
			left,
			right: left + width,
			// An em square stands a fifth or so below the line.
			top: base - size * 0.85,
			bottom: base + size * 0.15,
		})),
	);
	const sizes = runs.flatMap(run => Array<number>(run.text.length).fill(run.size)).sort((a, b) => a - b);
	const size = sizes[sizes.length >> 1] ?? longest.size;
	const bases = runs.map(({base}) => base).sort((a, b) => a - b);
	const base = bases[bases.length >> 1] ?? longest.base;
	return {text: text.trim(), left, right, top, bottom, base, size, face: longest.face};
}

// Han stand without blanks, however a line is justified; words stand with.
function isParted(text: string, {text: next, size}: Run, gap: number): boolean {
	if (/\s$/u.test(text) || /^\s/u.test(next)) return false;
	const isWords =
		/[\p{Script=Latin}\p{N},.;:!?)'"”’]$/u.test(text) && /^[\p{Script=Latin}\p{N}($'"“‘&]/u.test(next);
	return gap > size * (isWords ? 0.12 : 0.4);
}
