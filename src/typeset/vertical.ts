// Sets an article in vertical lines (竖排), read from right to left, page by page.
import {
	type ArticlePage,
	displayBlocks,
	factBlocks,
	joined,
	jumpBlocks,
	type TextBlock,
	textParts,
} from './article-blocks.ts';
import type {ArticleOptions} from './article-page.ts';
import {piecesOf} from './pieces.ts';
import type {Row, Span} from './row.ts';
import {type VerticalLine, verticalLines} from './vertical-line.ts';

/** Of the style of lines, that stops hang and paragraphs begin flush; there are no half squares to fill, to squeeze or to space with. */
export type VerticalOptions = Pick<ArticleOptions, 'highlight' | 'notes' | 'style'> & {
	/** Cells between two lines; 2 unless given. */
	readonly gap?: number;
};

/** A line, or a blank one. */
type Place = {
	readonly line: VerticalLine | null;
	/** A page had better not end with it. */
	readonly holdsOn: boolean;
};

/** Cells of a line. */
const lineWidth = 2;
/** Squares; room for ——, which is never parted. */
const shortest = 2;
/** As wide as a character, for no line of the terminal's own keeps columns apart. */
const usualGap = 2;
/** 首行缩进, in squares. */
const firstIndent = 2;

/**
 * The article in pages of at most `height` rows of exactly `width` cells, to be read column by column from the
 * right. The headline stands first, alone in its columns; a blank column parts what stands apart; no page ends with a
 * subhead. No pages at all in less than 2 cells or 2 rows.
 */
export function setVertical(
	page: ArticlePage,
	width: number,
	height: number,
	options: VerticalOptions = {},
): Row[][] {
	if (width < lineWidth || height < shortest) return [];
	const gap = options.gap ?? usualGap;
	const perPage = Math.floor((width + gap) / (lineWidth + gap));
	const places = placesOf(page, height, options);
	const pages: Row[][] = [];
	for (let next = 0; next < places.length; ) {
		// What stands apart needs no blank column at the beginning of a page.
		while (places[next]?.line === null) next++;
		let end = Math.min(next + perPage, places.length);
		while (end < places.length && end > next + 1 && places[end - 1]?.holdsOn) end--;
		const lines = places.slice(next, end).map(({line}) => line);
		pages.push(besideOneAnother(lines.slice(0, lines.findLastIndex(line => line !== null) + 1), width, gap));
		next = end;
	}
	return pages;
}

/** The article's lines and the blank ones between them. */
function placesOf(page: ArticlePage, height: number, options: VerticalOptions): Place[] {
	const facts = factBlocks(page);
	const parts: Iterable<TextBlock>[] = [
		displayBlocks(page),
		[...(facts.length > 0 ? [joined(facts)] : []), ...jumpBlocks(page.jumps, 'from')],
		...textParts(page, options.notes ?? []),
	];
	const places: Place[] = [];
	const makings = parts.map(blocks => Array.from(blocks, block => inMaking(block, height, options)));
	for (const {kind, isApart, rows} of piecesOf(makings, options.style)) {
		const holdsOn = kind === 'subhead';
		if (isApart && places.length > 0) places.push({line: null, holdsOn: places.at(-1)?.holdsOn ?? false});
		for (const line of rows) places.push({line, holdsOn});
	}
	return places;
}

function inMaking({kind, index, spans}: TextBlock, height: number, {highlight, style}: VerticalOptions) {
	const lines = verticalLines(spans, height, {
		highlight: kind === 'remark' ? undefined : highlight,
		balanced: kind === 'subhead' || kind === 'display',
		firstIndent: kind === 'paragraph' && !style?.flush ? firstIndent : 0,
		hanging: (style?.hanging ?? 0) > 0,
	});
	return {kind, block: index ?? null, rows: lines.values()};
}

/** The lines as rows, the first at the right. */
function besideOneAnother(lines: readonly (VerticalLine | null)[], width: number, gap: number): Row[] {
	const depth = Math.max(0, ...lines.map(line => line?.length ?? 0));
	const left = width - lines.length * (lineWidth + gap) + gap;
	return Array.from({length: depth}, (_, index) => {
		const spans: Span[] = [];
		let blank = left;
		for (const line of lines.toReversed()) {
			const own = line?.[index];
			if (own === undefined) {
				blank += lineWidth + gap;
				continue;
			}
			if (blank > 0) spans.push({text: ' '.repeat(blank), role: 'plain'});
			spans.push(own);
			blank = gap;
		}
		if (blank > gap) spans.push({text: ' '.repeat(blank - gap), role: 'plain'});
		return spans;
	});
}
