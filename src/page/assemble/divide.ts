// Divides the pieces of a page into stories: where one article ends and the next begins.
import {numbersOf} from '../printed-line.ts';
import {isBullet, isDay, isItem, isNumbered} from '../roles/display-line.ts';
import {isNoticeTitle} from '../roles/furniture.ts';
import {runsOver} from '../setting.ts';
import type {Affinity} from './affinity.ts';
import {balance, type ClosingPiece, type DisplayPiece, type ParagraphPiece, type Piece} from './pieces.ts';
import {opensWithLead, type Run, runs} from './runs.ts';
import {staysInside} from './stays-inside.ts';
import {addParagraph, continueParagraph, emptyStory, lastParagraph, type Story} from './story.ts';

export type Division = {
	readonly stories: Story[];
	/** Paragraphs that look like captions by their place: one short sentence after an article was closed. */
	readonly captions: ParagraphPiece[];
	/** Source lines of notices and advertisements, and of marks that close no text. */
	readonly furniture: number[];
};

/** A division in the making: the story that texts go to, and display lines that wait for one. */
type Draft = Division & {
	open: Story | null;
	waiting: DisplayPiece[];
	/** Marks that the next story begins with. */
	opening: ClosingPiece[];
};

/** Reads the pieces in order and opens a new story wherever the page shows more of a beginning than of a continuation. */
export function divide(pieces: readonly Piece[], affinity: Affinity): Division {
	const draft: Draft = {stories: [], captions: [], furniture: [], open: null, waiting: [], opening: []};
	const tellsLevels = levelsTell(pieces);
	let isNotice = false;
	for (const run of runs(pieces)) {
		if (isNotice) signNotice(run.cluster, draft);
		isNotice = noticeRun(run, isNotice, draft);
		if (isNotice) continue;
		signAbove(run.cluster, draft);
		const {open} = draft;
		const isInside = open && run.texts.length > 0 && draft.waiting.length === 0;
		if (isInside && staysInside(run, open, tellsLevels, affinity)) addSubheads(open, run.cluster);
		else {
			draft.waiting.push(...run.cluster);
			if (run.texts.length > 0) draft.open = null;
		}
		for (const [index, text] of run.texts.entries()) {
			if (text.kind === 'closing') close(draft, text);
			else place(draft, text, index === run.texts.length - 1);
		}
	}
	draft.furniture.push(...draft.opening.flatMap(mark => mark.numbers));
	if (draft.waiting.length > 0) draft.stories.push(emptyStory(draft.waiting));
	return draft;
}

// Levels of headings tell something if a page makes use of them: where all but a few lines share one, they don't.
function levelsTell(pieces: readonly Piece[]): boolean {
	const lines = new Map<number, number>();
	for (const piece of pieces) {
		if (piece.kind !== 'display' || piece.line.heading === null) continue;
		lines.set(piece.line.heading, (lines.get(piece.line.heading) ?? 0) + 1);
	}
	const counts = [...lines.values()];
	return Math.max(0, ...counts) <= counts.reduce((sum, count) => sum + count, 0) * 0.8;
}

// Notices and advertisements: their titles, their texts, and between two of them who signed the first.
function noticeRun(run: Run, afterNotice: boolean, draft: Draft): boolean {
	const {cluster, texts} = run;
	const isTitle = (piece: DisplayPiece | undefined): boolean =>
		piece !== undefined && isNoticeTitle(piece.line.text);
	if (!isTitle(cluster.at(-1)) || opensWithLead(run)) return false;
	const first = afterNotice ? 0 : cluster.findIndex(isTitle);
	draft.waiting.push(...cluster.slice(0, first));
	draft.furniture.push(...cluster.slice(first).flatMap(piece => numbersOf(piece.line)));
	for (const text of texts) draft.furniture.push(...text.numbers);
	return true;
}

// Under a notice stand who gave it, in a line or two, and the day.
function signNotice(cluster: DisplayPiece[], draft: Draft): void {
	const day = cluster.slice(0, 3).findIndex(piece => isDay(piece.line.text));
	for (const piece of cluster.splice(0, day + 1)) draft.furniture.push(...numbersOf(piece.line));
}

