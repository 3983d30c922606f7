// A page as machines that read print describe it: lines in blocks, in the order in which they are read.
import type {Box, LineHint, LineRole, PageHints} from '../../page/hints.ts';
import type {FormatPage} from '../format.ts';
import {inOneLine} from '../tell-page.ts';

export type ScannedLine = {
	readonly text: string;
	readonly box?: Box;
	/** Height of its letters, in the unit of the box or in points, the same for all lines of a page. */
	readonly size?: number;
	/** From 0 to 1. */
	readonly confidence?: number;
};

export type ScannedBlock = {
	/** As the document names it; null where it does not. */
	readonly id: string | null;
	/** What its lines are, where the document says so. */
	readonly role: LineRole | null;
	readonly lines: readonly ScannedLine[];
};

/** Decimals that are kept of a confidence. */
const precision = 100;

/** The page, a blank line between two blocks, to be restored by its print and where that stands. */
export function scannedPage(
	source: string,
	blocks: readonly ScannedBlock[],
	facts: PageHints['facts'] = {},
): FormatPage {
	const lines: {readonly text: string; readonly hint: LineHint | null}[] = [];
	let count = 0;
	for (const {role, lines: own} of blocks) {
		const printed = own.map(line => ({...line, text: inOneLine(line.text)})).filter(({text}) => text !== '');
		if (printed.length === 0) continue;
		if (lines.length > 0) lines.push({text: '', hint: null});
		const block = count++;
		for (const line of printed)
			lines.push({text: line.text, hint: {...(role && {role}), block, ...placeOf(line)}});
	}
	return {
		source,
		text: lines.map(({text}) => `${text}\n`).join(''),
		hints: {facts, lines: lines.map(({hint}) => hint)},
	};
}

/** Where a line stands, and how it was read. */
export function placeOf({box, size, confidence}: ScannedLine): Pick<LineHint, 'box' | 'size' | 'confidence'> {
	const [left, top, width, height] = box ?? [0, 0, 0, 0];
	return {
		...(box && {box: [Math.round(left), Math.round(top), Math.round(width), Math.round(height)] as const}),
		...(size !== undefined && {size}),
		...(confidence !== undefined && {confidence: Math.round(confidence * precision) / precision}),
	};
}

/** The mean of what is known. */
export function meanOf(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The role that a label of a layout says, in whatever words: Heading, page-number, caption, RunningTitle. */
export function roleOfLabel(label: string): LineRole | null {
	if (/page.?number|running|header|footer|catch.?word|signature.?mark|advert/iu.test(label))
		return 'furniture';
	if (/caption/iu.test(label)) return 'caption';
	return /head|title/iu.test(label) ? 'headline' : null;
}
