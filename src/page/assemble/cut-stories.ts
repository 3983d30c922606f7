// Cuts stories where an article without a headline over it begins, as a headline printed elsewhere shows.
import {sectionLikeness} from '../roles/section.ts';
import {type Kinship, named, strange} from './kinship.ts';
import {
	changesColumn,
	emptyStory,
	isHeadless,
	paragraphsOf,
	type Story,
	textOf,
	titleLines,
} from './story.ts';
import {type TitleUnit, titleUnits} from './title-unit.ts';

/**
 * A headline printed elsewhere that names one paragraph in the middle of a text, and none before it, begins an
 * article there, if what stands before has a headline too. Gives all stories, cut where needed.
 */
export function cutAtNamed(stories: readonly Story[], kinship: Kinship): Story[] {
	const loose = stories
		.filter(home => home.blocks.length === 0 || titleUnits(home).length > 1)
		.flatMap(titleUnits)
		.filter(unit => kinship.toStory(unit.words, unit.home) < strange)
		.filter(unit => sectionLikeness(unit.words) < 1 || isDressed(unit));
	let cut = [...stories];
	for (const {home, words} of loose) {
		cut = cut.flatMap(story => {
			const at = story === home ? -1 : beginningNamed(story, words, kinship);
			if (at < 0) return [story];
			const before = textOf({...story, blocks: story.blocks.slice(0, at)});
			const isNamed = loose.some(
				other => other.words !== words && kinship.toText(other.words, before) >= named,
			);
			// A headline over it that speaks of something else belongs to another text.
			const isHeaded = titleLines(story).some(
				title => kinship.toStory(title.line.text, story) >= strange / 2,
			);
			return isHeaded || isNamed ? [story, cutAt(story, at)] : [story];
		});
	}
	return cut;
}

// A line with a dash line or a byline under it is a headline, however short.
function isDressed({pieces, home}: TitleUnit): boolean {
	const last = pieces.at(-1);
	const below = last && home.titles[home.titles.indexOf(last) + 1];
	return below?.role === 'dash' || below?.role === 'byline';
}

function beginningNamed(story: Story, words: string, kinship: Kinship): number {
	if (kinship.toStory(words, story) < strange) return -1;
	const paragraph = namedParagraph(story, words, kinship);
	return paragraph > 0 ? paragraph : namedColumn(story, words, kinship);
}

function namedParagraph(story: Story, words: string, kinship: Kinship): number {
	const gains = gainsOf(story, words, kinship);
	const at = gains.findIndex(gain => gain > 0.2);
	if (at < 1 || story.blocks[at - 1]?.kind !== 'paragraph') return -1;
	return (gains[at] ?? 0) + (isBeside(story, at) ? 0.2 : 0) >= 0.55 ? at : -1;
}

// The headline names what stands in the new measure, and not what stands before it.
function namedColumn(story: Story, words: string, kinship: Kinship): number {
	return story.blocks.findIndex((_, at) => {
		if (!isBeside(story, at)) return false;
		const [before, after] = [story.blocks.slice(0, at), story.blocks.slice(at)].map(blocks =>
			textOf({...story, blocks}),
		);
		return kinship.toText(words, after ?? '') >= named && kinship.toText(words, before ?? '') < strange / 2;
	});
}

function isBeside(story: Story, at: number): boolean {
	const below = story.blocks[at];
	const above = story.blocks
		.slice(0, at)
		.findLast(block => block.kind === 'paragraph' && block.paragraph.printed.length > 2);
	return (
		above?.kind === 'paragraph' &&
		below?.kind === 'paragraph' &&
		changesColumn(above.paragraph, below.paragraph)
	);
}

function gainsOf(story: Story, words: string, kinship: Kinship): number[] {
	return story.blocks.map(block =>
		block.kind === 'paragraph' ? kinship.toText(words, block.paragraph.text) : 0,
	);
}

/**
 * A headline under a text that has one already, and that names the end of it and not its beginning, belongs to an
 * article that began in it without one. Gives all stories, cut where needed.
 */
export function splitUnheaded(divided: readonly Story[], kinship: Kinship): Story[] {
	const stories: Story[] = [];
	for (const story of divided) {
		const above = stories.at(-1);
		const [first, second] = titleLines(story);
		const spare = story.blocks.length === 0 ? first : second && first;
		if (spare && above && titleLines(above).length > 0 && kinship.toStory(spare.line.text, story) < strange) {
			const at = unheadedTail(above, spare.line.text, kinship);
			if (at > 0) stories.push(cutAt(above, at));
		}
		stories.push(story);
	}
	return stories;
}

// What a paragraph must share with the headline to count for it; three in a row of such are needed, and half of the tail.
const fair = 0.2;

function unheadedTail(story: Story, headline: string, kinship: Kinship): number {
	const gains = gainsOf(story, headline, kinship).map(gain => gain - fair);
	let after = gains.reduce((sum, gain) => sum + gain, 0);
	let before = 0;
	let cut = -1;
	let best = 0.6;
	for (const [index, gain] of gains.entries()) {
		if (index > 0 && gain > 0 && after > 0.5 && after - before > best) {
			best = after - before;
			cut = index;
		}
		before += gain;
		after -= gain;
	}
	const strong = gains.slice(Math.max(0, cut)).filter(gain => gain > 0).length;
	return cut > 0 && strong >= 3 && strong >= (gains.length - cut) / 2 ? cut : -1;
}

/**
 * Every byline names an article. Where more of them stand apart from the texts than there are texts without a byline
 * of their own, one such text began unseen: where the column changes, and what follows speaks of other things.
 */
export function cutForBylines(stories: readonly Story[], kinship: Kinship): Story[] {
	const apart = stories.filter(story => story.blocks.length === 0).flatMap(story => story.titles);
	const bylines = apart.filter(piece => piece.role === 'byline').length;
	const unsigned = stories.filter(story => isHeadless(story) && paragraphsOf(story)[0]?.lead === null).length;
	if (bylines <= unsigned) return [...stories];
	let best: {readonly story: Story; readonly at: number; readonly share: number} | null = null;
	for (const story of stories.filter(isHeadless)) {
		for (const at of story.blocks.keys()) {
			if (!isBeside(story, at)) continue;
			const [before, after] = [story.blocks.slice(0, at), story.blocks.slice(at, at + 3)];
			const share = kinship.toText(textOf({...story, blocks: after}), textOf({...story, blocks: before}));
			if (share < (best?.share ?? unrelated)) best = {story, at, share};
		}
	}
	const {story: found, at = 0} = best ?? {};
	return stories.flatMap(story => (story === found ? [story, cutAt(story, at)] : [story]));
}

// Parts of one text share 5 % of their weighted bigrams or more; see stays-inside.
const unrelated = 0.05;

/** Takes the blocks from `at` on, and what closes them, into a story of their own. */
function cutAt(story: Story, at: number): Story {
	const tail: Story = {
		...emptyStory(),
		blocks: story.blocks.splice(at),
		jumps: story.jumps.splice(0),
		closingNumbers: story.closingNumbers.splice(0),
		sourceNote: story.sourceNote,
		editorMark: story.editorMark,
		closed: story.closed,
	};
	story.sourceNote = null;
	story.editorMark = null;
	story.closed = false;
	return tail;
}
