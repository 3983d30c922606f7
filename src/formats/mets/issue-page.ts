// A page of an issue whose articles are told, block by block.
import type {LineHint, LineRole, PageHints} from '../../page/hints.ts';
import type {FormatPage} from '../format.ts';
import {placeOf, type ScannedBlock, type ScannedLine} from '../print/printed-page.ts';
import {inOneLine} from '../tell-page.ts';

export type IssueBlock = {
	readonly file: string;
	readonly role: LineRole;
	readonly block: ScannedBlock;
};

/** Lines of print from which on a block that belongs to no article is taken for a text of its own. */
const fewestLines = 4;

/** Ems by which the first line of a paragraph stands in. */
const indent = 0.8;

/** `rest` are the blocks that belong to no article: the masthead, folios, and texts that were passed over. */
export function issuePage(
	source: string,
	facts: PageHints['facts'],
	rest: readonly ScannedBlock[],
	articles: readonly (readonly IssueBlock[])[],
): FormatPage {
	const lines: {readonly text: string; readonly hint: LineHint | null}[] = [];
	let count = 0;
	const add = (block: ScannedBlock, role: LineRole, article: number | null): void => {
		const printed = block.lines.filter(({text}) => inOneLine(text) !== '');
		if (printed.length === 0) return;
		if (lines.length > 0) lines.push({text: '', hint: null});
		const opens = openings(printed);
		const number = count++;
		for (const [index, line] of printed.entries()) {
			const isOpened = index === 0 || (role === 'paragraph' && opens[index] === true);
			const hint = {role: isOpened ? role : 'more', block: number, ...placeOf(line)} as const;
			lines.push({text: inOneLine(line.text), hint: article === null ? hint : {...hint, article}});
		}
	};
	for (const block of rest) if (block.lines.length < fewestLines) add(block, 'furniture', null);
	for (const [article, blocks] of articles.entries())
		for (const {role, block} of blocks) add(block, role, article);
	let article = articles.length;
	for (const block of rest) if (block.lines.length >= fewestLines) add(block, 'paragraph', article++);
	return {
		source,
		text: lines.map(({text}) => `${text}\n`).join(''),
		hints: {facts, lines: lines.map(({hint}) => hint)},
	};
}

/** Which lines of a block stand in, as first lines of paragraphs do. */
function openings(lines: readonly ScannedLine[]): boolean[] {
	const lefts = lines
		.map(({box}) => box?.[0])
		.filter(left => left !== undefined)
		.sort((a, b) => a - b);
	const heights = lines
		.map(({box}) => box?.[3])
		.filter(height => height !== undefined)
		.sort((a, b) => a - b);
	const margin = lefts[Math.floor(lefts.length / 4)] ?? 0;
	const em = heights[heights.length >> 1] ?? 0;
	return lines.map(({box}) => box !== undefined && em > 0 && box[0] - margin > em * indent);
}
