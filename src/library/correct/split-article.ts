// Makes two articles of one.
import type {Article, LineRange, SourceLine} from '../../page/edition.ts';
import {partRanges} from './join-ranges.ts';

/** Characters by which a line is known to begin a block; a shorter line or block must agree as a whole. */
const leastCommon = 6;
const mostCommon = 40;

/**
 * The article before a block, and the one from it on; a subhead there becomes the headline of the second.
 * What is printed over an article stays with the first, what closes one goes with the second. Where no source
 * line begins like the block, both keep all lines.
 */
export function splitArticle(
	article: Article,
	block: number,
	lines: readonly SourceLine[],
): [first: Article, second: Article] {
	const start = article.body[block];
	const headline = start?.kind === 'subhead' ? start.text : null;
	const line = lineThatBegins(start?.text ?? '', article.lines, lines);
	const [before, from] = line === null ? [[], []] : partRanges(article.lines, line);
	const parted = before.length > 0 && from.length > 0;
	return [
		{
			...article,
			body: article.body.slice(0, block),
			jumps: article.jumps.filter(jump => jump.kind === 'from'),
			sourceNote: null,
			editorMark: null,
			lines: parted ? before : article.lines,
		},
		{
			section: article.section,
			kicker: null,
			headline,
			headlineMade: headline === null,
			subhead: null,
			byline: null,
			dateline: null,
			docDate: null,
			body: article.body.slice(headline === null ? block : block + 1),
			jumps: article.jumps.filter(jump => jump.kind === 'to'),
			sourceNote: article.sourceNote,
			editorMark: article.editorMark,
			lines: parted ? from : article.lines,
		},
	];
}

/** The line of those ranges that has most in common with the beginning of a text; the first of several. */
function lineThatBegins(
	text: string,
	ranges: readonly LineRange[],
	lines: readonly SourceLine[],
): number | null {
	const sought = plain(text);
	let best = {number: 0, common: 0};
	for (const [first, last] of ranges) {
		for (const line of lines.slice(first - 1, last)) {
			const candidate = plain(line.text);
			const common = commonLength(sought, candidate);
			const enough = Math.min(leastCommon, sought.length, candidate.length);
			if (common > 0 && common >= enough && common > best.common) best = {number: line.number, common};
		}
	}
	return best.common > 0 ? best.number : null;
}

/** Healing changes spaces, the width of signs and marks before a text, seldom more. */
function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s/gu, '')
		.replace(/^[^\p{L}\p{N}]+/u, '');
}

function commonLength(one: string, other: string): number {
	const most = Math.min(one.length, other.length, mostCommon);
	let length = 0;
	while (length < most && one[length] === other[length]) length++;
	return length;
}
