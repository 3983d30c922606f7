// Divides the pieces of a page into stories: where one article ends and the next begins.
import {isNumbered} from '../roles/display-line.ts';
import {isNoticeTitle} from '../roles/furniture.ts';
import type {Affinity} from './affinity.ts';
import type {ClosingPiece, DisplayPiece, ParagraphPiece, Piece} from './pieces.ts';
import {opensWithLead, runs} from './runs.ts';
import {staysInside} from './stays-inside.ts';
import {addParagraph, continueParagraph, emptyStory, paragraphsOf, type Story} from './story.ts';

export type Division = {
	readonly stories: Story[];
	/** Paragraphs that look like captions by their place: one short sentence after an article was closed. */
	readonly captions: ParagraphPiece[];
	/** Source lines of notices and advertisements, and of marks that close no text. */
	readonly furniture: number[];
};

/** A division in the making: the story that texts go to, and display lines that wait for one. */
type Draft = Division & {open: Story | null; waiting: DisplayPiece[]};

/** Reads the pieces in order and opens a new story wherever the page shows more of a beginning than of a continuation. */
export function divide(pieces: readonly Piece[], affinity: Affinity): Division {
	const draft: Draft = {stories: [], captions: [], furniture: [], open: null, waiting: []};
	for (const run of runs(pieces)) {
		const notice = run.cluster.at(-1);
		if (notice && isNoticeTitle(notice.line.text) && !opensWithLead(run)) {
			draft.waiting.push(...run.cluster.slice(0, -1));
			draft.furniture.push(notice.line.number, ...run.texts.flatMap(text => text.numbers));
			continue;
		}
		const {open} = draft;
		if (open && run.texts.length > 0 && draft.waiting.length === 0 && staysInside(run, open, affinity)) {
			addSubheads(open, run.cluster);
		} else {
			draft.waiting.push(...run.cluster);
			if (run.texts.length > 0) draft.open = null;
		}
		for (const [index, text] of run.texts.entries()) {
			if (text.kind === 'closing') close(draft, text);
			else place(draft, text, index === run.texts.length - 1);
		}
	}
	if (draft.waiting.length > 0) draft.stories.push(emptyStory(draft.waiting));
	return draft;
}

function addSubheads(story: Story, cluster: readonly DisplayPiece[]): void {
	let text = '';
	let numbers: number[] = [];
	for (const [index, piece] of cluster.entries()) {
		text += piece.line.text;
		numbers.push(piece.line.number);
		const next = cluster[index + 1];
		// A long numbered subhead runs over two lines; only the first carries the number.
		if (next && isNumbered(text) && !isNumbered(next.line.text) && next.line.gap === 0) continue;
		story.blocks.push({kind: 'subhead', text, numbers});
		text = '';
		numbers = [];
	}
}

function close(draft: Draft, mark: ClosingPiece): void {
	const story = draft.open ?? draft.stories.at(-1);
	if (!story) {
		draft.furniture.push(...mark.numbers);
		return;
	}
	story.jumps.push(...mark.jumps);
	story.sourceNote ??= mark.sourceNote;
	story.closingNumbers.push(...mark.numbers);
	story.closed = true;
}

function place(draft: Draft, text: ParagraphPiece, isLast: boolean): void {
	if (text.resumes) {
		const cut = draft.stories.findLast(
			story => story !== draft.open && paragraphsOf(story).at(-1)?.cut === true && !story.closed,
		);
		if (cut && draft.open && continueParagraph(cut, text)) {
			draft.open = cut;
			return;
		}
		if (draft.open && paragraphsOf(draft.open).at(-1)?.cut === true && continueParagraph(draft.open, text))
			return;
	}
	if (draft.open?.closed && isLast && looksLikeCaption(text)) {
		draft.captions.push(text);
		return;
	}
	if (draft.open === null || startsAnew(text, draft.open)) {
		draft.open = emptyStory(draft.waiting.splice(0));
		draft.stories.push(draft.open);
	}
	addParagraph(draft.open, text);
}

function startsAnew(text: ParagraphPiece, open: Story): boolean {
	if (paragraphsOf(open).length === 0) return false;
	return text.lead !== null || open.closed || text.jumps.some(jump => jump.kind === 'from');
}

// Under a picture stands one short sentence; a text that begins is longer.
function looksLikeCaption(text: ParagraphPiece): boolean {
	return text.lead === null && !text.cut && text.text.length <= 45 && !/。./u.test(text.text);
}
