// Folding: the one form in which text and query are compared, made code point by code point.
import {hanClasses} from './han-classes.ts';

/** Folded text, with the way back to the text it came from. Offsets count UTF-16 units. */
export type FoldedText = {
	readonly text: string;
	/** For every unit of `text`, where the character it came from starts in the original. */
	readonly starts: readonly number[];
	/** For every unit of `text`, where that character ends, combining marks and selectors included. */
	readonly ends: readonly number[];
};

/** Marks, spaces, controls, format characters and halves of surrogate pairs have no part in comparing. */
const ignored = /[\p{M}\s\p{Cc}\p{Cf}\p{Cs}]/gu;
const mark = /^\p{M}$/u;

const folds = new Map<number, string>();
/** What each UTF-16 unit folds to that is known to be a character which folds to one unit; else 0. */
const unitFolds = new Uint16Array(0x10000);
/** Where a text is folded, so much of it at a time. */
const units = new Uint16Array(8192);
const bytesOfUnits = Buffer.from(units.buffer);
/** For each UTF-16 unit that is a character with a variant of one unit in its stead: that; else 0. */
const unitVariants = new Uint16Array(0x10000);
/** The same where either is beyond the basic plane, by code points. */
const farVariants = new Map<number, number>();
let areVariantsRead = false;

/**
 * The text without width, case, marks and spaces, its compatibility forms spelt out (NFKD), so that （２０２６）
 * reads (2026); one character for all variants of a Han, Traditional and Simplified among them, and digits for
 * Chinese numerals. Numbers are not worked out: 十 stays what it is, for 二十 and 20 have no part in common. Each code point folds by itself, whatever stands beside it: the fold of a part is always a
 * part of the fold of the whole. Composition (NFKC) would break that at every seam before a combining mark.
 */
export function fold(text: string): string {
	// What one unit folds to is written in place: joining a string of its stretches takes several times as long.
	let folded = '';
	let length = 0;
	for (let index = 0; index < text.length; index++) {
		if (length === units.length) {
			folded += written(length);
			length = 0;
		}
		const unit = text.charCodeAt(index);
		const known = unitFolds[unit] ?? 0;
		if (known !== 0) {
			units[length++] = known;
			continue;
		}
		const variant = isUnified(unit) ? variantOf(unit) : 0;
		if (variant !== 0 && variant <= 0xffff) {
			unitFolds[unit] = variant;
			units[length++] = variant;
			continue;
		}
		const codePoint = text.codePointAt(index) ?? 0;
		if (codePoint > 0xffff) index++;
		const piece = foldCodePoint(codePoint);
		if (piece.length === 1 && codePoint <= 0xffff) {
			const only = piece.charCodeAt(0);
			unitFolds[unit] = only;
			units[length++] = only;
		} else if (piece !== '') {
			folded += written(length) + piece;
			length = 0;
		}
	}
	return folded + written(length);
}

/** The first of the units, as a string. */
function written(length: number): string {
	return length === 0 ? '' : bytesOfUnits.toString('utf16le', 0, length * 2);
}

/** Folds like `fold` and keeps for every folded unit where it came from. */
export function foldWithOffsets(text: string): FoldedText {
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	for (let start = 0; start < text.length; ) {
		const codePoint = text.codePointAt(start) ?? 0;
		const end = start + (codePoint > 0xffff ? 2 : 1);
		const piece = foldCodePoint(codePoint);
		if (piece === '' && ends.at(-1) === start && mark.test(String.fromCodePoint(codePoint))) {
			// A mark belongs to its character: light both or neither.
			for (let index = ends.length - 1; ends[index] === start; index--) ends[index] = end;
		}
		for (let unit = 0; unit < piece.length; unit++) {
			starts.push(start);
			ends.push(end);
		}
		folded += piece;
		start = end;
	}
	return {text: folded, starts, ends};
}

function foldCodePoint(codePoint: number): string {
	let folded = folds.get(codePoint);
	if (folded === undefined && isUnified(codePoint)) {
		folded = String.fromCodePoint(variantOf(codePoint));
		folds.set(codePoint, folded);
	}
	if (folded === undefined) {
		// Case may bring out new compatibility forms and marks (İ), and the reverse (K, the kelvin sign).
		folded = String.fromCodePoint(codePoint)
			.normalize('NFKD')
			.toLowerCase()
			.normalize('NFKD')
			.replace(ignored, '')
			.replace(/[^\0-\x7f]/gu, character => String.fromCodePoint(variantOf(character.codePointAt(0) ?? 0)));
		folds.set(codePoint, folded);
	}
	return folded;
}

/** A unified ideograph, which has neither case nor compatibility form: to find that out takes longer than all else. */
function isUnified(codePoint: number): boolean {
	return (codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint >= 0x3400 && codePoint <= 0x4dbf);
}

/** The one character for all variants of one, by code points; itself where there are none. */
function variantOf(codePoint: number): number {
	// A start that searches nothing does not pay for it.
	if (!areVariantsRead) readVariants(hanClasses());
	return unitVariants[codePoint] || (farVariants.get(codePoint) ?? codePoint);
}

/** Unit by unit: the table has thousands of characters, and each would be a string of its own. */
function readVariants(classes: string): void {
	areVariantsRead = true;
	let first = 0;
	for (let index = 0; index < classes.length; index++) {
		let codePoint = classes.charCodeAt(index);
		if (codePoint === 0x20) {
			first = 0;
			continue;
		}
		if (codePoint >= 0xd800 && codePoint <= 0xdbff) codePoint = classes.codePointAt(index++) ?? 0;
		if (first === 0) first = codePoint;
		else if (first <= 0xffff && codePoint <= 0xffff) unitVariants[codePoint] = first;
		else farVariants.set(codePoint, first);
	}
}
