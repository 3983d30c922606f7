// Lets reading state follow articles whose page was restored again.
import {closestArticles} from '../correct/closest.ts';
import type {ContentArticle} from '../correct/page-content.ts';
import {joinedState, partState, type ReadingState} from '../reading-state.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {readingState, setReadingState} from './reading-state.ts';

/**
 * A new article is read and starred as those were that lead to it, else as the one was that had most of its
 * text. One that was there stays as it is, and takes over stars and notes.
 */
export function carryStates(
	connection: Connection,
	before: readonly ContentArticle[],
	after: readonly ContentArticle[],
): void {
	const had = new Set(before.map(({id}) => id));
	const living = new Set(after.map(({id}) => id));
	const inherited = new Map<string, ReadingState[]>();
	for (const {id} of before) {
		if (living.has(id)) continue;
		const heir = presentId(connection, id);
		inherited.set(heir, [...(inherited.get(heir) ?? []), readingState(connection, id)]);
	}
	const born = after.filter(({id}) => !had.has(id) && !inherited.has(id) && !isKnown(connection, id));
	for (const [id, origin] of closestArticles(born, before)) {
		inherited.set(id, [partState(readingState(connection, origin))]);
	}
	for (const [id, states] of inherited) {
		if (!living.has(id)) continue;
		if (!had.has(id)) {
			setReadingState(connection, id, joinedState(states));
			continue;
		}
		const own = readingState(connection, id);
		const {starred, note} = joinedState([own, ...states]);
		if (starred !== own.starred || note !== own.note) {
			setReadingState(connection, id, {...own, starred, note});
		}
	}
}

function isKnown(connection: Connection, id: string): boolean {
	return connection.first('SELECT 1 FROM reading_state WHERE article_id = ?', id) !== undefined;
}
