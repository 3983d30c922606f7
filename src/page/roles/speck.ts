// What a machine read out of stains and rules.
import type {PrintedLine} from '../printed-line.ts';

// A sign of theirs may be a line by itself: the last of a sentence.
const eastern =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2014-\u2026\u3000-\u303f\uff00-\uffef]/u;

/**
 * Whether a line of a scan is a sign or two by itself, none of them a character or a numeral of any weight. A document
 * that was set has no stains: there a mark by itself is the last of a sentence.
 */
export function isSpeck({text, hint, set}: PrintedLine): boolean {
	if (hint?.box === undefined || set !== null || eastern.test(text)) return false;
	return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3 && !/^[\p{Lu}\p{N}]+$/u.test(text);
}
