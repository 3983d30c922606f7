// Facts as one line of cells between tabs, for cut, sort and awk.
import {safe} from '../terminal/safe.ts';

/** The cells made safe, without tabs or line ends of their own; a fact that is not known is an empty cell. */
export function tabLine(cells: readonly (string | number | null)[]): string {
	return `${cells.map(cell => safe(String(cell ?? ''), {oneLine: true})).join('\t')}\n`;
}
