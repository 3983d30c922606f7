// Tells the lines over an article apart: section, kicker, headline, subhead, byline, document date.
import {isBareName} from '../roles/byline.ts';
import {isSeriesLabel, leadsOn, tellsFact} from '../roles/display-line.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import type {Affinity} from './affinity.ts';
import type {DisplayPiece} from './pieces.ts';
import {paragraphsOf, type Story, textOf} from './story.ts';

/** The display lines of an article by what they are; each field holds the lines it is made of, in order. */
export type TitleBlock = {
	readonly section: DisplayPiece[];
	readonly kicker: DisplayPiece[];
	readonly headline: DisplayPiece[];
	readonly subhead: DisplayPiece[];
	readonly byline: DisplayPiece[];
	readonly docDate: DisplayPiece[];
};

/** Sorts the display lines of a story. */
export function titleBlock(story: Story, affinity: Affinity): TitleBlock {
	const section: DisplayPiece[] = [];
	const kicker: DisplayPiece[] = [];
	const headline: DisplayPiece[] = [];
	const subhead = story.titles.filter(piece => piece.role === 'dash');
	const byline = story.titles.filter(piece => piece.role === 'byline' || piece.role === 'signature');
	const docDate = story.titles.filter(piece => piece.role === 'docDate');
	let titles = story.titles.filter(piece => piece.role === 'title');
	const last = titles.at(-1);
	if (last && titles.length > 1 && byline.length === 0 && isBareName(last.line.text)) {
		byline.push(last);
		titles = titles.slice(0, -1);
	}
	const doubled = titles.filter(piece => piece.line.doubled);
	if (doubled.length < titles.length) {
		section.push(...doubled);
		titles = titles.filter(piece => !piece.line.doubled);
	}
	const lead = titles.findIndex(piece => leadsOn(piece.line.text) || isSeriesLabel(piece.line.text));
	if (lead >= 0 && lead < titles.length - 1) {
		section.push(...titles.slice(0, lead));
		kicker.push(...titles.slice(lead, lead + 1));
		titles = titles.slice(lead + 1);
	} else if (titles.length > 1 && isSmaller(titles[0], titles[1]) && isSectionOver(titles)) {
		section.push(...titles.slice(0, 1));
		titles = titles.slice(1);
	}
	const parts = shareOut(titles, kicker.length > 0, story, affinity);
	if (story.banner) section.push(story.banner);
	return {
		section,
		kicker: [...kicker, ...parts.kicker],
		headline: [...headline, ...parts.headline],
		subhead: [...parts.subhead, ...subhead],
		byline,
		docDate,
	};
}

/**
 * A column title over a page of reports that each name their place stands over all of them, up to the next title.
 * Three such reports in a row are taken for a page of that kind.
 */
export function spreadSection(blocks: readonly TitleBlock[]): TitleBlock[] {
	const [head, ...rest] = blocks;
	if (!head) return [];
	const isPlaced = ({section, kicker}: TitleBlock): boolean =>
		section.length === 0 && kicker[0] !== undefined && namesPlace(kicker[0].line.text);
	const end = rest.findIndex(block => !isPlaced(block));
	const under = end < 0 ? rest.length : end;
	const section = head.section.length > 0 || isPlaced(head) ? head.section : head.kicker;
	if (under < 3 || section.length === 0) return [...blocks];
	const kicker = section === head.kicker ? [] : head.kicker;
	return [
		{...head, section, kicker},
		...rest.map((block, index) => (index < under ? {...block, section} : block)),
	];
}

function isSectionOver(titles: readonly DisplayPiece[]): boolean {
	const [first, second] = titles;
	if (!first || !second || namesPlace(first.line.text)) return false;
	const likeness = sectionLikeness(first.line.text);
	const next = sectionLikeness(second.line.text);
	if (titles.length > 2) return likeness > 0.5 && likeness > next - 0.5;
	return likeness >= 0.5 && likeness - next >= 1.5;
}

type Share = {
	readonly kicker: DisplayPiece[];
	readonly headline: DisplayPiece[];
	readonly subhead: DisplayPiece[];
};

