// The columns of a page, told by its full lines, so that short ones count as wide as the column they stand in.
import type {Edges} from './box.ts';
import type {SetLine} from './line-of-runs.ts';

/** Where lines of one measure stand under each other. */
type Column = {readonly left: number; readonly right: number; readonly bases: readonly number[]};

// In ems: the left edges of one column's lines are even, the right ones less so.
const leftTolerance = 0.5;
const rightTolerance = 1.1;

const fewestLines = 3;
const farthest = 12;

/** The edges of the column that a line stands in; the line itself where it stands in none. */
export type ColumnOf = (line: SetLine) => Pick<Edges, 'left' | 'right'>;

/** The columns that lines of running text make. `body` is the size of that text. */
export function columnEdges(lines: readonly SetLine[], body: number): ColumnOf {
	const columns = columnsOf(
		lines.filter(({size}) => size < body * 1.25),
		body,
	);
	return line => {
		let best: Column | null = null;
		for (const column of columns) {
			if (line.left < column.left - body / 2 || line.right > column.right + body) continue;
			if (best && best.right - best.left <= column.right - column.left) continue;
			if (column.bases.some(base => Math.abs(base - line.base) < body * farthest)) best = column;
		}
		return best ? {left: Math.min(best.left, line.left), right: Math.max(best.right, line.right)} : line;
	};
}

function columnsOf(lines: readonly SetLine[], body: number): Column[] {
	const columns: Column[] = [];
	for (const even of clusters(lines, ({left}) => left, body * leftTolerance)) {
		for (const full of clusters(even, ({right}) => right, body * rightTolerance)) {
			if (full.length < fewestLines) continue;
			columns.push({
				left: Math.min(...full.map(({left}) => left)),
				right: Math.max(...full.map(({right}) => right)),
				bases: full.map(({base}) => base),
			});
		}
	}
	return columns;
}

/** Those of which each stands within the tolerance of the first. */
function clusters(
	lines: readonly SetLine[],
	placeOf: (line: SetLine) => number,
	tolerance: number,
): SetLine[][] {
	const found: SetLine[][] = [];
	for (const line of [...lines].sort((a, b) => placeOf(b) - placeOf(a))) {
		const last = found.at(-1);
		if (last?.[0] && placeOf(last[0]) - placeOf(line) <= tolerance) last.push(line);
		else found.push([line]);
	}
	return found;
}
