// Divides the pieces of a page into stories: where one article ends and the next begins.

import {isNumbered, leadsOn} from '../roles/display-line.ts';
import {isNoticeTitle} from '../roles/furniture.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import {type Affinity, affinityOver} from './affinity.ts';
import type {DisplayPiece, ParagraphPiece, Piece} from './pieces.ts';
import {addParagraph, emptyStory, paragraphsOf, type Story, textOf, titleLines} from './story.ts';

export type Division = {
	readonly stories: Story[];
	/** Paragraphs that look like captions by their place: one short sentence after an article was closed. */
	readonly captions: ParagraphPiece[];
	/** Source lines of notices and advertisements. */
	readonly furniture: number[];
};

type Run = {readonly cluster: DisplayPiece[]; readonly texts: Exclude<Piece, DisplayPiece>[]};

/** Reads the pieces in order and opens a new story wherever the page shows more of a beginning than of a continuation. */
export function divide(pieces: readonly Piece[]): Division {
	const affinity = affinityOver(pieces.flatMap(piece => (piece.kind === 'paragraph' ? [piece.text] : [])));
	const stories: Story[] = [];
	const captions: ParagraphPiece[] = [];
	const furniture: number[] = [];
	let titles: DisplayPiece[] = [];
	for (const run of runs(pieces)) {
		const notice = run.cluster.at(-1);
		if (notice && isNoticeTitle(notice.line.text) && !leadOf(run)) {
			titles.push(...run.cluster.slice(0, -1));
			furniture.push(notice.line.number, ...run.texts.flatMap(text => text.numbers));
			continue;
		}
		const current = stories.at(-1);
		const inside =
			run.texts.length > 0 && titles.length === 0 && current && staysInside(run, current, affinity);
		if (inside) addSubheads(current, run.cluster);
		else titles.push(...run.cluster);
		titles = fill(inside ? current : null, titles, run.texts, stories, captions);
	}
	if (titles.length > 0) stories.push(emptyStory(titles));
	return {stories, captions, furniture};
}

function runs(pieces: readonly Piece[]): Run[] {
	const found: Run[] = [];
	let run: Run = {cluster: [], texts: []};
	for (const piece of pieces) {
		if (piece.kind === 'display') {
			if (run.texts.length > 0) {
				found.push(run);
				run = {cluster: [], texts: []};
			}
			run.cluster.push(piece);
		} else run.texts.push(piece);
	}
	found.push(run);
	return found;
}

function leadOf(run: Run): boolean {
	const first = run.texts[0];
	return first?.kind === 'paragraph' && first.lead !== null;
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

/** Puts the texts of a run into `story`, or into new ones; gives the titles that are still without a text. */
function fill(
	story: Story | null,
	titles: DisplayPiece[],
	texts: Run['texts'],
	stories: Story[],
	captions: ParagraphPiece[],
): DisplayPiece[] {
	let open = story;
	let waiting = titles;
	for (const [index, text] of texts.entries()) {
		if (text.kind === 'closing') {
			const target = open ?? stories.at(-1);
			if (!target) continue;
			target.jumps.push(...text.jumps);
			target.sourceNote ??= text.sourceNote;
			target.closingNumbers.push(...text.numbers);
			target.closed = true;
			continue;
		}
		const isLast = index === texts.length - 1;
		if (open?.closed && isLast && looksLikeCaption(text)) {
			captions.push(text);
			continue;
		}
		if (open === null || startsAnew(text, open)) {
			open = emptyStory(waiting);
			waiting = [];
			stories.push(open);
		}
		addParagraph(open, text);
	}
	return waiting;
}

function startsAnew(text: ParagraphPiece, open: Story): boolean {
	const before = paragraphsOf(open).at(-1);
	if (before === undefined) return false;
	if (text.lead !== null || open.closed) return true;
	return text.jumps.some(jump => jump.kind === 'from');
}

// Under a picture stands one short sentence; a text that begins is longer.
function looksLikeCaption(text: ParagraphPiece): boolean {
	return text.lead === null && !text.cut && text.text.length <= 45 && !/。./u.test(text.text);
}

/** Whether a cluster of display lines is made of subheads of the open story, not of the titles of the next. */
function staysInside(run: Run, story: Story, affinity: Affinity): boolean {
	const first = run.texts[0];
	const {cluster} = run;
	const titles = cluster.filter(piece => piece.role === 'title');
	const head = titles[0];
	if (cluster.length === 0) return !story.closed && !leadOf(run);
	if (first?.kind !== 'paragraph' || head === undefined || story.closed || first.lead !== null) return false;
	if (cluster.length > titles.length || leadsOn(head.line.text)) return false;
	const last = paragraphsOf(story).at(-1);
	if (last === undefined || last.bullet !== first.bullet) return false;
	if (isNumbered(head.line.text)) return true;
	return beginningScore(titles, run, story, affinity) < 0;
}

function beginningScore(titles: readonly DisplayPiece[], run: Run, story: Story, affinity: Affinity): number {
	const head = titles[0];
	if (head === undefined) return 0;
	const {text} = head.line;
	const next = run.texts.flatMap(piece => (piece.kind === 'paragraph' ? [piece.text] : [])).join('\n');
	let score = 0;
	if (titles.length > 1) score += 1.5;
	if (titles.length > 2) score += 2;
	if (namesPlace(text) && titles.length > 1) score += 2;
	if (sectionLikeness(text) >= 2) score += 1;
	if (titles.length === 1 && head.line.doubled) score -= 3;
	if (text.length > 20) score += 0.7;
	score += levelScore(titles.at(-1)?.line.heading ?? null, story);
	const subheads = story.blocks.filter(block => block.kind === 'subhead');
	if (subheads.some(subhead => isNumbered(subhead.text))) score += 2;
	else if (subheads.length > 0) score -= 1;
	if (paragraphsOf(story).at(-1)?.cut) score += 1;
	// On the pages seen, unrelated texts share 1.5 to 2 % of their weighted bigrams, parts of one text 5 to 40 %.
	const cohesion = Math.max(affinity.cohesion(next, textOf(story)), affinity.of(text, textOf(story)) * 0.3);
	score -= 1.6 * Math.log(Math.max(cohesion, 0.005) / 0.035);
	return score;
}

function levelScore(level: number | null, story: Story): number {
	const own = titleLines(story).at(-1)?.line.heading ?? null;
	if (level === null || own === null) return level === own ? 0 : level === null ? -0.5 : 1;
	return level > own ? -2.5 : 1.5;
}
