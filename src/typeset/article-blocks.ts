// What an article is set from, in reading order: blocks of text in their roles, however the lines will run.
import type {Article, Block, Caption, Jump, Warning} from '../page/edition.ts';
import type {Role, Span} from './row.ts';

export type Heading = Pick<
	Article,
	'section' | 'kicker' | 'headline' | 'headlineMade' | 'subhead' | 'byline' | 'dateline' | 'docDate'
>;

/** What is set: an article's own fields, with the captions that belong to it and the page's doubts about it. */
export type ArticlePage = Heading &
	Pick<Article, 'jumps' | 'sourceNote' | 'editorMark'> & {
		/** Gone through as far as rows are asked for. */
		readonly body: Iterable<Block>;
		readonly captions: readonly Pick<Caption, 'text' | 'credit'>[];
		readonly warnings?: readonly Pick<Warning, 'message'>[];
	};

/** A paragraph is indented; display lines and subheads are balanced; a remark is ours, and not searched. */
export type BlockKind = 'paragraph' | 'subhead' | 'display' | 'aside' | 'remark';

/** A block that says nothing has no text in its spans. */
export type TextBlock = {
	readonly kind: BlockKind;
	readonly spans: readonly Span[];
	/** Which block of the body it is, from 0; none for all that is not of the body. */
	readonly index?: number;
};

const betweenFacts: Span = {text: '  ', role: 'byline'};

/**
 * Column title, kicker, headline and subhead. A headline that was made because the page gave none stands in
 * square brackets, as catalogues put supplied titles.
 */
export function displayBlocks(heading: Heading): TextBlock[] {
	return [
		block('aside', heading.section, 'section'),
		block('display', heading.kicker, 'kicker'),
		{kind: 'display', spans: headlineSpans(heading)},
		block('display', heading.subhead, 'subhead'),
	];
}

/** Date, names and place, each in a block of its own. */
export function factBlocks({byline, dateline, docDate}: Heading): TextBlock[] {
	return [docDate, byline, dateline]
		.filter(fact => fact !== null)
		.map(fact => block('aside', fact, 'byline'));
}

/** The blocks beside one another in one. */
export function joined(blocks: readonly TextBlock[]): TextBlock {
	return {
		kind: 'aside',
		spans: blocks.flatMap(({spans}, index) => (index > 0 ? [betweenFacts, ...spans] : spans)),
	};
}

/** The jump lines that lead there, or come from there. */
export function jumpBlocks(jumps: readonly Jump[], kind: Jump['kind']): TextBlock[] {
	return jumps
		.filter(jump => jump.kind === kind)
		.map(({page}) => block('remark', kind === 'to' ? `（下转${page}版）` : `（上接${page}版）`, 'jump'));
}

/** The running text. */
export function* bodyBlocks(body: Iterable<Block>): Generator<TextBlock> {
	let index = 0;
	for (const {kind, text} of body) {
		yield {...block(kind, text, kind === 'subhead' ? 'subhead' : 'plain'), index};
		index++;
	}
}

/** All that follows the head, in parts that stand apart: the text, each caption, remarks, doubts. */
export function textParts(page: ArticlePage, notes: readonly string[]): Iterable<TextBlock>[] {
	return [
		runningText(page),
		...page.captions.map(caption => [{kind: 'aside', spans: captionSpans(caption)} as const]),
		notes.map(note => block('remark', note, 'note')),
		(page.warnings ?? []).map(({message}) => block('remark', `! ${message}`, 'warning')),
	];
}

function* runningText(page: ArticlePage): Generator<TextBlock> {
	yield* bodyBlocks(page.body);
	yield* jumpBlocks(page.jumps, 'to');
	yield block('aside', page.sourceNote, 'note');
	yield block('aside', page.editorMark, 'faint');
}

function block(kind: BlockKind, text: string | null, role: Role): TextBlock {
	return {kind, spans: [{text: text ?? '', role}]};
}

function headlineSpans({headline, headlineMade}: Heading): Span[] {
	if (headline === null) return [];
	const span: Span = {text: headline, role: 'headline'};
	return headlineMade ? [{text: '[', role: 'faint'}, span, {text: ']', role: 'faint'}] : [span];
}

function captionSpans({text, credit}: Pick<Caption, 'text' | 'credit'>): Span[] {
	const caption: Span = {text, role: 'caption'};
	return credit === null ? [caption] : [caption, {text: `  ${credit}`, role: 'byline'}];
}
