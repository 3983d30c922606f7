// Shingles: short stretches of a text, one in sixteen of them kept, by which its copies are found among millions.

/** Letters in a shingle. Stock phrases are longer at times; two texts must share several. */
export const shingleLength = 12;

/** One in so many is kept: the same ones of the same words, wherever they stand. */
const sampledOneIn = 16;

const base = 0x01000193;
const otherBase = 0x2c1b3c6d;
const power = powerOf(base);
const otherPower = powerOf(otherBase);
/** Of the second hash, so many bits make a shingle's number, 47 in all, unlike another's among a million articles. */
const bitsOfOther = 15;

/** The kept shingles of some letters (see `lettersIn`), each once, as whole numbers below 2^47. */
export function shinglesOf(letters: string): Set<number> {
	const shingles = new Set<number>();
	let one = 0;
	let other = 0;
	for (let end = 0; end < letters.length; end++) {
		const unit = letters.charCodeAt(end) + 1;
		one = (Math.imul(one, base) + unit) | 0;
		other = (Math.imul(other, otherBase) + unit) | 0;
		if (end >= shingleLength) {
			const left = letters.charCodeAt(end - shingleLength) + 1;
			one = (one - Math.imul(left, power)) | 0;
			other = (other - Math.imul(left, otherPower)) | 0;
		}
		if (end < shingleLength - 1) continue;
		const mixed = mix(one);
		if (mixed % sampledOneIn !== 0) continue;
		shingles.add(mixed * 2 ** bitsOfOther + (mix(other) >>> (32 - bitsOfOther)));
	}
	return shingles;
}

/** Of letters that leave the window. */
function powerOf(factor: number): number {
	let product = 1;
	for (let time = 0; time < shingleLength; time++) product = Math.imul(product, factor);
	return product;
}

/** Spreads a hash over all its bits: that of a polynomial is uneven in its low ones. */
function mix(hash: number): number {
	let mixed = hash ^ (hash >>> 16);
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
