// What a machine read out of stains and rules.
import type {PrintedLine} from '../printed-line.ts';

/** Whether a line is a sign or two by itself, without a character that is a word. */
export function isSpeck({text, hint}: PrintedLine): boolean {
	if (
		hint?.box === undefined ||
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
	)
		return false;
	return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3 && !/^[\p{Lu}\p{N}]+$/u.test(text);
}
