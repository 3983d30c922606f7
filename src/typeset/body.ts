// The running text of an article: indented paragraphs, and subheads set apart.
import type {Block} from '../page/edition.ts';
import {blankRow} from './blank-row.ts';
import {type Highlight, setBlock} from './block.ts';
import type {Row} from './row.ts';

/** 首行缩进: two full-width characters (clreq, line head indents), in cells. */
const firstIndent = 4;

/** Paragraphs and subheads as rows of exactly `width` cells; a subhead has a blank row before and after it. */
export function setBody(blocks: readonly Block[], width: number, highlight?: Highlight): Row[] {
	const rows: Row[] = [];
	let previous: Block['kind'] | null = null;
	for (const block of blocks) {
		const set =
			block.kind === 'subhead'
				? setBlock([{text: block.text, role: 'subhead'}], width, {highlight, balanced: true})
				: setBlock([{text: block.text, role: 'plain'}], width, {highlight, firstIndent});
		if (set.length === 0) continue;
		if (previous !== null && previous !== block.kind) rows.push(blankRow(width));
		rows.push(...set);
		previous = block.kind;
	}
	return rows;
}
