// Which article on another page goes on with one that jumps there: by the pages they name, their headlines, their sense.
import {affinityOver} from '../page/assemble/affinity.ts';
import type {Article} from '../page/edition.ts';
import {endsSentence} from '../page/heal/sentence-end.ts';
import {samePageNumber} from './jump-target.ts';
import type {StoredArticle} from './library.ts';

/** What is looked at of an article. */
export type Piece = Pick<StoredArticle, 'id' | 'page'> & {
	readonly article: Pick<Article, 'kicker' | 'headline' | 'headlineMade' | 'body' | 'jumps'>;
};

/** What it is worth that both name each other's page, and that the first breaks off in a sentence. */
const namedWorth = 1;
const brokenOffWorth = 0.2;

/**
 * What two articles must have in common where each names the other's page, unless the second has no headline and the
 * first breaks off; and where only the first does.
 */
const leastWhereNamed = 0.12;
const leastHeadline = 0.6;
const leastSense = 0.3;

/** By how much a pair must be ahead of any other with one of the two, to be told from it. */
const leastLead = 0.1;

type Pair = {
	readonly from: Piece;
	readonly to: Piece;
	/** What speaks for it but that the first breaks off, and with that. */
	readonly said: number;
	readonly score: number;
	/** Whether it may be joined, or only contest another. */
	readonly isLikely: boolean;
};

/**
 * For each article on one page that jumps to another page the article there that goes on with it, by their ids; each is
 * the continuation of one at most. Where two pairs are as likely, or nothing but the page speaks for one, it has none.
 */
export function continuations(leading: readonly Piece[], following: readonly Piece[]): Map<string, string> {
	const words = new Map([...leading, ...following].map(piece => [piece.id, wordsOf(piece)]));
	const affinity = affinityOver([...words.values()].flatMap(({paragraphs}) => paragraphs));
	const pairs: Pair[] = [];
	for (const from of leading) {
		for (const to of following) {
			if (from.id === to.id || !jumps(from, 'to', to.page)) continue;
			const [one, other] = [words.get(from.id), words.get(to.id)];
			if (!one || !other) continue;
			const named = isNamedBack(from, to);
			if (named === 'another') continue;
			const headline = Math.max(
				affinity.share(one.headline, other.headline),
				affinity.share(other.headline, one.headline),
			);
			const sense = Math.max(
				affinity.share(one.headline, other.text),
				affinity.share(other.headline, one.text),
				affinity.share(one.paragraphs.at(-1) ?? '', other.text),
			);
			const brokenOff = endsSentence(one.paragraphs.at(-1) ?? '') ? 0 : brokenOffWorth;
			const common = headline + sense;
			const said = (named === 'yes' ? namedWorth : 0) + common;
			const isLikely =
				named === 'yes'
					? common >= leastWhereNamed || (other.headline === '' && brokenOff > 0)
					: headline >= leastHeadline && sense >= leastSense;
			pairs.push({from, to, said, score: said + brokenOff, isLikely});
		}
	}
	return matched(pairs);
}

/** The likeliest pairs first, each article once; those that others contest are left out. */
function matched(pairs: readonly Pair[]): Map<string, string> {
	const found = new Map<string, string>();
	const taken = new Set<string>();
	const sorted = pairs.toSorted((a, b) => b.score - a.score);
	for (const pair of sorted) {
		const {from, to, said, score, isLikely} = pair;
		if (!isLikely || found.has(from.id) || taken.has(from.id) || taken.has(to.id)) continue;
		const rivals = sorted.filter(
			other =>
				other !== pair &&
				(other.from === from || other.to === to) &&
				!found.has(other.from.id) &&
				!taken.has(other.to.id),
		);
		taken.add(from.id);
		// Breaking off is no proof against a rival that has more to say on it.
		if (rivals.some(other => (other.isLikely && score - other.score < leastLead) || other.said > said))
			continue;
		taken.add(to.id);
		found.set(from.id, to.id);
	}
	return found;
}

function wordsOf({article}: Piece): {headline: string; paragraphs: string[]; text: string} {
	const headline = article.headlineMade ? '' : [article.kicker, article.headline].join('');
	const paragraphs = article.body.map(({text}) => text);
	return {headline, paragraphs, text: [headline, ...paragraphs].join('\n')};
}

/** Whether an article jumps to, or from, a page; to any where that is not known. */
function jumps({article}: Piece, way: 'to' | 'from', page: string | null): boolean {
	return article.jumps.some(jump => jump.kind === way && (page === null || samePageNumber(jump.page, page)));
}

/** Whether the second says that it comes from the page of the first; it may say nothing. */
function isNamedBack(from: Piece, to: Piece): 'yes' | 'no' | 'another' {
	if (!jumps(to, 'from', null)) return 'no';
	return jumps(to, 'from', from.page) ? 'yes' : 'another';
}
