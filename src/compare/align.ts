// Aligns two texts letter by letter: anchors first, then the differences between them.
import diff from 'fast-diff';
import {anchorsOf, type Match} from './anchors.ts';

/** Lengths of anchors, the surest first; the shorter ones are looked for between the longer. */
const anchorLengths = [12, 6] as const;

/** Letters between two anchors that are compared one by one; more of them have nothing in common. */
const mostCompared = 400;

/** Two stretches that share less of the shorter one say different things. */
const leastShared = 0.4;

/** How many letters more than the shorter side the longer is looked at where a text begins or ends. */
const roomAtEnds = 12;

/**
 * The stretches of letters that two texts share, rising in both: what lies between two of them differs. Texts of
 * which one has little to do with the other share few or none.
 */
export function align(one: string, other: string): Match[] {
	const matches: Match[] = [];
	between(
		one,
		other,
		{one: 0, other: 0, length: 0},
		{one: one.length, other: other.length, length: 0},
		0,
		matches,
	);
	return matches;
}

/** Adds what is shared between two matches. */
function between(one: string, other: string, from: Match, to: Match, level: number, matches: Match[]): void {
	const gap = {
		one: from.one + from.length,
		oneEnd: to.one,
		other: from.other + from.length,
		otherEnd: to.other,
	};
	if (gap.one === gap.oneEnd || gap.other === gap.otherEnd) return;
	const length = anchorLengths[level];
	if (length === undefined) {
		compare(one, other, gap, matches);
		return;
	}
	const anchors = anchorsOf(one.slice(gap.one, gap.oneEnd), other.slice(gap.other, gap.otherEnd), length);
	let last = from;
	for (const anchor of anchors) {
		const match = {one: gap.one + anchor.one, other: gap.other + anchor.other, length: anchor.length};
		between(one, other, last, match, level + 1, matches);
		matches.push(match);
		last = match;
	}
	between(one, other, last, to, level + 1, matches);
}

type Gap = {one: number; oneEnd: number; other: number; otherEnd: number};

function compare(one: string, other: string, gap: Gap, matches: Match[]): void {
	const side = sideOf(one, other, gap);
	if (side !== 'middle') narrowAtEnds(gap, side);
	const [length, otherLength] = [gap.oneEnd - gap.one, gap.otherEnd - gap.other];
	if (Math.max(length, otherLength) > mostCompared) return;
	const found: Match[] = [];
	let {one: place, other: otherPlace} = gap;
	for (const [operation, text] of diff(
		one.slice(gap.one, gap.oneEnd),
		other.slice(gap.other, gap.otherEnd),
	)) {
		if (operation === diff.EQUAL) found.push({one: place, other: otherPlace, length: text.length});
		if (operation !== diff.INSERT) place += text.length;
		if (operation !== diff.DELETE) otherPlace += text.length;
	}
	if (side === 'middle') {
		const shared = found.reduce((sum, match) => sum + match.length, 0);
		if (shared >= leastShared * Math.min(length, otherLength)) matches.push(...found);
	} else {
		matches.push(...connected(found, gap, side));
	}
}

type Side = 'start' | 'middle' | 'end';

function sideOf(one: string, other: string, gap: Gap): Side {
	const isAtStart = gap.one === 0 && gap.other === 0;
	const isAtEnd = gap.oneEnd === one.length && gap.otherEnd === other.length;
	if (isAtStart === isAtEnd) return 'middle';
	return isAtStart ? 'start' : 'end';
}

/**
 * The matches that hang together with what two texts share, from there outwards: none is shorter than what differs
 * before it. Beyond the end of one of them letters are the same by chance.
 */
function connected(found: readonly Match[], gap: Gap, side: 'start' | 'end'): Match[] {
	const kept: Match[] = [];
	let [one, other] = side === 'end' ? [gap.one, gap.other] : [gap.oneEnd, gap.otherEnd];
	for (const match of side === 'end' ? found : found.toReversed()) {
		const [end, otherEnd] = [match.one + match.length, match.other + match.length];
		const away =
			side === 'end' ? Math.max(match.one - one, match.other - other) : Math.max(one - end, other - otherEnd);
		if (match.length < away) break;
		kept.push(match);
		[one, other] = side === 'end' ? [end, otherEnd] : [match.one, match.other];
	}
	return side === 'end' ? kept : kept.reverse();
}

/** Only what lies next to what two texts share is compared where one of them begins or ends in the middle of the other. */
function narrowAtEnds(gap: Gap, side: 'start' | 'end'): void {
	const room = Math.min(gap.oneEnd - gap.one, gap.otherEnd - gap.other) + roomAtEnds;
	if (side === 'start') {
		gap.one = Math.max(gap.one, gap.oneEnd - room);
		gap.other = Math.max(gap.other, gap.otherEnd - room);
	} else {
		gap.oneEnd = Math.min(gap.oneEnd, gap.one + room);
		gap.otherEnd = Math.min(gap.otherEnd, gap.other + room);
	}
}
