// How large the letters of a line are.
import type {LineHint} from '../hints.ts';

/** In the unit of its page; null where nothing tells. Of what stands upright the height tells nothing of its letters. */
export function letterSize({size, box}: LineHint): number | null {
	if (size !== undefined) return size;
	return box && box[3] <= box[2] ? box[3] : null;
}
