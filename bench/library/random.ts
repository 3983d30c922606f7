// Numbers that look random and come out the same on every run.

/** The next number from 0 up to, not including, 1. */
export type Random = () => number;

/** A sequence of its own for every seed, a whole number (Mulberry's mixing of a counter, 32 bits). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x9e3779b9) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
	};
}
