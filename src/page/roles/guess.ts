// Guesses at what a page does not say: its paper and its day. They are shown as guesses and never as facts.

/** A likely name of the paper, from the place that the page speaks of as its own, or null. */
export function guessOutlet(text: string): string | null {
	if (!/我[省市区县州]|本报/u.test(text)) return null;
	const own = /我(?<kind>[省市区县州])/u.exec(text)?.groups?.kind ?? '市';
	const counts = new Map<string, number>();
	for (const found of text.matchAll(
		/(?<![\p{Script=Han}])(?:在|到|赴|从|由|据|是)?(?<stem>[\p{Script=Han}]{2})(?<kind>[省市区县州])(?!场|民|委|政|长|区)/gu,
	)) {
		const {stem = '', kind} = found.groups ?? {};
		if (/[我全本该各县市区省州地自行同老新城园社小]/u.test(stem)) continue;
		counts.set(stem, (counts.get(stem) ?? 0) + (kind === own ? 2 : 1));
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < 3 || (second && second[1] * 1.5 > best[1])) return null;
	return `${best[0]}日报`;
}

/** The latest day that the page tells of, as YYYY-MM-DD, in the year it names most; or null. */
export function guessDate(text: string): string | null {
	const years = new Map<number, number>();
	for (const found of text.matchAll(/(?<year>(?:19|20)\d{2})年/gu)) {
		const year = Number(found.groups?.year);
		years.set(year, (years.get(year) ?? 0) + 1);
	}
	const year = [...years].sort((a, b) => b[1] - a[1])[0]?.[0];
	if (year === undefined) return null;
	let latest = '';
	for (const found of text.matchAll(
		/(?<!\d)(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日(?=电|，|,|晚|上午|下午|清晨|早|至)/gu,
	)) {
		const [month, day] = [Number(found.groups?.month), Number(found.groups?.day)];
		if (month < 1 || month > 12 || day < 1 || day > 31) continue;
		const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		if (date > latest) latest = date;
	}
	return latest === '' ? null : latest;
}