function shareOut(
	titles: readonly DisplayPiece[],
	hasKicker: boolean,
	story: Story,
	affinity: Affinity,
): Share {
	const text = textOf(story);
	const bySize = shareOutBySize(titles);
	if (bySize) return bySize;
	const [first = [], second, ...more] = wholeTitles(titles, text);
	if (!second) return {kicker: [], headline: first, subhead: []};
	const below = [...second, ...more.flat()];
	// A headline that takes two lines is in large type; so is the one under a kicker.
	if (hasKicker || first.length > 1) return {kicker: [], headline: first, subhead: below};
	const wordsOf = (lines: readonly DisplayPiece[]): string => lines.map(({line}) => line.text).join('');
	const [over, under] = [wordsOf(first), wordsOf(second)];
	if (isSupplement(under)) return {kicker: [], headline: first, subhead: below};
	// Of three lines, the middle one is the headline.
	if (more.length > 0) return {kicker: first, headline: second, subhead: more.flat()};
	const opening = paragraphsOf(story)[0]?.text ?? '';
	const fact = (words: string): number => tellsFact(words) + 1.5 * affinity.share(words, opening);
	const isNews = !namesPlace(over) && sectionLikeness(over) < 0.9;
	if (isNews && fact(under) >= fact(over) + 0.8) return {kicker: [], headline: first, subhead: below};
	return {kicker: first, headline: second, subhead: []};
}

/** False only where it is known that a line is set as large as the next: then both are of one title. */
function isSmaller(line: DisplayPiece | undefined, next: DisplayPiece | undefined): boolean {
	const [size, below] = [line?.line.set?.size, next?.line.set?.size];
	return size === undefined || below === undefined || size < below * 0.95;
}

// The headline is in the largest type; what is set smaller over it leads to it, what is under it adds to it.
function shareOutBySize(titles: readonly DisplayPiece[]): Share | null {
	const sizes = titles.flatMap(({line}) => line.set?.size ?? []);
	if (sizes.length === 0 || sizes.length < titles.length) return null;
	const largest = Math.max(...sizes);
	const isLarge = (index: number): boolean => (sizes[index] ?? 0) > largest * 0.93;
	const first = titles.findIndex((_, index) => isLarge(index));
	const length = titles.slice(first).findIndex((_, index) => !isLarge(first + index));
	const end = length < 0 ? titles.length : first + length;
	return {kicker: titles.slice(0, first), headline: titles.slice(first, end), subhead: titles.slice(end)};
}

// Display lines grouped by the title they were broken from.
function wholeTitles(titles: readonly DisplayPiece[], text: string): DisplayPiece[][] {
	const whole: DisplayPiece[][] = [];
	for (const title of titles) {
		const above = whole.at(-1)?.at(-1);
		if (above && isBroken(above, title, text)) whole.at(-1)?.push(title);
		else whole.push([title]);
	}
	return whole;
}

/** Whether a display line goes on with the title above it rather than beginning one, by the word it opens with. */
export function continuesTitle(above: DisplayPiece, line: DisplayPiece): boolean {
	const isNext = line.line.above === above.line.number && line.line.marks.length === 0;
	if (!isNext || above.line.heading !== line.line.heading) return false;
	if (/^\p{Script=Han}{1,2}[”’」』）)》]?$/u.test(line.line.text)) return true;
	if (line.line.gap > 0) return false;
	const breaksOff = /(?:的|了|和|与|及|将|把|在|从|向|对|让|被)$/u.test(above.line.text);
	return breaksOff || /^(?:关于|的|和|与|及)/u.test(line.line.text);
}

// A headline broken to fit its column: the text has the characters on both sides of the break together.
function isBroken(first: DisplayPiece, second: DisplayPiece, text: string): boolean {
	if (continuesTitle(first, second)) return true;
	const seam = `${[...first.line.text].at(-1) ?? ''}${[...second.line.text][0] ?? ''}`;
	return (
		/^\p{Script=Han}{2}$/u.test(seam) && text.includes(seam) && first.line.heading === second.line.heading
	);
}

// 某某出席会议并讲话, 某某主持: what a subhead adds to the news above it.
function isSupplement(text: string): boolean {
	return (
		/(?:出席|主持|讲话|致辞|参加|作批示|提要求|汇报)[\p{Script=Han}]{0,6}$/u.test(text) && text.length <= 24
	);
}
