// Coverage: how much of one text stands in another, which tells a copy from a quotation.

/** How two texts are related, and how much they share. */
export type Kinship = {
	/** A `quotation` is a passage of one text in another that for the most part says something else. */
	readonly kind: 'copy' | 'quotation' | 'none';
	/** Letters of the shorter text that stand in the longer one. */
	readonly shared: number;
	/** Their share of the shorter text, from 0 to 1. */
	readonly coverage: number;
};

/** Letters that must stand together: with one slip in sixteen letters, seven letters in eight still do. */
const runLength = 8;

/** A copy has so much of the shorter text in the longer one. */
const leastCoverage = 0.5;

/** Letters below which two texts share a stock phrase and no more. */
const leastShared = 40;

/** How two texts are related, given their letters (see `lettersIn`). Linear in their length. */
export function kinshipOf(one: string, other: string): Kinship {
	const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
	const shared = coveredIn(shorter, runsOf(longer));
	const coverage = shorter.length === 0 ? 0 : shared / shorter.length;
	if (shared < leastShared) return {kind: 'none', shared, coverage};
	return {kind: coverage >= leastCoverage ? 'copy' : 'quotation', shared, coverage};
}

function runsOf(letters: string): Set<string> {
	const runs = new Set<string>();
	for (let start = 0; start + runLength <= letters.length; start++) {
		runs.add(letters.slice(start, start + runLength));
	}
	return runs;
}

/** How many of the letters lie in one of the runs at least. */
function coveredIn(letters: string, runs: ReadonlySet<string>): number {
	let covered = 0;
	let reached = 0;
	for (let start = 0; start + runLength <= letters.length; start++) {
		if (!runs.has(letters.slice(start, start + runLength))) continue;
		covered += start + runLength - Math.max(start, reached);
		reached = start + runLength;
	}
	return covered;
}
