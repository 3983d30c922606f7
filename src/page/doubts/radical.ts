// Tells Han that share a radical, and so can be taken for each other.

// Unicode orders the first block of Han by the 214 radicals, each opened by the radical itself.
const first = 0x4e00;
const last = 0x9fa5;
const radicals = Array.from(
	{length: 214},
	(_, index) =>
		String.fromCodePoint(0x2f00 + index)
			.normalize('NFKC')
			.codePointAt(0) ?? 0,
).filter(point => point >= first && point <= last);

/** Whether two UTF-16 units are Han that dictionaries file under one radical; false for rare Han beyond U+9FA5. */
export function sharesRadical(one: number, other: number): boolean {
	const [low, high] = one < other ? [one, other] : [other, one];
	return low >= first && high <= last && !radicals.some(start => start > low && start <= high);
}
