// Tells the spaces between columns from those between words.
import type {Run} from './line-of-runs.ts';

/** Whether the space from `end` to a run is between columns. */
export type IsGutter = (end: number, run: Run) => boolean;

// How far, in ems, letters of one line stand above or below each other.
const sameLine = 0.35;

// So far above and below a space it is looked for whether it goes on, in ems, and in so many lines on both sides.
const reach = 8;
const enough = 2;

/** In ems of the running text. */
const narrowestGutter = 0.4;

/** A space so wide is between columns if it goes on to one more line. */
const wideGutter = 1.4;

/** Tells of a space before a run whether it goes on upwards or downwards, with print on both sides: between columns. */
export function guttersOf(runs: readonly Run[], body: number): IsGutter {
	const shelves = new Map<number, Run[]>();
	for (const run of runs) {
		const shelf = Math.floor(run.base / body);
		const own = shelves.get(shelf) ?? [];
		shelves.set(shelf, own);
		own.push(run);
	}
	return (end, run) => {
		const isWide = run.left - end > body * wideGutter;
		const isEnough = (before: number, after: number): boolean =>
			before > 0 && after > 0 && (before + after > enough || isWide);
		const [above, below] = ([-1, 1] as const).map(step => linesBeside(end, run, step, shelves, body));
		if (above && isEnough(above.before, above.after)) return true;
		if (below && isEnough(below.before, below.after)) return true;
		// Of columns of a few lines, one side may be printed above, the other below.
		return above && below ? isEnough(above.before + below.before, above.after + below.after) : false;
	};
}

/** Lines on both sides of a space, upwards or downwards; null where a line of the same type stands across it. */
function linesBeside(
	end: number,
	run: Run,
	step: 1 | -1,
	shelves: ReadonlyMap<number, readonly Run[]>,
	body: number,
): {readonly before: number; readonly after: number} | null {
	const at = Math.floor(run.base / body);
	// The part of the space that is blank in all the lines looked at.
	let [left, right] = [end, run.left];
	let before = 0;
	let after = 0;
	let isAcross = false;
	const farthest = reach + Math.ceil((3 * run.size) / body);
	for (let distance = 0; distance <= farthest && (before < enough || after < enough); distance++) {
		for (const other of shelves.get(at + step * distance) ?? []) {
			const otherRight = other.left + other.width;
			if ((other.base - run.base) * step < run.size * sameLine) continue;
			if (otherRight <= left && otherRight > left - body * 8) before++;
			else if (other.left >= right && other.left < right + body * 8) after++;
			else if (other.left < left && otherRight > left && otherRight < right) {
				left = otherRight;
				before++;
			} else if (other.left > left && other.left < right && otherRight > right) {
				right = other.left;
				after++;
			} else if (other.left < right && otherRight > left) {
				if (isAlike(other, run)) return null;
				isAcross = true;
			}
			if (right - left < body * narrowestGutter) return null;
		}
		// The columns end at a title or a caption across them.
		if (isAcross) break;
	}
	return {before, after};
}

function isAlike(one: Run, other: Run): boolean {
	return Math.abs(one.size - other.size) < other.size * 0.05;
}
