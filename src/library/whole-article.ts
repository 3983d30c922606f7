// An article with its continuations on other pages, as one.
import type {Article, Block, Jump} from '../page/edition.ts';
import {joinLines} from '../page/heal/join.ts';
import {endsSentence} from '../page/heal/sentence-end.ts';
import {continuations} from './continuations.ts';
import {samePageNumber} from './jump-target.ts';
import type {Library, StoredArticle} from './library.ts';

/** A jump whose other end is not known. `page-absent`: the library has not that page. */
export type UnresolvedJump = {
	readonly jump: Jump;
	readonly why: 'page-absent' | 'not-found';
};

export type WholeArticle = {
	/** In the order in which they are read; the article alone if nothing else belongs to it. */
	readonly parts: readonly StoredArticle[];
	/** Of the parts, in their order. */
	readonly unresolved: readonly UnresolvedJump[];
};

/** More parts than any paper prints: jumps that lead in a circle come to an end. */
const mostParts = 12;

type Lookup = Pick<Library, 'article' | 'articlesOnPage'>;
type Step = {readonly part: StoredArticle | null; readonly unresolved: readonly UnresolvedJump[]};

/** The article with all that comes before and after it in its edition. Rejects with a `LibraryError`. */
export async function wholeArticle(library: Lookup, article: StoredArticle): Promise<WholeArticle> {
	const parts = [article];
	const unresolved: UnresolvedJump[] = [];
	for (const way of ['from', 'to'] as const) {
		for (;;) {
			const end = way === 'from' ? parts[0] : parts.at(-1);
			if (!end || parts.length >= mostParts) break;
			const step = await next(library, end, way);
			unresolved.push(...step.unresolved);
			if (step.part === null || parts.some(({id}) => id === step.part?.id)) break;
			if (way === 'from') parts.unshift(step.part);
			else parts.push(step.part);
		}
	}
	return {parts, unresolved};
}

/** One article of the parts: the head of the first, the text of all, and the jumps that are left. */
export function joinParts({parts, unresolved}: WholeArticle): StoredArticle | null {
	const [first] = parts;
	if (first === undefined || parts.length === 1) return first ?? null;
	const last = parts.at(-1) ?? first;
	const article: Article = {
		...first.article,
		body: joinBodies(parts.map(part => part.article.body)),
		jumps: unresolved.map(({jump}) => jump),
		sourceNote: last.article.sourceNote ?? first.article.sourceNote,
		editorMark: last.article.editorMark ?? first.article.editorMark,
	};
	return {
		...first,
		article,
		captions: parts.flatMap(({captions}) => captions),
		// A text that goes on does not break off.
		warnings: parts.flatMap(({warnings}, index) =>
			index < parts.length - 1 ? warnings.filter(({kind}) => kind !== 'truncated') : warnings,
		),
	};
}

/** The part that comes before or after another. */
async function next(library: Lookup, part: StoredArticle, way: Jump['kind']): Promise<Step> {
	const unresolved: UnresolvedJump[] = [];
	for (const jump of part.article.jumps.filter(({kind}) => kind === way)) {
		const there = await withText(library, await library.articlesOnPage(part.id, jump.page));
		const here =
			part.page === null ? [] : await withText(library, await library.articlesOnPage(part.id, part.page));
		const own = here.some(({id}) => id === part.id) ? here : [part, ...here];
		const pairs = way === 'to' ? continuations(own, there) : continuations(there, own);
		const other =
			way === 'to' ? pairs.get(part.id) : [...pairs].find(([, following]) => following === part.id)?.[0];
		const found = there.find(({id}) => id === other);
		if (found) return {part: found, unresolved};
		const isThere = there.length > 0 && !(part.page !== null && samePageNumber(part.page, jump.page));
		unresolved.push({jump, why: isThere ? 'not-found' : 'page-absent'});
	}
	return {part: null, unresolved};
}

async function withText(library: Lookup, listed: readonly {readonly id: string}[]): Promise<StoredArticle[]> {
	const found = await Promise.all(listed.map(({id}) => library.article(id)));
	return found.flatMap(one => (one.kind === 'found' ? [one.article] : []));
}

/** A paragraph that a jump broke off in a sentence goes on with the first of the next part. */
function joinBodies(bodies: readonly (readonly Block[])[]): Block[] {
	const joined: Block[] = [];
	for (const body of bodies) {
		const last = joined.at(-1);
		const [first, ...rest] = body;
		if (first && last?.kind === 'paragraph' && first.kind === 'paragraph' && !endsSentence(last.text)) {
			joined[joined.length - 1] = {kind: 'paragraph', text: joinLines([last.text, first.text])};
			joined.push(...rest);
		} else {
			joined.push(...body);
		}
	}
	return joined;
}
