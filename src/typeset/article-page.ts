// An article as finished rows: head, body, where it goes on, captions, notes, and what the page left unresolved.
import type {Article, Caption, Jump, Warning} from '../page/edition.ts';
import {blankRow} from './blank-row.ts';
import {type Highlight, setBlock} from './block.ts';
import {setBody} from './body.ts';
import {type Heading, setHeadlineBlock} from './headline-block.ts';
import type {Role, Row, Span} from './row.ts';

/** What is set: an article's own fields, with the captions that belong to it and the page's doubts about it. */
export type ArticlePage = Heading &
	Pick<Article, 'body' | 'jumps' | 'sourceNote' | 'editorMark'> & {
		readonly captions: readonly Pick<Caption, 'text' | 'credit'>[];
		readonly warnings?: readonly Pick<Warning, 'message'>[];
	};

export type ArticleOptions = {
	/** Ranges to light up, in UTF-16 units of a block's text as it was given. */
	readonly highlight?: Highlight;
	/** Remarks of the reader program, such as a guessed date, shown after the text. */
	readonly notes?: readonly string[];
};

/**
 * The article in rows of exactly `width` cells; none at all if that is less than 2. Its texts must be safe for
 * the terminal already.
 */
export function setArticle(page: ArticlePage, width: number, options: ArticleOptions = {}): Row[] {
	if (width < 2) return [];
	const {highlight} = options;
	const block = (text: string, role: Role) => setBlock([{text, role}], width, {highlight});
	return stack(width, [
		setHeadlineBlock(page, width, highlight),
		jumpRows(page.jumps, 'from', width),
		[
			...setBody(page.body, width, highlight),
			...jumpRows(page.jumps, 'to', width),
			...block(page.sourceNote ?? '', 'note'),
			...block(page.editorMark ?? '', 'faint'),
		],
		...page.captions.map(caption => setBlock(captionSpans(caption), width, {highlight})),
		(options.notes ?? []).flatMap(note => setBlock([{text: note, role: 'note'}], width)),
		(page.warnings ?? []).flatMap(({message}) => setBlock([{text: `! ${message}`, role: 'warning'}], width)),
	]);
}

/** The parts below one another, a blank row between any two that hold something. */
function stack(width: number, parts: readonly (readonly Row[])[]): Row[] {
	return parts
		.filter(rows => rows.length > 0)
		.flatMap((rows, index) => (index > 0 ? [blankRow(width), ...rows] : rows));
}

function jumpRows(jumps: readonly Jump[], kind: Jump['kind'], width: number): Row[] {
	return jumps
		.filter(jump => jump.kind === kind)
		.flatMap(({page}) =>
			setBlock([{text: kind === 'to' ? `（下转${page}版）` : `（上接${page}版）`, role: 'jump'}], width),
		);
}

function captionSpans({text, credit}: Pick<Caption, 'text' | 'credit'>): Span[] {
	const caption: Span = {text, role: 'caption'};
	return credit === null ? [caption] : [caption, {text: `  ${credit}`, role: 'byline'}];
}
