// How each line of a page is set, as its format's places and sizes tell, in ems and against the page's running text.
import type {SourceLine} from './edition.ts';
import type {Box, LineHint} from './hints.ts';

export type Setting = {
	/** Height of its letters, as a multiple of the running text's. */
	readonly size: number;
	/** Its typeface is neither that of the running text nor that of a stretch of text. */
	readonly isSetOff: boolean;
	/** Ems of its own size between the edges of its column and its own. */
	readonly left: number;
	readonly right: number;
	/** Width of its column in ems of its own size. */
	readonly measure: number;
	/** As the format counts them. */
	readonly block: number;
};

type Placed = {
	readonly line: SourceLine;
	readonly box: Box;
	readonly size: number;
	readonly block: number;
	readonly face: number;
};

type Edges = {readonly left: number; readonly right: number};

/**
 * The settings of the lines, by number, of which place, size and typeface are known: only documents that were set say
 * all of them, and say them exactly. Empty where they are known of less than half of the lines.
 */
export function settingsOf(lines: readonly SourceLine[]): ReadonlyMap<number, Setting> {
	const printed = lines.filter(({text}) => text.trim() !== '');
	const placed = printed.flatMap(line => placedOf(line));
	const settings = new Map<number, Setting>();
	if (placed.length < printed.length / 2) return settings;
	const body = bodyOf(placed);
	const columns = columnsOf(placed, body.size);
	const setOff = setOffLines(placed, body.face);
	for (const each of placed) {
		const {line, box, size, block} = each;
		const column = columns(each);
		settings.set(line.number, {
			size: size / body.size,
			isSetOff: setOff.has(each),
			left: Math.max(0, (box[0] - column.left) / size),
			right: Math.max(0, (column.right - box[0] - box[2]) / size),
			measure: (column.right - column.left) / size,
			block,
		});
	}
	return settings;
}

/** Whether a line stands in the middle of its column, and is no full one. */
export function isCentred({left, right, measure}: Setting): boolean {
	return left >= 1 && right >= 1 && Math.abs(left - right) <= Math.max(1, measure * 0.06);
}

/** Whether a line stands in from the edge of its column as the first of a paragraph does: by an em to four. */
export function isIndented(set: Setting): boolean {
	return set.left >= 0.8 && set.left <= 4.2 && !(isCentred(set) && set.isSetOff);
}

/** Whether a line that is set in full goes on in the next, of the same type in the same block. */
export function runsOver(above: PrintedSetting, below: PrintedSetting): boolean {
	if (!above.set || !below.set || above.set.block !== below.set.block) return false;
	const isAlike = above.hint?.face === below.hint?.face && Math.abs(above.set.size - below.set.size) < 0.02;
	return isAlike && above.set.left < 0.8 && above.set.right < 1;
}

type PrintedSetting = {readonly set: Setting | null; readonly hint?: LineHint};

function placedOf(line: SourceLine): Placed[] {
	const {box, size, block = 0, face}: LineHint = line.hint ?? {};
	return box && face !== undefined && size !== undefined && size > 0 ? [{line, box, size, block, face}] : [];
}

/** The size and the typeface that most letters are set in. */
function bodyOf(placed: readonly Placed[]): {readonly size: number; readonly face: number} {
	const letters = placed.map(({line}) => line.text.length);
	const sizes = placed.map(({size}, index) => ({size, letters: letters[index] ?? 0}));
	sizes.sort((a, b) => a.size - b.size);
	let best = {largest: 1, letters: 0};
	let first = 0;
	let within = 0;
	// Sizes that a machine measured lie around the true one.
	for (const each of sizes) {
		within += each.letters;
		for (let low = sizes[first]; low && low.size < each.size * 0.9; low = sizes[++first])
			within -= low.letters;
		if (within > best.letters) best = {largest: each.size, letters: within};
	}
	const faces = new Map<number, number>();
	for (const [index, {face}] of placed.entries())
		faces.set(face, (faces.get(face) ?? 0) + (letters[index] ?? 0));
	const face = [...faces].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0] as const)[0];
	return {size: middleSize(sizes, best.largest), face};
}

function middleSize(
	sizes: readonly {readonly size: number; readonly letters: number}[],
	largest: number,
): number {
	const within = sizes.filter(({size}) => size <= largest && size >= largest * 0.9);
	const half = within.reduce((sum, {letters}) => sum + letters, 0) / 2;
	let seen = 0;
	for (const {size, letters} of within) {
		seen += letters;
		if (seen >= half) return size;
	}
	return largest;
}

/** The edges of the column that a line stands in: of its block, or, where that has few lines, of a longer one it would fit. */
function columnsOf(placed: readonly Placed[], body: number): (line: Placed) => Edges {
	const blocks = new Map<number, Placed[]>();
	for (const each of placed) {
		const own = blocks.get(each.block) ?? [];
		blocks.set(each.block, own);
		own.push(each);
	}
	const edges = new Map<number, Edges>();
	const long: Edges[] = [];
	for (const [block, own] of blocks) {
		const column = {left: leftEdge(own), right: Math.max(...own.map(({box}) => box[0] + box[2]))};
		edges.set(block, column);
		if (own.length >= fewLines && !isRagged(own, column)) long.push(column);
	}
	for (const [block, own] of blocks) {
		const column = edges.get(block);
		if (!column || (own.length >= fewLines && !isRagged(own, column))) continue;
		const fits = long.filter(
			({left, right}) =>
				left <= column.left + body && right >= column.right - body && column.left - left < right - left,
		);
		const narrowest = fits.reduce<Edges | null>(
			(best, each) => (best && best.right - best.left <= each.right - each.left ? best : each),
			null,
		);
		if (narrowest) edges.set(block, narrowest);
	}
	return ({block, box}) => edges.get(block) ?? {left: box[0], right: box[0] + box[2]};
}

const fewLines = 4;

// Most lines of a column are full; of verse and lists few are as long as the longest.
function isRagged(own: readonly Placed[], {right}: Edges): boolean {
	const short = own.filter(({box, size}) => right - box[0] - box[2] > size * 1.5);
	return short.length > own.length * 0.4;
}

/** The leftmost edge that several lines share; a mark may hang out of it. */
function leftEdge(own: readonly Placed[]): number {
	const lefts = own.map(({box}) => box[0]).sort((a, b) => a - b);
	const needed = Math.max(1, Math.ceil(own.length * 0.12));
	const tolerance = (own[0]?.size ?? 0) * 0.4;
	const found = lefts.findIndex(
		(left, index) => (lefts[index + needed - 1] ?? Number.POSITIVE_INFINITY) - left < tolerance,
	);
	return lefts[Math.max(0, found)] ?? 0;
}

// A letter or a box beside the news may be set in its own face throughout; titles in a text are a few lines.
const longestSetOff = 3;

function setOffLines(placed: readonly Placed[], body: number): ReadonlySet<Placed> {
	const found = new Set<Placed>();
	let run: Placed[] = [];
	const close = (): void => {
		if (run.length <= longestSetOff) for (const each of run) found.add(each);
		run = [];
	};
	for (const each of placed) {
		if (run[0]?.face !== each.face || run[0]?.block !== each.block) close();
		if (each.face !== body) run.push(each);
	}
	close();
	return found;
}
