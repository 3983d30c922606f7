// The lines of text that a machine read from a scan, and the blocks they stand in.
import type {Block} from './blocks.ts';
import {around, sharesColumn} from './box.ts';
import {lineOfRuns, type Run, type SetLine} from './line-of-runs.ts';

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
	return lines.map(lineOfRuns);
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

// In ems, from line to line of a block.
const farthestLine = 2.2;

/** The blocks of text that a machine read from a scan, in the order in which it gives them: lines that go on downwards. */
export function readBlocks(lines: readonly SetLine[]): Block[] {
	const groups: SetLine[][] = [];
	for (const line of lines) {
		const own = groups.at(-1);
		const last = own?.at(-1);
		const size = Math.max(line.size, last?.size ?? 0);
		const distance = last ? line.base - last.base : 0;
		const isEven = last !== undefined && size < Math.min(line.size, last.size) * 1.35;
		if (own && last && isEven && distance > 0 && distance < size * farthestLine && sharesColumn(last, line))
			own.push(line);
		else groups.push([line]);
	}
	return groups.map(own => ({kind: 'text', lines: own, ...around(own)}));
}
