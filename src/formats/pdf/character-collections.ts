// The character collections that PDFs number their letters by, as far as numbers are needed to tell which letters are meant.

/** Adobe's collections for Simplified and Traditional Chinese, Japanese and Korean, whose numbers are called CIDs. */
export type Collection = 'GB1' | 'CNS1' | 'Japan1' | 'Korea1';

/** Code points that stand for themselves; of surrogates each half does, so that pairs come out whole. */
const blocks: readonly (readonly [first: number, last: number])[] = [
	[0x00a0, 0x017f],
	[0x0370, 0x045f],
	[0x2000, 0x27bf],
	[0x2e80, 0x2fdf],
	[0x3000, 0x33ff],
	[0x4e00, 0x9fff],
	[0xd800, 0xdfff],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe4f],
	[0xff00, 0xffef],
];
const extensionA = [0x3400, 0x4dbf] as const;
const hangul = [0xac00, 0xd7a3] as const;

/** The CIDs that the collections give to letters of ASCII, set as wide as each is, and half an em wide. */
export const proportional = 1;
const halfWidth: Readonly<Record<Collection, number>> = {GB1: 814, CNS1: 13_648, Japan1: 231, Korea1: 8094};

const asciiFirst = 0x20;
const asciiLast = 0x7e;
/** Of Japanese: the narrow Kana. */
const narrowKana = {first: 0xff61, last: 0xff9f, cid: 327} as const;

/** A CID that means no letter, and so do some hundreds after it. */
export const unknownCid = 2000;

export type Run = {
	readonly first: number;
	readonly last: number;
	/** Of the first code point. */
	readonly cid: number;
};

/**
 * Which CIDs stand for which code points. Those of a collection itself are in tables of many thousands of lines; here
 * most letters have numbers behind them, in the order of Unicode, which no document uses: they serve only to lead
 * from a code to its letter.
 */
export function runsOf(collection: Collection, isNarrow: boolean): readonly Run[] {
	const own = [...blocks, collection === 'Korea1' ? hangul : extensionA];
	let cid = 0x10000 - own.reduce((sum, [first, last]) => sum + last - first + 1, 0);
	const runs: Run[] = [
		{first: asciiFirst, last: asciiLast, cid: isNarrow ? halfWidth[collection] : proportional},
		...(collection === 'Japan1' ? [narrowKana] : []),
	];
	for (const [first, last] of own) {
		runs.push({first, last, cid});
		cid += last - first + 1;
	}
	return runs;
}

/** The CID of a code point; null if it has none. */
export function cidIn(runs: readonly Run[], codePoint: number): number | null {
	const run = runs.find(({first, last}) => first <= codePoint && codePoint <= last);
	return run ? run.cid + codePoint - run.first : null;
}
