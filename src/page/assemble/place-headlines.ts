// Gives displaced headlines to the texts they name: by shared rare words, one to one, nearness breaking ties.

import {isBareName} from '../roles/byline.ts';
import {isSeriesLabel, leadsOn} from '../roles/display-line.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import {type Affinity, affinityOver} from './affinity.ts';
import type {DisplayPiece} from './pieces.ts';
import {emptyStory, paragraphsOf, type Story, textOf, titleLines} from './story.ts';
import {continuesTitle} from './title-block.ts';

// Headlines share 35 to 100 % of their weighted bigrams with their own text, and up to 25 % with another.
const named = 0.35;
const strange = 0.3;
// What standing right above a text is worth beside shared words.
const nearness = 0.3;

/** Stories with their headlines in place, and display lines that name none of them. */
export type Placed = {readonly stories: Story[]; readonly unplaced: DisplayPiece[]};

/** Moves display lines that stand after or far from the text they name. Changes the stories it is given. */
export function placeHeadlines(divided: readonly Story[]): Placed {
	const affinity = affinityOver(
		divided.flatMap(story => paragraphsOf(story).map(paragraph => paragraph.text)),
	);
	hangTrailingBanner(divided);
	const stories = cutAtNamed(splitUnheaded(divided, affinity), affinity);
	const headless = stories.filter(story => story.blocks.length > 0 && titleLines(story).length === 0);
	if (headless.length > 0) matchOneToOne(stories, affinity);
	const strangers = headless.length > 0 ? [] : moveStrangers(stories, affinity);
	const unplaced = [
		...strangers,
		...stories.filter(story => story.blocks.length === 0).flatMap(story => story.titles),
	];
	return {stories: stories.filter(story => story.blocks.length > 0), unplaced};
}

// A column title after the last text of a page belongs to that text.
function hangTrailingBanner(stories: readonly Story[]): void {
	const [last, above] = [stories.at(-1), stories.at(-2)];
	const head = last?.titles[0];
	if (!last || !above || !head || last.blocks.length > 0 || above.banner) return;
	if (sectionLikeness(head.line.text) < 0.9) return;
	above.banner = head;
	last.titles.shift();
}

// A headline printed elsewhere that names one paragraph in the middle of a text, and none before it, begins an
// article there, if what stands before has a headline too.
function cutAtNamed(stories: readonly Story[], affinity: Affinity): Story[] {
	const loose = stories
		.filter(home => home.blocks.length === 0 || unitsOf(home).length > 1)
		.flatMap(home => unitsOf(home).map(unit => ({home, words: unit.map(piece => piece.line.text).join('')})))
		.filter(({home, words}) => affinity.share(words, textOf(home)) < strange && sectionLikeness(words) < 1);
	let cut = [...stories];
	for (const {home, words} of loose) {
		cut = cut.flatMap(story => {
			const at = story === home ? -1 : namedParagraph(story, words, affinity);
			if (at < 0) return [story];
			const before = {...story, blocks: story.blocks.slice(0, at)};
			const isNamed = loose.some(
				other => other.words !== words && affinity.share(other.words, textOf(before)) >= named,
			);
			return titleLines(story).length > 0 || isNamed ? [story, cutAt(story, at)] : [story];
		});
	}
	return cut;
}

function namedParagraph(story: Story, words: string, affinity: Affinity): number {
	const gains = story.blocks.map(block =>
		block.kind === 'paragraph' ? affinity.share(words, block.paragraph.text) : 0,
	);
	const at = gains.findIndex(gain => gain > 0.2);
	if (at < 1 || story.blocks[at - 1]?.kind !== 'paragraph') return -1;
	return (gains[at] ?? 0) + (changesColumn(story, at) ? 0.2 : 0) >= 0.55 ? at : -1;
}

// Articles set side by side often differ in measure: by two characters or more a line.
function changesColumn(story: Story, at: number): boolean {
	const widest = story.blocks
		.slice(at - 1, at + 1)
		.map(block =>
			block.kind === 'paragraph' && block.paragraph.printed.length > 2
				? Math.max(...block.paragraph.printed.map(line => [...line.text].length))
				: 0,
		);
	const [above = 0, below = 0] = widest;
	return above > 0 && below > 0 && Math.abs(above - below) >= 2;
}

