// The headline of a page of HTML, told from the name of its site.

/** Between a headline and the names of site and section behind it. */
const separator =
	/\s*(?:--+|[_|｜»]|\s[-–—:：]\s|[-–—](?=[^-–—]{0,14}(?:网|網|報|报|新聞|新闻|在线|客户端)\s*$)|：(?=[^：]{2,12}(?:新聞|新闻|日报|日報|网)$))\s*/u;
const site =
	/(?:网|網|報|报|新聞|新闻社?|日报|晚报|早报|在线|電子版|客户端|通信|通讯社|社|新闻中心|News|Times|Post|Daily|Herald|Journal|중앙|일보|신문)$/iu;

/** A title without what stands behind its last words; and the name of the site there, if one does. */
export function partTitle(title: string): {readonly headline: string; readonly site: string | null} {
	const [headline = title, ...tail] = title.split(separator).map(part => part.trim());
	const named = tail.filter(part => site.test(part) && part.length <= 20);
	return {headline: headline === '' ? title : headline, site: named.at(-1) ?? null};
}

/** What counts when titles are compared. */
export function bareTitle(title: string): string {
	return title
		.normalize('NFKC')
		.replace(/[\s\p{P}\p{S}]+/gu, '')
		.toLowerCase();
}

/**
 * The line on the page that one of the titles begins with or holds: the longest, and of equal ones the first. Null
 * where none does: then the first title has to do.
 */
export function headlineOnPage(lines: readonly string[], titles: readonly string[]): string | null {
	const bare = titles.map(bareTitle);
	let best: string | null = null;
	let length = 3;
	for (const line of lines) {
		const own = bareTitle(line);
		if (own.length <= length || line.length > 200) continue;
		if (!bare.some(title => title.startsWith(own) || (own.length >= 8 && title.includes(own)))) continue;
		best = line;
		length = own.length;
	}
	return best;
}
