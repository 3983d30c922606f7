// Guesses at what a page does not say: its paper and its day. They are shown as guesses and never as facts.

// Characters that stand before 市, 区 and their like in common words, never at the end of a place's name.
const common = /[我全本该各县市区省州地自行同老新城园社小这那都超股门夜上下中内外两第一二三四五六七八九十]/u;

/**
 * A likely name of the paper, from the place that most of the articles speak of, of the kind that the page calls
 * its own (我市, 我区, 我县); or null.
 */
export function guessOutlet(articles: readonly string[]): string | null {
	const page = articles.join('\n');
	const [own] = [...'省市区县州']
		.map(kind => ({kind, times: page.split(`我${kind}`).length - 1}))
		.sort((a, b) => b.times - a.times);
	if (!own || own.times === 0) return null;
	const stems = new Set<string>();
	// A name stands at the start of its clause or after a word of place; 区域, 市场 and their like are other words.
	const pattern = new RegExp(
		`(?<=^|[^\\p{Script=Han}]|[在到赴从由向是于与和及日])(?<stem>\\p{Script=Han}{2})${own.kind}(?![场域县级间内外民委政长])`,
		'gmu',
	);
	for (const found of page.matchAll(pattern)) {
		const stem = found.groups?.stem ?? '';
		if (common.test(stem) || /^(?:有关|相关|所在|驻地|试点|示范|城乡)$/u.test(stem)) continue;
		stems.add(stem);
	}
	const scores = new Map(
		[...spreadOf(stems, articles)].map(([stem, {articles: spread, times}]) => [
			stem,
			spread + Math.min(0.9, times / 20),
		]),
	);
	const [best] = [...scores].sort((a, b) => b[1] - a[1]);
	return best && best[1] >= 2 ? `${best[0]}日报` : null;
}

type Spread = {articles: number; times: number};

/** How many of the articles hold each of some words, and how often they stand in all of them, in one walk over these. */
function spreadOf(words: ReadonlySet<string>, articles: readonly string[]): ReadonlyMap<string, Spread> {
	const spread = new Map<string, Spread>();
	const lengths = new Set<number>();
	const heads = new Uint8Array(0x10000);
	for (const word of words) {
		spread.set(word, {articles: 0, times: 0});
		lengths.add(word.length);
		heads[word.charCodeAt(0)] = 1;
	}
	for (const article of articles) {
		const ends = new Map<string, number>();
		for (let at = 0; spread.size > 0 && at < article.length; at++) {
			if (heads[article.charCodeAt(at)] === 0) continue;
			for (const length of lengths) {
				const word = article.slice(at, at + length);
				const found = spread.get(word);
				const end = ends.get(word);
				if (found === undefined || (end !== undefined && at < end)) continue;
				if (end === undefined) found.articles++;
				found.times++;
				ends.set(word, at + length);
			}
		}
	}
	return spread;
}

/** The latest day that the page tells of, as YYYY-MM-DD, where a date with its year shows which year it is; or null. */
export function guessDate(text: string): string | null {
	const years = [...text.matchAll(/(?<![\d到至])(?<year>(?:19|20)\d{2})年\d{1,2}月\d{1,2}日/gu)].map(found =>
		Number(found.groups?.year),
	);
	if (years.length === 0) return null;
	const year = Math.max(...years);
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
