// The measure of the column that a line stands in, from the full lines around it.

/**
 * The measure, in ems, around line `index`: what the full lines of running text share. Where two articles meet, the
 * one nearer to the line's own width counts; where there is no running text, its own width.
 */
export function columnMeasure(widths: readonly number[], running: readonly boolean[], index: number): number {
	const width = widths[index] ?? 0;
	const above = fullWidth(widths, running, index, -1);
	const below = fullWidth(widths, running, index, 1);
	if (above === null || below === null) return above ?? below ?? width;
	return Math.abs(width - above) <= Math.abs(width - below) ? above : below;
}

const sampled = 5;
const farthest = 16;

/** What the next full lines of running text in one direction measure, or null where there are too few. */
function fullWidth(
	widths: readonly number[],
	running: readonly boolean[],
	index: number,
	step: 1 | -1,
): number | null {
	const found: number[] = [];
	for (let distance = 1; distance <= farthest && found.length < sampled; distance++) {
		const at = index + distance * step;
		if (running[at] === true) found.push(widths[at] ?? 0);
	}
	return found.length < 2 ? null : (found.sort((a, b) => a - b)[Math.floor(found.length * 0.65)] ?? null);
}
