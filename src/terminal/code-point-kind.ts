// Sorts code points by what they could do to a terminal or to a reader's trust.

export type CodePointKind =
	| 'visible'
	/** Ends a line in one convention or another. */
	| 'line-end'
	| 'tab'
	/** C0 and DEL: shown as their pictures. */
	| 'control'
	/** C1, noncharacters, lone surrogates: what a wrong decoding leaves. */
	| 'damaged'
	| 'private'
	/** Letters that draw nothing. */
	| 'blank'
	/** Bidi controls, zero widths, annotation and tag characters. */
	| 'hidden'
	/** ZWJ and ZWNJ. */
	| 'joiner'
	/** VS15 and VS16. */
	| 'emoji-selector'
	| 'variation-selector'
	| 'mark';

const lineEnds: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const blanks: ReadonlySet<number> = new Set([0x115f, 0x1160, 0x3164, 0xffa0, 0x2800]);

/** The kind of a code point; a surrogate counts as a lone one. */
export function kindOf(codePoint: number): CodePointKind {
	if (lineEnds.has(codePoint)) return 'line-end';
	if (codePoint === 0x09) return 'tab';
	if (codePoint < 0x20 || codePoint === 0x7f) return 'control';
	if (codePoint < 0x7f) return 'visible';
	if (codePoint < 0xa0 || isSurrogate(codePoint) || isNoncharacter(codePoint)) return 'damaged';
	if (isPrivate(codePoint)) return 'private';
	if (blanks.has(codePoint)) return 'blank';
	if (codePoint === 0x200c || codePoint === 0x200d) return 'joiner';
	if (codePoint === 0xfe0e || codePoint === 0xfe0f) return 'emoji-selector';
	if (isVariationSelector(codePoint)) return 'variation-selector';
	const character = String.fromCodePoint(codePoint);
	// Made here, when the first text that is not plain asks for them.
	if (/[\p{Default_Ignorable_Code_Point}\u200B\u200E\u200F\uFEFF\uFFF9-\uFFFC]/u.test(character))
		return 'hidden';
	return /\p{M}/u.test(character) ? 'mark' : 'visible';
}

function isSurrogate(codePoint: number): boolean {
	return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

function isNoncharacter(codePoint: number): boolean {
	return (codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
}

function isPrivate(codePoint: number): boolean {
	return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000;
}

function isVariationSelector(codePoint: number): boolean {
	return (codePoint >= 0xfe00 && codePoint <= 0xfe0d) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
}