// A headline that names the end of the text above it, and not its beginning, was printed under an article
// that began there without one.
function splitUnheaded(divided: readonly Story[], affinity: Affinity): Story[] {
	const stories: Story[] = [];
	for (const story of divided) {
		const above = stories.at(-1);
		const [first, second] = titleLines(story);
		const spare = story.blocks.length === 0 ? first : second && first;
		if (
			spare &&
			above &&
			titleLines(above).length > 0 &&
			affinity.share(spare.line.text, textOf(story)) < strange
		) {
			const tail = cutTail(above, spare.line.text, affinity);
			if (tail) stories.push(tail);
		}
		stories.push(story);
	}
	return stories;
}

function cutTail(story: Story, headline: string, affinity: Affinity): Story | null {
	const gains = story.blocks.map(block =>
		block.kind === 'paragraph' ? affinity.share(headline, block.paragraph.text) - 0.2 : 0,
	);
	let cut = -1;
	let best = 0.6;
	for (let index = 1; index < gains.length; index++) {
		const after = gains.slice(index).reduce((sum, gain) => sum + gain, 0);
		const before = gains.slice(0, index).reduce((sum, gain) => sum + gain, 0);
		if (after - before > best && after > 0.5 && (gains[index] ?? 0) > 0) {
			best = after - before;
			cut = index;
		}
	}
	const strong = gains.slice(cut).filter(gain => gain > 0).length;
	if (cut < 1 || strong < 3 || strong < (gains.length - cut) / 2) return null;
	return cutAt(story, cut);
}

/** Takes the blocks from `at` on, and what closes them, into a story of their own. */
function cutAt(story: Story, at: number): Story {
	const tail = emptyStory();
	tail.blocks = story.blocks.splice(at);
	tail.jumps = story.jumps.splice(0);
	tail.sourceNote = story.sourceNote;
	tail.editorMark = story.editorMark;
	tail.closingNumbers = story.closingNumbers.splice(0);
	tail.closed = story.closed;
	story.sourceNote = null;
	story.editorMark = null;
	story.closed = false;
	return tail;
}

type Pairing = {
	readonly unit: readonly DisplayPiece[];
	readonly home: Story;
	readonly story: Story;
	readonly gain: number;
};

function matchOneToOne(stories: readonly Story[], affinity: Affinity): void {
	const texts = stories.filter(story => story.blocks.length > 0);
	const pairings: Pairing[] = [];
	for (const home of stories) {
		for (const unit of unitsOf(home)) {
			const words = unit.map(piece => piece.line.text).join('');
			const atHome = home.blocks.length > 0 ? affinity.share(words, textOf(home)) + nearness : 0;
			for (const story of texts) {
				const gain = story === home ? atHome : affinity.share(words, textOf(story));
				if (story === home || (gain >= named && gain > atHome - nearness))
					pairings.push({unit, home, story, gain});
			}
		}
	}
	pairings.sort((a, b) => b.gain - a.gain);
	const placed = new Map<DisplayPiece, Story>();
	const seeded = new Set<Story>();
	for (const {unit, story} of pairings) {
		const [first] = unit;
		if (first === undefined || placed.has(first) || seeded.has(story)) continue;
		for (const piece of unit) placed.set(piece, story);
		seeded.add(story);
	}
	seedTheBare(stories, texts, placed, seeded, affinity);
	placeTheRest(stories, texts, placed, affinity);
	const moved = stories.map(home => home.titles.splice(0));
	for (const [index, home] of stories.entries()) regroup(home, moved[index] ?? [], placed);
}