// Names at the head of a cluster sign the text above it.
function signAbove(cluster: DisplayPiece[], draft: Draft): void {
	while (cluster[0]?.role === 'signature' && draft.open && cluster[0].line.marks.length === 0) {
		const [piece] = cluster.splice(0, 1);
		if (piece) draft.open.titles.push({...piece, role: 'byline'});
	}
}

function addSubheads(story: Story, cluster: readonly DisplayPiece[]): void {
	let text = '';
	let numbers: number[] = [];
	for (const [index, piece] of cluster.entries()) {
		text += piece.line.text;
		numbers.push(...numbersOf(piece.line));
		const next = cluster[index + 1];
		// A long subhead runs over two lines; of a numbered one only the first carries the number.
		if (next && runsOver(piece.line, next.line)) continue;
		if (next && isNumbered(text) && !isNumbered(next.line.text) && next.line.gap === 0) continue;
		story.blocks.push({kind: 'subhead', text, numbers});
		text = '';
		numbers = [];
	}
}

function close(draft: Draft, mark: ClosingPiece): void {
	// 上接 on a line of its own opens the continuation that follows.
	if (mark.jumps.some(jump => jump.kind === 'from')) {
		draft.open = null;
		draft.opening.push(mark);
		return;
	}
	const story = draft.open ?? draft.stories.at(-1);
	if (story) takeMark(story, mark);
	else draft.furniture.push(...mark.numbers);
}

function takeMark(story: Story, mark: ClosingPiece): void {
	story.jumps.push(...mark.jumps);
	story.sourceNote ??= mark.sourceNote;
	story.closingNumbers.push(...mark.numbers);
	story.closed ||= mark.jumps.every(jump => jump.kind === 'to');
}

function place(draft: Draft, text: ParagraphPiece, isLast: boolean): void {
	if (text.resumes) {
		const cut = cutStory(draft, text);
		if (cut && continueParagraph(cut, text)) {
			draft.open = cut;
			return;
		}
	}
	if (draft.open?.closed && isLast && looksLikeCaption(text)) {
		draft.captions.push(text);
		return;
	}
	if (draft.open === null || startsAnew(text, draft.open)) {
		draft.open = beginStory(draft.waiting.splice(0), draft.opening.splice(0));
		draft.stories.push(draft.open);
	}
	addParagraph(draft.open, text);
}

// A text goes on where one broke off: rather in another story than the open one, and inside a quotation if it closes one.
function cutStory({stories, open}: Draft, text: ParagraphPiece): Story | undefined {
	const isCut = (story: Story): boolean => !story.closed && lastParagraph(story)?.cut === true;
	const closes = balance(text.text) < 0;
	const fits = (story: Story): boolean => balance(lastParagraph(story)?.text ?? '') > 0 === closes;
	const others = stories.filter(story => story !== open && isCut(story));
	return others.findLast(fits) ?? others.at(-1) ?? (open && isCut(open) ? open : undefined);
}

// Dividers under the headline, such as 第一章 or the title of a round-up's first item, are the first subheads.
function beginStory(titles: DisplayPiece[], marks: readonly ClosingPiece[]): Story {
	let end = titles.length;
	while (end > (marks.length > 0 ? 0 : 1) && isDivider(titles[end - 1])) end--;
	const story = emptyStory(titles.slice(0, end));
	for (const mark of marks) takeMark(story, mark);
	story.closed = false;
	addSubheads(story, titles.slice(end));
	return story;
}

function isDivider(piece: DisplayPiece | undefined): boolean {
	if (piece?.role !== 'title') return false;
	return isNumbered(piece.line.text) || isBullet(piece.line.text) || isItem(piece.line.text);
}

function startsAnew(text: ParagraphPiece, open: Story): boolean {
	if (lastParagraph(open) === undefined) return false;
	if (text.printed[0]?.marks.length !== 0) return true;
	return text.lead !== null || open.closed || text.jumps.some(jump => jump.kind === 'from');
}

// Under a picture stands one short sentence; a text that begins is longer.
function looksLikeCaption(text: ParagraphPiece): boolean {
	return text.lead === null && !text.cut && text.text.length <= 45 && !/。./u.test(text.text);
}
