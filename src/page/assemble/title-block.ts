// Tells the lines over an article apart: section, kicker, headline, subhead, byline, document date.
import {isBareName} from '../roles/byline.ts';
import {leadsOn} from '../roles/display-line.ts';
import {namesPlace, sectionLikeness} from '../roles/section.ts';
import type {DisplayPiece} from './pieces.ts';
import type {Story} from './story.ts';

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
export function titleBlock(story: Story): TitleBlock {
	const section: DisplayPiece[] = story.banner ? [story.banner] : [];
	const kicker: DisplayPiece[] = [];
	const headline: DisplayPiece[] = [];
	const subhead = story.titles.filter(piece => piece.role === 'dash');
	const byline = story.titles.filter(piece => piece.role === 'byline');
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
	const lead = titles.findIndex(piece => leadsOn(piece.line.text));
	if (lead >= 0 && lead < titles.length - 1) {
		section.push(...titles.slice(0, lead));
		kicker.push(...titles.slice(lead, lead + 1));
		titles = titles.slice(lead + 1);
	} else if (titles.length > 1 && isSectionOver(titles)) {
		section.push(...titles.slice(0, 1));
		titles = titles.slice(1);
	}
	const parts = shareOut(titles, kicker.length > 0);
	return {
		section,
		kicker: [...kicker, ...parts.kicker],
		headline: [...headline, ...parts.headline],
		subhead: [...parts.subhead, ...subhead],
		byline,
		docDate,
	};
}

function isSectionOver(titles: readonly DisplayPiece[]): boolean {
	const [first, second] = titles;
	if (!first || !second) return false;
	const likeness = sectionLikeness(first.line.text);
	const next = sectionLikeness(second.line.text);
	if (titles.length > 2 && !namesPlace(first.line.text)) return likeness > 0.5 && likeness > next - 0.5;
	return likeness >= 1.5 && likeness > next;
}

type Share = {
	readonly kicker: DisplayPiece[];
	readonly headline: DisplayPiece[];
	readonly subhead: DisplayPiece[];
};

function shareOut(titles: readonly DisplayPiece[], hasKicker: boolean): Share {
	const [first, second, ...more] = titles;
	if (!first || !second) return {kicker: [], headline: [...titles], subhead: []};
	// Lines set close together in a column are one headline, broken to fit it.
	if (isBroken(first, second)) {
		return {kicker: [], headline: [first, second], subhead: more};
	}
	if (hasKicker) return {kicker: [], headline: [first], subhead: [second, ...more]};
	if (isSupplement(second.line.text)) return {kicker: [], headline: [first], subhead: [second, ...more]};
	return {kicker: [first], headline: [second], subhead: more};
}

function isBroken(first: DisplayPiece, second: DisplayPiece): boolean {
	return (
		second.line.gap === 0 &&
		first.line.number + 1 === second.line.number &&
		/^(?:关于|的|和|与|及|在|为|将|把)/u.test(second.line.text)
	);
}

// 某某出席会议并讲话, 某某主持: what a subhead adds to the news above it.
function isSupplement(text: string): boolean {
	return (
		/(?:出席|主持|讲话|致辞|参加|作批示|提要求|汇报)[\p{Script=Han}]{0,6}$/u.test(text) && text.length <= 24
	);
}
