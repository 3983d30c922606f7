// An article in the making: the display lines and paragraphs that were found to belong together.
import type {Jump} from '../edition.ts';
import {type Marks, measure} from '../heal/measure.ts';
import {type DisplayPiece, makeParagraph, type ParagraphPiece} from './pieces.ts';

export type StoryBlock =
	| {readonly kind: 'paragraph'; readonly paragraph: ParagraphPiece}
	| {readonly kind: 'subhead'; readonly text: string; readonly numbers: readonly number[]};

export type Story = {
	/** Display lines over, under or far from the text that name it. */
	titles: DisplayPiece[];
	blocks: StoryBlock[];
	jumps: Jump[];
	sourceNote: string | null;
	editorMark: string | null;
	/** Source lines of jump and source lines that stand alone. */
	closingNumbers: number[];
	/** A mark on the page says that the text ends here. */
	closed: boolean;
	/** A banner found to be its section though it stands elsewhere. */
	banner: DisplayPiece | null;
};

/** A story without anything in it yet. */
export function emptyStory(titles: readonly DisplayPiece[] = []): Story {
	return {
		titles: [...titles],
		blocks: [],
		jumps: [],
		sourceNote: null,
		editorMark: null,
		closingNumbers: [],
		closed: false,
		banner: null,
	};
}

/** Adds a paragraph and what its marks say. */
export function addParagraph(story: Story, paragraph: ParagraphPiece): void {
	story.blocks.push({kind: 'paragraph', paragraph});
	story.jumps.push(...paragraph.jumps);
	story.sourceNote ??= paragraph.sourceNote;
	story.editorMark ??= paragraph.editorMark;
	if (
		paragraph.editorMark !== null ||
		paragraph.sourceNote !== null ||
		paragraph.jumps.some(jump => jump.kind === 'to')
	) {
		story.closed = true;
	}
}

/** Goes on with the paragraph that a story broke off in. False where the story has none at its end. */
export function continueParagraph(story: Story, text: ParagraphPiece): boolean {
	const last = story.blocks.at(-1);
	if (last?.kind !== 'paragraph') return false;
	story.blocks.pop();
	addParagraph(story, makeParagraph([...last.paragraph.printed, ...text.printed]));
	return true;
}

/** The paragraphs of a story, without its subheads. */
export function paragraphsOf(story: Story): ParagraphPiece[] {
	return story.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.paragraph] : []));
}

/** The last paragraph of a story, or undefined before its first. Looked for from the end: stories may be very long. */
export function lastParagraph(story: Story): ParagraphPiece | undefined {
	const last = story.blocks.findLast(block => block.kind === 'paragraph');
	return last?.kind === 'paragraph' ? last.paragraph : undefined;
}

// What a text last spoke of is enough to tell whether it goes on.
const recent = 40;

/** The running text of the last blocks of a story. */
export function recentText(story: Story): string {
	return textOf({...story, blocks: story.blocks.slice(-recent)});
}

/** The running text of a story. */
export function textOf(story: Story): string {
	return story.blocks
		.map(block => (block.kind === 'paragraph' ? block.paragraph.text : block.text))
		.join('\n');
}

/** The lines that can be a headline, a kicker or a section. */
export function titleLines(story: Story): DisplayPiece[] {
	return story.titles.filter(title => title.role === 'title');
}

/** Whether a text has no sentence in it that ends: verse, whose lines are whole as they stand. */
export function isVerse(story: Story): boolean {
	const paragraphs = paragraphsOf(story);
	return paragraphs.length > 2 && paragraphs.every(paragraph => paragraph.cut);
}

/**
 * Whether two paragraphs were set in columns of different measures, as articles side by side often are: by more than
 * an em and a half, however marks are counted. False where either has too few lines to tell.
 */
export function changesColumn(above: ParagraphPiece, below: ParagraphPiece): boolean {
	return (['full', 'half'] as const).every(marks => {
		const [one, other] = [columnOf(above, marks), columnOf(below, marks)];
		return one !== null && other !== null && Math.abs(one - other) > 1.5;
	});
}

// The middle one of a paragraph's inner lines: the first may be indented, the last is short.
function columnOf({printed}: ParagraphPiece, marks: Marks): number | null {
	const widths = printed.slice(1, -1).map(line => measure(line.text, marks));
	return widths.sort((a, b) => a - b)[widths.length >> 1] ?? null;
}

/** Whether a story has text and no title over it. */
export function isHeadless(story: Story): boolean {
	return story.blocks.length > 0 && titleLines(story).length === 0;
}
