// A block of an article as rows: paragraphs are indented, display lines and subheads balanced.
import type {TextBlock} from './article-blocks.ts';
import {type LineStyle, rowsOfBlock} from './block.ts';
import type {Row} from './row.ts';
import type {Highlight} from './stretch.ts';

export type BodyOptions = {
	/** Ranges to light up, in UTF-16 units of a block's text as it was given. */
	readonly highlight?: Highlight | undefined;
	/** How the lines of the text are set. */
	readonly style?: LineStyle | undefined;
};

/** 首行缩进: two full-width characters (clreq, line head indents), in cells. */
const firstIndent = 4;

/** The block in rows of exactly `width` cells (at least 2), each set only when it is asked for. */
export function rowsOfTextBlock(
	{kind, spans}: TextBlock,
	width: number,
	{highlight, style}: BodyOptions,
): Generator<Row> {
	return rowsOfBlock(spans, width, {
		...style,
		highlight: kind === 'remark' ? undefined : highlight,
		balanced: kind === 'subhead' || kind === 'display',
		firstIndent: kind === 'paragraph' && !style?.flush ? firstIndent : 0,
	});
}
