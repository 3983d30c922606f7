// Reads the numbers of numbered members, in figures or in Han up to 199.

const digits = '零一二三四五六七八九';

/** The number that figures or Han numerals write; null for what is none, such as 十百. */
export function numberOf(printed: string): number | null {
	if (/^\d+$/u.test(printed)) return Number(printed);
	const found =
		/^(?:一?(?<hundred>百)零?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
			printed,
		)?.groups;
	if (!found || printed === '') return null;
	const tens = found.ten ? digits.indexOf(found.tens ?? '一') * 10 : 0;
	return (found.hundred ? 100 : 0) + tens + Math.max(0, digits.indexOf(found.ones ?? '零'));
}
