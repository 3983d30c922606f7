// An entry of the articles pane as rows: a heading where a new page begins, the headline, and for a hit its text.
import {safe} from '../../terminal/safe.ts';
import {setBlock} from '../../typeset/block.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {cutMark, tailOf} from '../cut.ts';
import {lighter} from '../lighter.ts';
import type {Marks} from '../mark-change.ts';
import {oneLine} from '../one-line.ts';
import {issueLabel, knownIssueLabel, labelWithin, outletLabel, sameIssue} from '../provenance.ts';
import type {ListedArticle} from '../state.ts';
import type {Wording} from '../wording.ts';

/** What an entry looks like besides what it says. */
export type ItemDress = {
	readonly width: number;
	readonly selected: boolean;
	/** The pane has the focus. */
	readonly focused: boolean;
	/** The pane lists articles of several papers. */
	readonly namesOutlet: boolean;
	readonly query: string;
	readonly grouping: Grouping;
	readonly marks: Marks | undefined;
	readonly messages: Wording;
};

/** What entries stand together under one heading. */
export type Grouping = 'page' | 'section';

/** Cells of the marks before a headline: chosen, unread, starred, with a note. */
const gutter = 4;
const mostHeadlineRows = 2;

const headlines = new WeakMap<
	object,
	{readonly key: string; readonly messages: Wording; readonly rows: readonly Row[]}
>();

/**
 * Whether an entry stands under a heading of its own: the first on the screen, and the first of each page or section, but for
 * a page whose heading would say what the last one says; of hits the first that answers the query only nearly, and the first
 * as typed that was found behind those.
 */
export function hasHeading(
	item: ListedArticle,
	previous: ListedArticle | null,
	isFirst: boolean,
	grouping: Grouping,
): boolean {
	if (item.kind === 'hit') {
		const followsNear = previous?.kind === 'hit' && previous.summary.match === 'approximate';
		return item.summary.match === 'approximate' ? isFirst || !followsNear : followsNear;
	}
	if (isFirst || previous?.kind !== 'listed') return true;
	return grouping === 'section'
		? item.summary.section !== previous.summary.section
		: !sameIssue(item.summary, previous.summary);
}

/** Rows of an entry without its heading. */
export function itemHeight(item: ListedArticle, width: number, query: string, messages: Wording): number {
	return (
		headlineRows(item, width, query, messages).length +
		(item.kind === 'listed' ? 0 : item.summary.snippet === '' ? 1 : 2)
	);
}

/** The heading: paper, date and page, or the section, or that what follows only comes near. */
export function headingRow(
	item: ListedArticle,
	dress: Pick<ItemDress, 'width' | 'namesOutlet' | 'messages' | 'grouping'>,
): Row {
	if (item.kind === 'hit') {
		const {nearOnes, behindNearOnes} = dress.messages;
		const text = item.summary.match === 'approximate' ? nearOnes : behindNearOnes;
		return fitRow([{text: ` ${text}`, role: 'section'}], dress.width);
	}
	if (dress.grouping === 'section') {
		const {section} = item.summary;
		const name = section === null ? dress.messages.noSection : safe(section, {oneLine: true});
		return fitRow([{text: dress.messages.drawn(` ${name}`), role: 'section'}], dress.width);
	}
	const issue = dress.messages.drawn(issueLabel(item.summary, dress.messages));
	const text = dress.namesOutlet
		? labelWithin(dress.messages.drawn(outletLabel(item.summary)), issue, dress.width - 1)
		: issue;
	return fitRow([{text: ` ${text}`, role: 'section'}], dress.width);
}

