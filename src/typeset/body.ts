// The running text of an article: indented paragraphs, and subheads set apart.
import type {Block} from '../page/edition.ts';
import {type LineStyle, rowsOfBlock} from './block.ts';
import {type PieceInMaking, piecesOf, stacked} from './pieces.ts';
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

/** Paragraphs and subheads as rows of exactly `width` cells; a subhead has a blank row before and after it. */
export function setBody(blocks: readonly Block[], width: number, options: BodyOptions = {}): Row[] {
	return [...stacked(piecesOf([bodyPieces(blocks, width, options)]), width)];
}

/** The blocks as pieces, each set only when it is asked for. */
export function* bodyPieces(
	blocks: readonly Block[],
	width: number,
	{highlight, style}: BodyOptions,
): Generator<PieceInMaking> {
	for (const {kind, text} of blocks) {
		const rows =
			kind === 'subhead'
				? rowsOfBlock([{text, role: 'subhead'}], width, {...style, highlight, balanced: true})
				: rowsOfBlock([{text, role: 'plain'}], width, {...style, highlight, firstIndent});
		yield {kind, rows};
	}
}
