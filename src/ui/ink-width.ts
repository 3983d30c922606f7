// The measure that Ink lays out by in the bundle, in the place of its own: the same answers, sooner.
import stringWidth, {type Options} from 'string-width';
import {cellWidth} from '../typeset/width.ts';

const sequenceStart = '\u{1B}';
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const styling = /\u001B\[[\d;]*m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: every one of these may begin a sequence.
const introducer = /[\u001B\u0080-\u009F]/;

/**
 * Cells that `text` fills, whatever string-width says they are: escape sequences fill none, ambiguous characters one,
 * what is no text none. Only what our rows are never made of is left to string-width itself: options, and
 * sequences other than those that set colours and weights (ECMA-48 8.3.117, SGR).
 */
export function inkWidth(text: unknown, options?: Options): number {
	if (typeof text !== 'string') return 0;
	if (options) return stringWidth(text, options);
	if (!text.includes(sequenceStart)) return text.includes('\u{9B}') ? stringWidth(text) : cellWidth(text);
	const bare = text.replace(styling, '');
	return introducer.test(bare) ? stringWidth(text) : cellWidth(bare);
}