/** The entry itself, each row exactly as wide as the pane. */
export function itemRows(item: ListedArticle, dress: ItemDress): Row[] {
	const {width, selected, focused, query, messages} = dress;
	const rows = headlineRows(item, width, query, messages).map((row, index) => {
		const marked = fitRow([...gutterSpans(item, dress, index === 0), ...row], width);
		return selected ? marked.map(span => select(span, focused)) : marked;
	});
	if (item.kind === 'listed') return rows;
	const origin = dress.namesOutlet
		? labelWithin(
				messages.drawn(outletLabel(item.summary)),
				messages.drawn(knownIssueLabel(item.summary, messages)),
				width - gutter,
			)
		: messages.drawn(issueLabel(item.summary, messages));
	const snippet = oneLine(item.summary.snippet, messages);
	return [
		...rows,
		...(snippet === '' ? [] : [fitRow(indented(snippetSpans(snippet, width - gutter, query)), width)]),
		fitRow(indented([{text: origin, role: 'faint'}]), width),
	];
}

function headlineRows(item: ListedArticle, width: number, query: string, messages: Wording): readonly Row[] {
	const key = `${width} ${query}`;
	const known = headlines.get(item.summary);
	if (known?.key === key && known.messages === messages) return known.rows;
	const rows = setHeadline(item, Math.max(2, width - gutter), query, messages);
	headlines.set(item.summary, {key, messages, rows});
	return rows;
}

function setHeadline(item: ListedArticle, width: number, query: string, messages: Wording): readonly Row[] {
	const made = item.kind === 'listed' && item.summary.headlineMade;
	const text = messages.drawn(safe(item.summary.headline, {oneLine: true}));
	const set = setBlock([{text: text.trim() === '' ? '-' : text, role: made ? 'faint' : 'plain'}], width, {
		// A headline that was found by how it is read shows what was read.
		highlight: lighter(
			query,
			item.kind === 'hit' && item.summary.match === 'pinyin' ? 'pinyin' : 'approximate',
		),
	});
	if (set.length <= mostHeadlineRows) return set;
	return [
		...set.slice(0, mostHeadlineRows - 1),
		fitRow([...set.slice(mostHeadlineRows - 1).flatMap(trimEnd)], width),
	];
}

function gutterSpans(item: ListedArticle, dress: ItemDress, isFirst: boolean): Span[] {
	if (!isFirst) return [{text: ' '.repeat(gutter), role: 'plain'}];
	const isRead = dress.marks?.read ?? item.summary.read;
	const isStarred = dress.marks?.starred ?? item.summary.starred;
	const isNoted = hasNote(item, dress.marks);
	return [
		{text: dress.selected ? '>' : ' ', role: 'plain'},
		{text: isRead ? ' ' : '*', role: 'unread'},
		{text: isStarred ? '+' : ' ', role: 'unread'},
		{text: isNoted ? '~' : ' ', role: 'unread'},
	];
}

/** A hit that was found is not asked for its note: only what was written in this session is known of it. */
function hasNote(item: ListedArticle, marks: Marks | undefined): boolean {
	if (marks?.note !== undefined) return marks.note !== null;
	return item.kind === 'listed' && item.summary.noted;
}

function select(span: Span, focused: boolean): Span {
	return span.role === 'hit' ? span : {text: span.text, role: focused ? 'selected' : 'title'};
}

function indented(spans: readonly Span[]): Span[] {
	return [{text: ' '.repeat(gutter), role: 'plain'}, ...spans];
}

/** The snippet with its hits lit up, begun late enough for the first of them to be seen. */
function snippetSpans(text: string, room: number, query: string): Span[] {
	const ranges = lighter(query)?.(text) ?? [];
	const [first] = ranges;
	const isSeen = first === undefined || cellWidth(text.slice(0, first[1])) <= room - cutMark.length;
	const before = text.slice(0, first?.[0] ?? 0);
	const from = isSeen ? 0 : before.length - tailOf(before, Math.floor(room / 4)).length;
	const spans: Span[] = isSeen ? [] : [{text: cutMark, role: 'faint'}];
	let done = from;
	for (const [start, end] of ranges) {
		spans.push({text: text.slice(done, start), role: 'plain'}, {text: text.slice(start, end), role: 'hit'});
		done = end;
	}
	return [...spans, {text: text.slice(done), role: 'plain'}];
}

/** Drops the spaces that fill a row up, so that the next row's text can follow. */
function trimEnd(row: Row): Span[] {
	const spans = [...row];
	while (spans.at(-1)?.text.trim() === '') spans.pop();
	return spans;
}
