// Stretches of text, and the lines that they make.
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

/** The line that runs make, from left to right. */
export function lineOfRuns(runs: readonly Run[]): SetLine {
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
	const size = middleSize(runs);
	const bases = runs.map(({base}) => base).sort((a, b) => a - b);
	const base = bases[bases.length >> 1] ?? longest.base;
	return {text: text.trim(), left, right, top, bottom, base, size, face: longest.face};
}

/** The size that half of the letters do not exceed. */
function middleSize(runs: readonly Run[]): number {
	const half = runs.reduce((sum, run) => sum + run.text.length, 0) / 2;
	let seen = 0;
	for (const {text, size} of [...runs].sort((a, b) => a.size - b.size)) {
		seen += text.length;
		if (seen >= half) return size;
	}
	return 0;
}

// Han stand without blanks, however a line is justified; words stand with.
function isParted(text: string, {text: next, size}: Run, gap: number): boolean {
	if (/\s$/u.test(text) || /^\s/u.test(next)) return false;
	const isWords =
		/[\p{Script=Latin}\p{N},.;:!?)'"”’]$/u.test(text) && /^[\p{Script=Latin}\p{N}($'"“‘&]/u.test(next);
	return gap > size * (isWords ? 0.12 : 0.4);
}
