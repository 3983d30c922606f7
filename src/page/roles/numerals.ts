// Numbers as newspapers print them, in Arabic or Chinese numerals.

const digits: ReadonlyMap<string, number> = new Map(
	[...'〇零○一二三四五六七八九'].map((d, i) => [d, Math.max(0, i - 2)]),
);

/** The number that `text` spells in Arabic digits or in Chinese numerals up to 9999; null for anything else. */
export function readNumber(text: string): number | null {
	const plain = text.normalize('NFKC').trim();
	if (/^\d+$/u.test(plain)) return Number(plain);
	if (!/^[〇零○一二三四五六七八九十百千廿卅]+$/u.test(text)) return null;
	if (!/[十百千廿卅]/u.test(text)) return Number([...text].map(d => digits.get(d) ?? 0).join(''));
	let sum = 0;
	let digit = 0;
	for (const character of text.replace('廿', '二十').replace('卅', '三十')) {
		const unit = character === '十' ? 10 : character === '百' ? 100 : character === '千' ? 1000 : 0;
		if (unit === 0) digit = digits.get(character) ?? 0;
		else {
			sum += (digit === 0 ? 1 : digit) * unit;
			digit = 0;
		}
	}
	return sum + digit;
}
