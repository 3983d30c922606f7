// Looks in the library for where jumps lead.
import {type JumpTarget, jumpTarget} from '../../library/jump-target.ts';
import type {Library} from '../../library/library.ts';
import type {Arrived} from '../action.ts';
import type {Following} from './following.ts';

/**
 * Where the jumps lead, each article once: the continuations in the order of the jumps, then the pages of which no more is
 * known. Rejects with a `LibraryError`.
 */
export async function findTargets(
	{from, jumps}: Following,
	library: Library,
): Promise<Extract<Arrived, {kind: 'jump-arrived'}>> {
	const found = await Promise.all(
		jumps.map(async jump => jumpTarget(from, jump, await library.articlesOnPage(from.id, jump.page))),
	);
	const ofKind = (kind: JumpTarget['kind']) =>
		found.flatMap(target => (target?.kind === kind ? [target] : []));
	const byArticle = new Map<string, JumpTarget>();
	for (const target of [...ofKind('continuation'), ...ofKind('page')]) {
		if (!byArticle.has(target.article.id)) byArticle.set(target.article.id, target);
	}
	return {kind: 'jump-arrived', from, pages: jumps.map(({page}) => page), targets: [...byArticle.values()]};
}
