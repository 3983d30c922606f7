// Which articles of one version of a page are which in another, told by the text they share.
import type {Article} from '../../page/edition.ts';
import type {ContentArticle} from './page-content.ts';

/** Long enough to be rare on a page, short enough to survive most corrections. */
const shingleLength = 5;

/** For every article its share of common text with each of the others: in the order of `others`, from 0 to 1. */
export function sharedText(
	articles: readonly ContentArticle[],
	others: readonly ContentArticle[],
): Map<string, number[]> {
	const owners = new Map<string, number[]>();
	for (const [index, {article}] of others.entries()) {
		for (const shingle of shingles(article)) {
			const known = owners.get(shingle);
			if (known) known.push(index);
			else owners.set(shingle, [index]);
		}
	}
	return new Map(
		articles.map(({id, article}) => {
			const shares = others.map(() => 0);
			const own = shingles(article);
			for (const shingle of own) {
				for (const index of owners.get(shingle) ?? []) shares[index] = (shares[index] ?? 0) + 1 / own.size;
			}
			return [id, shares];
		}),
	);
}

/** For every article the one among `others` that has most of its text; none if no other has any. */
export function closestArticles(
	articles: readonly ContentArticle[],
	others: readonly ContentArticle[],
): Map<string, string> {
	const closest = new Map<string, string>();
	for (const [id, shares] of sharedText(articles, others)) {
		const most = Math.max(0, ...shares);
		const best = most > 0 ? others[shares.indexOf(most)] : undefined;
		if (best) closest.set(id, best.id);
	}
	return closest;
}

function shingles({headline, headlineMade, body}: Article): Set<string> {
	const found = new Set<string>();
	const pieces = [headlineMade ? null : headline, ...body.map(block => block.text)];
	for (const piece of pieces) {
		const text = piece?.normalize('NFKC').replace(/\s/gu, '') ?? '';
		if (text === '') continue;
		for (let start = 0; start <= Math.max(0, text.length - shingleLength); start++) {
			found.add(text.slice(start, start + shingleLength));
		}
	}
	return found;
}
