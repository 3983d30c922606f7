// Finds where different characters stand between the same neighbours.
import {isHan, type PageText, seam} from './page-text.ts';

/** The characters that stand in one place of the same words, each with its positions, in order. */
export type Readings = ReadonlyMap<number, readonly number[]>;

// Of the neighbours, all but this many must be Han.
const marksAllowed = 2;

/**
 * All places where the same `left` and `right` neighbours hold more than one Han between them. Neighbours don't
 * reach over seams and hold no figures. Linear: every position goes once into a table of open addresses.
 */
export function readingsBetween({units, length}: PageText, left: number, right: number): Readings[] {
	const table = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 2)));
	const mask = table.length - 1;
	const differing = new Map<number, Map<number, number[]>>();
	const firstOf = (position: number): number => {
		let hash = 0;
		for (let at = -left; at <= right; at++) {
			if (at !== 0) hash = Math.imul(hash ^ (units[position + at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
		}
		for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
			const known = (table[slot] ?? 0) - 1;
			if (known < 0) {
				table[slot] = position + 1;
				return position;
			}
			if (isSame(units, known, position, left, right)) return known;
		}
	};
	const rest: number[] = [];
	for (let position = left; position + right < length; position++) {
		if (!isEligible(units, position, left, right)) continue;
		const known = firstOf(position);
		if (known === position) continue;
		rest.push(known, position);
		if (units[known] !== units[position] && !differing.has(known)) {
			differing.set(known, new Map([[units[known] ?? 0, [known]]]));
		}
	}
	for (let index = 0; index < rest.length; index += 2) {
		const readings = differing.get(rest[index] ?? 0);
		const position = rest[index + 1] ?? 0;
		const positions = readings?.get(units[position] ?? 0);
		if (positions) positions.push(position);
		else readings?.set(units[position] ?? 0, [position]);
	}
	return [...differing.values()];
}

function isEligible(units: Uint16Array, position: number, left: number, right: number): boolean {
	if (!isHan(units[position] ?? 0)) return false;
	let marks = 0;
	for (let at = position - left; at <= position + right; at++) {
		const unit = units[at] ?? seam;
		if (isHan(unit)) continue;
		if (unit === seam || (unit >= 0x30 && unit <= 0x39) || ++marks > marksAllowed) return false;
	}
	return true;
}

function isSame(units: Uint16Array, one: number, other: number, left: number, right: number): boolean {
	for (let at = -left; at <= right; at++) {
		if (at !== 0 && units[one + at] !== units[other + at]) return false;
	}
	return true;
}
