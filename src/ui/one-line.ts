// A text of an article in one line of a list: safe for the terminal, and with the marks that the article itself is set with.
import {safe} from '../terminal/safe.ts';
import {fullWidthPunctuation} from '../typeset/full-width-punctuation.ts';
import type {Wording} from './wording.ts';

/** A headline, a subhead or a stretch of a body as the terminal draws it, half-width marks beside Han in their full width. */
export function oneLine(text: string, messages: Wording): string {
	return messages.drawn(fullWidthPunctuation(safe(text, {oneLine: true})));
}
