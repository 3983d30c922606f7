// Brackets and quotation marks that open and never close, or close what was never opened.
import type {Doubt, Passage} from './passage.ts';

const closers: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['「', '」'],
	['『', '』'],
	['（', '）'],
	['(', '）'],
	['《', '》'],
	['【', '】'],
	['〔', '〕'],
]);
const quotes: ReadonlySet<string> = new Set(['“', '「', '『']);
const marks = /[“”「」『』（）()《》【】〔〕]/gu;

/** One mark of a pair. */
type Half = {readonly mark: string; readonly at: number; readonly passage: Passage};

/**
 * Marks without their partner, one a paragraph at most. A quotation may run over several paragraphs of an article,
 * opened again by each or not; a text that goes on elsewhere, or comes from there, may hold half a pair.
 */
export function unbalancedMarks(article: readonly Passage[]): Doubt[] {
	const paragraphs = article.filter(passage => passage.kind === 'paragraph');
	const doubts: Doubt[] = [];
	let running: Half | null = null;
	for (const passage of paragraphs) {
		if (running && passage.text.startsWith(running.mark)) running = null;
		const {opened, closed} = pairUp(passage);
		const quote = opened.find(half => quotes.has(half.mark));
		const bracket = opened.find(half => !quotes.has(half.mark));
		const end = closed.findIndex(half => running !== null && closers.get(running.mark) === half.mark);
		if (end >= 0) running = null;
		const stray = closed.find((_, index) => index !== end);
		if (stray && !passage.resumed) doubts.push(doubtOf(stray));
		else if (bracket && !passage.open) doubts.push(doubtOf(bracket));
		if (!quote) continue;
		if (running) doubts.push(doubtOf(running));
		running = quote;
	}
	if (running && !paragraphs.at(-1)?.open) doubts.push(doubtOf(running));
	return doubts;
}

// A mark that crosses more open ones than this closes none of them.
const deepest = 8;

function pairUp(passage: Passage): {opened: Half[]; closed: Half[]} {
	const opened: Half[] = [];
	const closed: Half[] = [];
	const crossed: Half[] = [];
	for (const found of passage.text.matchAll(marks)) {
		const half: Half = {mark: found[0] === ')' ? '）' : found[0], at: found.index, passage};
		if (closers.has(half.mark)) {
			opened.push(half);
			continue;
		}
		const near = opened.slice(-deepest);
		const partner = near.findLastIndex(open => closers.get(open.mark) === half.mark);
		if (partner >= 0) crossed.push(...opened.splice(opened.length - near.length + partner).slice(1));
		else if (!numbersItem(passage.text, found.index)) closed.push(half);
	}
	return {opened: [...crossed, ...opened], closed};
}

// 1）and a) number the members of a list.
function numbersItem(text: string, at: number): boolean {
	return (
		/[）)]/u.test(text[at] ?? '') &&
		/(?:^|[^\p{L}\p{N}])[\p{N}a-z一二三四五六七八九十]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))
	);
}

function doubtOf({mark, at, passage}: Half): Doubt {
	return {passage, at, misreading: {kind: closers.has(mark) ? 'unclosed' : 'unopened', stands: mark}};
}
