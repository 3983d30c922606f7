// Anchors: stretches that stand exactly once in each of two texts, and so show where these run side by side.

/** Letters that are the same in both texts, from `one` in the first and `other` in the second on. */
export type Match = {
	readonly one: number;
	readonly other: number;
	readonly length: number;
};

/**
 * The longest chain of anchors of so many letters that rises in both texts, neighbours joined and stretched as far
 * as the letters agree. Passages that stand in another order are left out.
 */
export function anchorsOf(one: string, other: string, length: number): Match[] {
	const there = uniquePlaces(other, length);
	const pairs: Match[] = [];
	for (const [gram, place] of uniquePlaces(one, length)) {
		const otherPlace = place < 0 ? undefined : there.get(gram);
		if (otherPlace !== undefined && otherPlace >= 0) pairs.push({one: place, other: otherPlace, length});
	}
	return stretched(one, other, risingChain(pairs));
}

/** Every stretch of the length with its place, in the order of the first; -1 where it stands more than once. */
function uniquePlaces(letters: string, length: number): Map<string, number> {
	const places = new Map<string, number>();
	for (let start = 0; start + length <= letters.length; start++) {
		const gram = letters.slice(start, start + length);
		places.set(gram, places.has(gram) ? -1 : start);
	}
	return places;
}

/** The longest part of the pairs, which rise in `one`, that rises in `other` too. */
function risingChain(pairs: readonly Match[]): Match[] {
	/** For each length of a chain, the index of the pair with the lowest end. */
	const ends: number[] = [];
	const before = new Int32Array(pairs.length).fill(-1);
	for (const [index, {other}] of pairs.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[ends[middle] ?? 0]?.other ?? 0) < other) low = middle + 1;
			else high = middle;
		}
		before[index] = ends[low - 1] ?? -1;
		ends[low] = index;
	}
	const chain: Match[] = [];
	for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
		const pair = pairs[index];
		if (pair) chain.push(pair);
	}
	return chain.reverse();
}

function stretched(one: string, other: string, chain: readonly Match[]): Match[] {
	const matches: Match[] = [];
	for (const pair of chain) {
		const last = matches.at(-1);
		const floorOne = last ? last.one + last.length : 0;
		const floorOther = last ? last.other + last.length : 0;
		if (last && pair.one - last.one === pair.other - last.other && pair.one < floorOne) continue;
		if (pair.one < floorOne || pair.other < floorOther) continue;
		let before = 0;
		while (
			pair.one - before > floorOne &&
			pair.other - before > floorOther &&
			one[pair.one - before - 1] === other[pair.other - before - 1]
		) {
			before++;
		}
		let after = pair.length;
		while (
			pair.one + after < one.length &&
			pair.other + after < other.length &&
			one[pair.one + after] === other[pair.other + after]
		) {
			after++;
		}
		matches.push({one: pair.one - before, other: pair.other - before, length: before + after});
	}
	return matches;
}
