// Puts another text in the place of a stored page's, as a feed does that words an entry anew.
import {closestArticles} from '../correct/closest.ts';
import type {NewPage} from '../library.ts';
import type {Connection} from './connection.ts';
import {pageAgain} from './page-again.ts';
import {writeAgain} from './restore-again.ts';

/** What was done, and the hash under which the page is now or would be. */
export type Renewed = {readonly outcome: 'changed' | 'unchanged'; readonly hash: Uint8Array};

/**
 * The page whose text had the hash `former` holds another from now on, of `hash`; ids, corrections and reading state
 * follow. Unchanged if it is not there any more, or a page has the new text already. In a transaction of its caller.
 */
export function renewPage(
	connection: Connection,
	former: Uint8Array,
	{text, hints, edition, source, hash}: NewPage & {readonly hash: Uint8Array},
): Renewed {
	const page = connection.first<{id: number}>('SELECT id FROM page WHERE hash = ?', former);
	const twin = connection.first('SELECT 1 FROM page WHERE hash = ?', hash);
	if (twin !== undefined) return {outcome: 'unchanged', hash};
	// It may be put back as it was.
	if (!page) return {outcome: 'unchanged', hash: former};
	connection.run('UPDATE page SET hash = ?, source = ? WHERE id = ?', hash, source, page.id);
	connection.run(
		'UPDATE source_text SET text = ?, hints = ? WHERE page_id = ?',
		text,
		hints ? JSON.stringify(hints) : null,
		page.id,
	);
	const again = pageAgain(connection, page.id, text, edition, heirsOf);
	if (again) writeAgain(connection, again);
	return {outcome: 'changed', hash};
}

/** The only article is the one that was, in however different words. */
function heirsOf(
	...[gone, articles]: Parameters<typeof closestArticles>
): ReturnType<typeof closestArticles> {
	const [was, now] = [gone[0], articles[0]];
	const isOne = was && now && gone.length === 1 && articles.length === 1;
	return isOne ? new Map([[was.id, now.id]]) : closestArticles(gone, articles);
}
