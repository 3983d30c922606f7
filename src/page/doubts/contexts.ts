// Finds where different characters stand between the same neighbours.
import {isHan, type PageText, seam} from './page-text.ts';

/** The characters that stand in one place of the same words, each with its positions, in order. */
export type Readings = ReadonlyMap<number, readonly number[]>;

// Of the neighbours, all but this many must be Han.
const marksAllowed = 2;
const base = 0x01000193;

/** What is summed up once over a page, so that any stretch of it is known at once. */
export type Sums = {
	readonly units: Uint16Array;
	/** Hash of all units up to a position. */
	readonly hashes: Int32Array;
	/** How many units up to a position are no Han, and how many of these part words: seams and figures. */
	readonly marks: Int32Array;
	readonly breaks: Int32Array;
	/** How often the two units at a position occur on the page, at least; up to 255. */
	readonly pairs: Uint8Array;
};

/** Sums up a page. */
export function sumsOf({units}: PageText): Sums {
	const hashes = new Int32Array(units.length + 1);
	const marks = new Int32Array(units.length + 1);
	const breaks = new Int32Array(units.length + 1);
	for (let at = 0; at < units.length; at++) {
		const unit = units[at] ?? seam;
		const isBreak = unit === seam || (unit >= 0x30 && unit <= 0x39);
		hashes[at + 1] = Math.imul(hashes[at] ?? 0, base) + unit;
		marks[at + 1] = (marks[at] ?? 0) + (isHan(unit) ? 0 : 1);
		breaks[at + 1] = (breaks[at] ?? 0) + (isBreak ? 1 : 0);
	}
	return {units, hashes, marks, breaks, pairs: pairsOf(units)};
}

function pairsOf(units: Uint16Array): Uint8Array {
	const counts = new Uint8ClampedArray(0x10000);
	const keyAt = (at: number): number => (Math.imul(units[at] ?? 0, 0x9e5) + (units[at + 1] ?? 0)) & 0xffff;
	for (let at = 0; at < units.length; at++) counts[keyAt(at)] = (counts[keyAt(at)] ?? 0) + 1;
	return new Uint8Array(units.length).map((_, at) => counts[keyAt(at)] ?? 0);
}

/**
 * All places where the same `left` and `right` neighbours, two or more each, hold more than one Han between them, if
 * they come so many times at least. Neighbours don't reach over seams and hold no figures. Linear: every position goes
 * once into a table of open addresses.
 */
export function readingsBetween(sums: Sums, left: number, right: number, times: number): Readings[] {
	const {units} = sums;
	const positions: number[] = [];
	for (let position = left; position + right < units.length; position++) {
		if (isEligible(sums, position, left, right, times)) positions.push(position);
	}
	const table = new Int32Array(2 ** Math.ceil(Math.log2(positions.length * 2 + 2)));
	const differing = new Map<number, Map<number, number[]>>();
	const met: number[] = [];
	const hashOf = hasher(sums, left, right);
	for (const position of positions) {
		let slot = hashOf(position) & (table.length - 1);
		let known = (table[slot] ?? 0) - 1;
		while (known >= 0 && !isSame(units, known, position, left, right)) {
			slot = (slot + 1) & (table.length - 1);
			known = (table[slot] ?? 0) - 1;
		}
		if (known < 0) {
			table[slot] = position + 1;
			continue;
		}
		met.push(known, position);
		const unit = units[known] ?? 0;
		if (unit !== units[position] && !differing.has(known)) differing.set(known, new Map([[unit, [known]]]));
	}
	for (let index = 0; differing.size > 0 && index < met.length; index += 2) {
		const readings = differing.get(met[index] ?? 0);
		const position = met[index + 1] ?? 0;
		const same = readings?.get(units[position] ?? 0);
		if (same) same.push(position);
		else readings?.set(units[position] ?? 0, [position]);
	}
	return [...differing.values()];
}

function hasher({hashes}: Sums, left: number, right: number): (position: number) => number {
	const power = (length: number): number => {
		let product = 1;
		for (let time = 0; time < length; time++) product = Math.imul(product, base);
		return product;
	};
	const [leftPower, rightPower] = [power(left), power(right)];
	return position => {
		const before = (hashes[position] ?? 0) - Math.imul(hashes[position - left] ?? 0, leftPower);
		const after = (hashes[position + 1 + right] ?? 0) - Math.imul(hashes[position + 1] ?? 0, rightPower);
		const hash =
			Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + Math.imul(after ^ (after >>> 14), 0x297a2d39);
		return hash ^ (hash >>> 13);
	};
}

function isEligible(
	{units, marks, breaks, pairs}: Sums,
	position: number,
	left: number,
	right: number,
	times: number,
): boolean {
	// Most places fall away here: words that come again are made of pairs that come again.
	if ((pairs[position - 2] ?? 0) < times || (pairs[position + 1] ?? 0) < times) return false;
	if ((pairs[position - left] ?? 0) < times || (pairs[position + right - 1] ?? 0) < times) return false;
	if (!isHan(units[position] ?? seam)) return false;
	const from = position - left;
	const to = position + right + 1;
	return breaks[to] === breaks[from] && (marks[to] ?? 0) - (marks[from] ?? 0) <= marksAllowed;
}

function isSame(units: Uint16Array, one: number, other: number, left: number, right: number): boolean {
	for (let at = -left; at <= right; at++) {
		if (at !== 0 && units[one + at] !== units[other + at]) return false;
	}
	return true;
}
