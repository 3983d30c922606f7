// A page of which it is known where everything stands, as lines in reading order and what their places say.
import type {LineHint} from '../../page/hints.ts';
import type {DecodedPage} from '../../page/restore-page.ts';
import {blocksOf} from './blocks.ts';
import {bodySizeOf} from './body-size.ts';
import type {Run} from './line-of-runs.ts';
import {readBlocks, readLines} from './read-lines.ts';
import {readingOrder} from './reading-order.ts';
import {setLines} from './set-lines.ts';

/**
 * The text has a blank line between what does not belong together. Without any print it is empty. Typefaces are told
 * only of a page that was set (`isSet`), of which places and sizes are exact.
 */
export function laidPage(runs: readonly Run[], isSet: boolean): DecodedPage {
	const printed = runs.filter(run => run.text.trim() !== '' && run.size > 0);
	const body = bodySizeOf(printed);
	const groups = isSet
		? readingOrder(blocksOf(setLines(printed, body), body), body)
		: readBlocks(readLines(printed)).map(block => [block]);
	const texts: string[] = [];
	const hints: (LineHint | null)[] = [];
	let block = 0;
	for (const group of groups) {
		if (texts.length > 0) {
			texts.push('');
			hints.push(null);
		}
		for (const {lines} of group) {
			for (const {text, left, right, top, bottom, size, face} of lines) {
				texts.push(text);
				hints.push({
					block,
					box: [left, top, right - left, bottom - top].map(rounded) as [number, number, number, number],
					size: rounded(size),
					...(isSet && {face}),
				});
			}
			block++;
		}
	}
	return {text: texts.map(text => `${text}\n`).join(''), hints: {facts: {}, lines: hints}};
}

function rounded(length: number): number {
	return Math.round(length * 10) / 10;
}
