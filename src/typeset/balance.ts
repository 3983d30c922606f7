// Lines of a headline: as few as the width allows, of about the same length, and broken between words.
import {BreakContext} from './break-context.ts';
import {fill, type Line} from './fill.ts';
import {type Clusters, clusters} from './graphemes.ts';
import {breakLevel, property} from './kinsoku.ts';
import {wordStarts} from './words.ts';
import {breakLines} from './wrap.ts';

/** A place where a line may end and the next begin. Cells count from the beginning of the text. */
type Place = {
	/** Where the line before ends, spaces left out, and where the next one begins; UTF-16 units. */
	readonly end: number;
	readonly start: number;
	readonly cellsBefore: number;
	readonly cellsFrom: number;
	readonly penalty: number;
};

// What a break costs, in squares of the Han a line is shorter or longer than the others.
const afterMark = 4;
const betweenWords = 12;
const insideWord = 28;
const loneCharacter = 100;

/** Beyond this many UTF-16 units a text is no headline, and only evened out. */
const longest = 400;

const {space, newline, closing} = property;

/**
 * As few lines of `width` cells (at least 2) as hold `text`, evened out so that none is left with a lone
 * character. Breaks stand at spaces rather than after marks, after marks rather than between words, and inside
 * a word only where nothing else comes near to even lines. `cells` says how wide what is, if not as usual.
 */
export function balancedLines(text: string, width: number, cells?: Clusters): Line[] {
	const breakAt = (room: number) => (cells ? fill(text, cells, room, room) : breakLines(text, room));
	const lines = breakAt(width);
	if (lines.length < 2) return lines;
	return (
		(text.length <= longest ? cheapestLines(text, width, lines.length, cells ?? clusters(text)) : null) ??
		evenLines(width, lines.length, breakAt)
	);
}

/** The narrowest lines that are still no more than `count`. */
function evenLines(width: number, count: number, breakAt: (room: number) => Line[]): Line[] {
	let tooNarrow = Math.max(1, Math.floor(width / 2) - 1);
	let enough = width;
	if (tooNarrow >= 2 && breakAt(tooNarrow).length <= count) return breakAt(tooNarrow);
	while (enough - tooNarrow > 1) {
		const middle = (enough + tooNarrow) >> 1;
		if (middle >= 2 && breakAt(middle).length <= count) enough = middle;
		else tooNarrow = middle;
	}
	return breakAt(enough);
}

/** The `count` lines that cost least; null if a word would have to be cut, or a newline parts the text. */
function cheapestLines(text: string, width: number, count: number, cells: Clusters): Line[] | null {
	const places = placesIn(text, cells);
	const last = places?.at(-1);
	if (!places || !last) return null;
	const target = last.cellsBefore / count;
	/** For each number of lines, the least cost of lines that end at each place, and where the last of them begins. */
	let costs = places.map((_, index) => (index === 0 ? 0 : Number.POSITIVE_INFINITY));
	const origins: number[][] = [];
	for (let line = 1; line <= count; line++) {
		const origin: number[] = [];
		costs = places.map((place, end) => {
			let least = Number.POSITIVE_INFINITY;
			for (let begin = end - 1; begin >= 0; begin--) {
				const cells = place.cellsBefore - (places[begin]?.cellsFrom ?? 0);
				if (cells > width) break;
				const cost = (costs[begin] ?? 0) + lineCost(cells, target) + place.penalty;
				if (cost < least) {
					least = cost;
					origin[end] = begin;
				}
			}
			return least;
		});
		origins.push(origin);
	}
	if (costs.at(-1) === Number.POSITIVE_INFINITY) return null;
	const lines: Line[] = [];
	let end = places.length - 1;
	for (const origin of origins.toReversed()) {
		const begin = origin[end] ?? 0;
		lines.unshift({start: places[begin]?.start ?? 0, end: places[end]?.end ?? text.length});
		end = begin;
	}
	return lines;
}

function lineCost(cells: number, target: number): number {
	return ((cells - target) / 2) ** 2 + (cells <= 2 ? loneCharacter : 0);
}

/** The beginning, every place for a break, and the end; null for a text of several lines. */
function placesIn(text: string, cells: Clusters): Place[] | null {
	const words = wordStarts(text);
	const context = new BreakContext(text, cells);
	const places: Place[] = [{end: 0, start: 0, cellsBefore: 0, cellsFrom: 0, penalty: 0}];
	let filled = 0;
	let inkEnd = 0;
	let inkCells = 0;
	let before = 0;
	for (let index = 0; index < cells.count; index++) {
		const properties = context.read(index);
		if (properties & newline) return null;
		const start = cells.starts[index] ?? 0;
		const own = cells.widths[index] ?? 0;
		if (!(properties & space)) {
			if (context.level >= breakLevel.insideKoreanWord && inkEnd > 0) {
				const penalty = penaltyOf(
					start > inkEnd,
					before,
					words.has(start) && context.level === breakLevel.allowed,
				);
				places.push({end: inkEnd, start, cellsBefore: inkCells, cellsFrom: filled, penalty});
			}
			inkEnd = cells.starts[index + 1] ?? text.length;
			inkCells = filled + own;
			before = properties;
		}
		filled += own;
	}
	places.push({end: inkEnd, start: inkEnd, cellsBefore: inkCells, cellsFrom: filled, penalty: 0});
	return places;
}

function penaltyOf(spaced: boolean, before: number, atWord: boolean): number {
	if (spaced) return 0;
	if (before & closing) return afterMark;
	return atWord ? betweenWords : insideWord;
}
