// Ways to write articles into a test of misreadings.
import type {Doubt, Passage} from '../../../src/page/doubts/passage.ts';
import {englishMisreadings, sayMisreading} from '../../../src/page/misreading.ts';

/** Paragraphs of one article, each printed on one line, from line 1 on. */
export function paragraphs(...texts: string[]): Passage[] {
	return texts.map((text, index) => paragraph([text], {number: index + 1}));
}

/** A paragraph over some printed lines. */
export function paragraph(
	lines: readonly string[],
	{number = 1, text = lines.join(''), open = false, resumed = false} = {},
): Passage {
	const printed = lines.map((line, index) => ({number: number + index, text: line}));
	return {kind: 'paragraph', text, printed, open, resumed};
}

/** A subhead on one line. */
export function subhead(text: string, number = 1): Passage {
	return {...paragraph([text], {number}), kind: 'subhead'};
}

/** What doubts say in English. */
export function saidOf(doubts: readonly Doubt[]): string[] {
	return doubts.map(({misreading}) => sayMisreading(englishMisreadings, misreading));
}
