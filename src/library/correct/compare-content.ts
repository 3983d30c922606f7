// Tells two restorations of one page apart in a reader's terms.
import {displayHeadline} from '../article-text.ts';
import type {RestoredAgain} from '../restoring-again.ts';
import {sharedText} from './closest.ts';
import type {ContentArticle, PageContent} from './page-content.ts';

export type Differences = Pick<RestoredAgain, 'headlines' | 'merged' | 'split' | 'paragraphs'>;

/** An article belongs to another if the other has at least this much of its text. */
const mostOfIt = 0.5;

export function compareContent(before: PageContent, after: PageContent): Differences {
	const heirs = owners(before.articles, after.articles);
	const origins = owners(after.articles, before.articles);
	const byId = new Map(before.articles.map(article => [article.id, article]));
	const pairs = after.articles.flatMap(now => {
		const then = byId.get(origins.get(now.id) ?? '');
		return then && heirs.get(then.id) === now.id ? [{then, now}] : [];
	});
	return {
		headlines: {
			added: after.articles.filter(({id}) => !origins.has(id)).map(nameOf),
			removed: before.articles.filter(({id}) => !heirs.has(id)).map(nameOf),
			changed: pairs
				.map(({then, now}) => ({id: now.id, from: nameOf(then), to: nameOf(now)}))
				.filter(({from, to}) => from !== to),
		},
		merged: groups(heirs).map(([to, from]) => ({from, to})),
		split: groups(origins).map(([from, to]) => ({from, to})),
		paragraphs: Math.max(
			surplus(blocksOf(after), blocksOf(before)),
			surplus(blocksOf(before), blocksOf(after)),
		),
	};
}

/** For every article the other that has most of it: the one of the same id, else the one that has most. */
function owners(articles: readonly ContentArticle[], others: readonly ContentArticle[]): Map<string, string> {
	const owner = new Map<string, string>();
	for (const [id, shares] of sharedText(articles, others)) {
		const most = Math.max(0, ...shares);
		const same = others.findIndex(other => other.id === id);
		const closest = most >= mostOfIt ? shares.indexOf(most) : -1;
		const found = others[same !== -1 && (closest === -1 || shares[same] === most) ? same : closest];
		if (found) owner.set(id, found.id);
	}
	return owner;
}

/** Where several lead to one. */
function groups(leads: ReadonlyMap<string, string>): [to: string, from: string[]][] {
	const groups = new Map<string, string[]>();
	for (const [from, to] of leads) groups.set(to, [...(groups.get(to) ?? []), from]);
	return [...groups].filter(([, from]) => from.length > 1);
}

function nameOf({article}: ContentArticle): string {
	return displayHeadline(article);
}

function blocksOf({articles}: PageContent): string[] {
	return articles.flatMap(({article}) => article.body.map(({kind, text}) => `${kind} ${text}`));
}

/** How many of the texts are not among the others, each of those counting once. */
function surplus(texts: readonly string[], others: readonly string[]): number {
	const left = new Map<string, number>();
	for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
	return texts.filter(text => {
		const count = left.get(text) ?? 0;
		left.set(text, count - 1);
		return count <= 0;
	}).length;
}