// A text that no title names clearly takes, of those not yet placed, the one that speaks of it more than of any other.
function seedTheBare(
	stories: readonly Story[],
	texts: readonly Story[],
	placed: Map<DisplayPiece, Story>,
	seeded: Set<Story>,
	affinity: Affinity,
): void {
	for (const text of texts) {
		if (seeded.has(text)) continue;
		let best: {unit: readonly DisplayPiece[]; lead: number} | null = null;
		for (const unit of stories.flatMap(unitsOf)) {
			const [first] = unit;
			if (first === undefined || placed.has(first)) continue;
			const words = unit.map(piece => piece.line.text).join('');
			const gain = affinity.share(words, textOf(text));
			const rival = Math.max(
				0,
				...texts.filter(other => other !== text).map(other => affinity.share(words, textOf(other))),
			);
			if (gain > 0.1 && gain > rival && gain - rival > (best?.lead ?? 0)) best = {unit, lead: gain - rival};
		}
		if (!best) continue;
		for (const piece of best.unit) placed.set(piece, text);
		seeded.add(text);
	}
}

// A title that names no text well enough goes with the titles around it, to the one that fits it better and has fewer.
function placeTheRest(
	stories: readonly Story[],
	texts: readonly Story[],
	placed: Map<DisplayPiece, Story>,
	affinity: Affinity,
): void {
	for (const home of stories) {
		const units = unitsOf(home);
		const targetOf = (index: number): Story | undefined => {
			const [piece] = units[index] ?? [];
			return piece && placed.get(piece);
		};
		for (const [index, unit] of units.entries()) {
			if (targetOf(index)) continue;
			const words = unit.map(piece => piece.line.text).join('');
			const around = [targetOf(index - 1), targetOf(index + 1), home.blocks.length > 0 ? home : undefined];
			const best = texts
				.map(story => ({
					story,
					gain:
						affinity.share(words, textOf(story)) +
						(around.includes(story) ? nearness / 3 : 0) -
						0.05 * [...placed.values()].filter(target => target === story).length,
				}))
				.sort((a, b) => b.gain - a.gain)[0];
			if (best) for (const piece of unit) placed.set(piece, best.story);
		}
	}
}

// Titles with what was printed as one with them: the second line of a broken one, a name under it.
function unitsOf(story: Story): DisplayPiece[][] {
	const units: DisplayPiece[][] = [];
	for (const title of titleLines(story)) {
		const above = units.at(-1)?.at(-1);
		if (above && (continuesTitle(above, title) || isBareName(title.line.text))) units.at(-1)?.push(title);
		else units.push([title]);
	}
	return units;
}

// Lines that are no titles (a byline, a dash line, a document's date) go where the title above them goes.
function regroup(
	home: Story,
	titles: readonly DisplayPiece[],
	placed: ReadonlyMap<DisplayPiece, Story>,
): void {
	const first = titles.find(piece => piece.role === 'title');
	let target = first ? (placed.get(first) ?? home) : home;
	for (const piece of titles) {
		if (piece.role === 'title') target = placed.get(piece) ?? home;
		target.titles.push(piece);
	}
}

// A line over one article that speaks of another: of the one above, whose banner it is, or of none on the page.
function moveStrangers(stories: readonly Story[], affinity: Affinity): DisplayPiece[] {
	const strangers: DisplayPiece[] = [];
	for (const [index, story] of stories.entries()) {
		const above = stories[index - 1];
		const titles = titleLines(story);
		const [head, next] = titles;
		if (!above || !head || !next || namesPlace(head.line.text) || leadsOn(next.line.text)) continue;
		// A series label is a standing head itself: a column title over it is the second banner of the article above.
		if (isSeriesLabel(next.line.text) && sectionLikeness(head.line.text) > 0.5 && !above.banner) {
			above.banner = head;
			story.titles = story.titles.filter(title => title !== head);
			continue;
		}
		const toOwn = affinity.share(head.line.text, textOf(story));
		const toAbove = affinity.share(head.line.text, textOf(above));
		const rest = affinity.share(
			titles
				.slice(1)
				.map(title => title.line.text)
				.join(''),
			textOf(story),
		);
		if (toOwn >= strange || sectionLikeness(head.line.text) >= 1) continue;
		if (!above.banner && rest >= named && toAbove >= toOwn + 0.2) above.banner = head;
		else if (titles.length > 2 && toOwn < 0.05 && rest > 0.15 && sectionLikeness(head.line.text) < 0)
			strangers.push(head);
		else continue;
		story.titles = story.titles.filter(title => title !== head);
	}
	return strangers;
}
