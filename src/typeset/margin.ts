// What stands at the left of a row of text: nothing, or a mark for what is in doubt there.
import {blankRow} from './blank-row.ts';
import type {Row} from './row.ts';

/** So many cells; a mark stands apart from the text, and only where there is room for that. */
export function margin(cells: number, isMarked: boolean): Row {
	if (!isMarked || cells < 2) return blankRow(cells);
	return [...blankRow(cells - 2), {text: '!', role: 'mark'}, ...blankRow(1)];
}
