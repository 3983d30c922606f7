// A block as it may be shown.
import type {Block} from '../page/edition.ts';
import {safe} from '../terminal/safe.ts';

/** The block with its text safe for the terminal. */
export function safeBlock({kind, text}: Block): Block {
	return {kind, text: safe(text)};
}
