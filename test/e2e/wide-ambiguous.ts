// Character widths of a terminal that draws characters of ambiguous width two cells wide.
import type {IUnicodeVersionProvider} from '@xterm/headless';
import {eastAsianWidth} from 'get-east-asian-width';

/** As xterm.js packs them: whether a character joins the one before it, its width, and nothing to keep. */
const properties = (width: number, joins: boolean) => (width << 1) | (joins ? 1 : 0);
const widthIn = (packed: number) => (packed >> 1) & 3;

export const wideAmbiguous: IUnicodeVersionProvider = {
	version: 'wide-ambiguous',
	wcwidth: codePoint => {
		if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return 0;
		if (/[\p{M}\p{Cf}]/u.test(String.fromCodePoint(codePoint))) return 0;
		return eastAsianWidth(codePoint, {ambiguousAsWide: true});
	},
	charProperties: (codePoint, preceding) => {
		const width = wideAmbiguous.wcwidth(codePoint);
		const before = widthIn(preceding);
		return width === 0 && before > 0 ? properties(before, true) : properties(width, false);
	},
};
