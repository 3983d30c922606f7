// Facts with their names, below one another.
import {cellWidth} from '../typeset/width.ts';

export type ReportRow = readonly [name: string, fact: string];

/** The facts below one another, each after its name; a name may be empty. All must be safe for the terminal. */
export function reportRows(rows: readonly ReportRow[]): string {
	const widest = Math.max(...rows.map(([name]) => cellWidth(name)));
	return rows.map(([name, fact]) => `${name}${' '.repeat(widest - cellWidth(name))}  ${fact}\n`).join('');
}
