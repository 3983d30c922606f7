// Looks in the library for where a jump leads.
import {jumpTarget} from '../../library/jump-target.ts';
import type {Library} from '../../library/library.ts';
import type {Arrived} from '../action.ts';
import type {Following} from './following.ts';

/** Where the first of the jumps leads that has a continuation, else the first whose page is there. Rejects with a `LibraryError`. */
export async function findTarget(
	{from, jumps}: Following,
	library: Library,
): Promise<Extract<Arrived, {kind: 'jump-arrived'}>> {
	const kind = 'jump-arrived';
	const targets = await Promise.all(
		jumps.map(async jump => ({
			jump,
			target: jumpTarget(from, jump, await library.articlesOnPage(from.id, jump.page)),
		})),
	);
	const best =
		targets.find(({target}) => target?.kind === 'continuation') ??
		targets.find(({target}) => target !== null);
	return {kind, from, pages: jumps.map(({page}) => page), target: best?.target ?? null};
}
