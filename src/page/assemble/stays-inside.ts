// Whether display lines in the course of a page begin a new article or divide the one that is open.

import {letterSize} from '../print/letter-size.ts';
import {isBullet, isItem, isNumbered, leadsOn, tellsFact} from '../roles/display-line.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import type {Affinity} from './affinity.ts';
import type {DisplayPiece} from './pieces.ts';
import {opensWithLead, type Run} from './runs.ts';
import {lastParagraph, recentText, type Story, titleLines} from './story.ts';

/** Whether a cluster of display lines is made of subheads of the open story, not of the titles of the next. */
export function staysInside(run: Run, story: Story, tellsLevels: boolean, affinity: Affinity): boolean {
	const first = run.texts[0];
	const {cluster} = run;
	const titles = cluster.filter(piece => piece.role === 'title');
	const head = titles[0];
	if (cluster.length === 0) return !story.closed && !opensWithLead(run);
	const looks = largestOf(cluster);
	// Larger type opens an article; in a text stand subheads in its own type, or hardly larger.
	if (looks !== null && looks >= titleSize) return false;
	if (first?.kind !== 'paragraph' || head === undefined || story.closed || first.lead !== null) return false;
	if (cluster.length > titles.length || leadsOn(head.line.text)) return false;
	if (cluster.some(piece => piece.line.marks.length > 0) || first.printed[0]?.marks.length !== 0)
		return false;
	const last = lastParagraph(story);
	if (last !== undefined && last.bullet !== first.bullet) return false;
	if (isNumbered(head.line.text) || isItem(head.line.text) || isBullet(head.line.text)) return true;
	if (last === undefined) return false;
	if (looks !== null && looks < subheadSize) return true;
	const byLevel = tellsLevels ? levelScore(titles, story) : 0;
	return beginningScore(titles, run, story, affinity) + byLevel + sizeScore(titles, story) < 0;
}

// Against the running text.
const titleSize = 1.32;
const subheadSize = 1.15;

/** The size of the largest line, as a multiple of the running text's; null where sizes are not known. */
function largestOf(cluster: readonly DisplayPiece[]): number | null {
	const sizes = cluster.flatMap(({line}) => (line.set ? [line.set.size] : []));
	return sizes.length > 0 ? Math.max(...sizes) : null;
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
	// 【小贴士】: a box beside the text.
	if (/^【[^】]{2,8}】/u.test(text)) score += 1;
	// Subheads are short and of one part; news begins with its day.
	if (text.length > 20) score += 0.7;
	else if (text.length <= 10 && !/\s/u.test(text)) score -= 0.5;
	if (tellsFact(text) > 0) score += 0.6;
	if (/近日|日前|昨[天日]|今[天日起]|明起|记者|\d{1,2}月\d{1,2}日/u.test(next.slice(0, 30))) score += 0.5;
	const subheads = story.blocks.filter(block => block.kind === 'subhead');
	if (subheads.some(subhead => isNumbered(subhead.text))) score += 2;
	else if (subheads.length > 0) score -= 1;
	// A report under its author's name, or with a line that says of whom it tells, is long enough to be divided.
	if (story.titles.some(piece => piece.role === 'byline' || piece.role === 'dash')) score -= 0.6;
	if (lastParagraph(story)?.cut) score += 1;
	// On the pages seen, unrelated texts share 1.5 to 2 % of their weighted bigrams, parts of one text 5 to 40 %.
	const cohesion = Math.max(
		affinity.share(next, recentText(story)),
		affinity.share(text, recentText(story)) * 0.3,
	);
	score -= 1.6 * Math.log(Math.max(cohesion, 0.005) / 0.035);
	return score;
}

function levelScore(titles: readonly DisplayPiece[], story: Story): number {
	const level = titles.at(-1)?.line.heading ?? null;
	const levels = titleLines(story).flatMap(title => title.line.heading ?? []);
	const own = levels.length > 0 ? Math.min(...levels) : null;
	if (level === null || own === null) return level === own ? 0 : level === null ? -0.5 : 1;
	return level > own ? -2.5 : 1.5;
}

// Headlines of articles side by side differ less in size than a headline and the subheads under it.
function sizeScore(titles: readonly DisplayPiece[], story: Story): number {
	const [size, own] = [titles, titleLines(story)].map(pieces =>
		Math.max(0, ...pieces.flatMap(({line}) => (line.hint && letterSize(line.hint)) ?? [])),
	);
	if (!size || !own) return 0;
	return size > own * 1.3 ? 10 : size >= own * 0.75 ? 3 : size <= own * 0.6 ? -2.5 : 0;
}
