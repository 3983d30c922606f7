// A block as it may be shown.
import type {Block} from '../page/edition.ts';
import {safe} from '../terminal/safe.ts';
import type {Wording} from './wording.ts';

/** The block with its text safe for the terminal and as it draws it. */
export function shownBlock({kind, text}: Block, messages: Wording): Block {
	return {kind, text: messages.drawn(safe(text))};
}
