// A row with nothing on it.
import type {Row} from './row.ts';

/** `width` cells of nothing. */
export function blankRow(width: number): Row {
	return [{text: ' '.repeat(width), role: 'plain'}];
}
