// The corrections of a stored article, each with what it was before.
import type {Step} from '../correct/replay.ts';
import {changeOf} from '../correct/stored-change.ts';
import type {Correction} from '../corrections.ts';
import type {Connection} from './connection.ts';
import {findId, presentId} from './find-id.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';

/** Those of its page, of the article, of what was merged into it and of what it was split from, newest last. */
export function correctionsOf(connection: Connection, typed: string): Correction[] {
	const found = findId(connection, typed);
	if (found.kind !== 'found') return [];
	const row = connection.first<{page_id: number}>('SELECT page_id FROM article WHERE id = ?', found.id);
	const page = row && readStoredPage(connection, row.page_id);
	if (!page) return [];
	const isOfArticle = ({articleId, change}: Step['correction']) =>
		articleId === null ||
		presentId(connection, articleId) === found.id ||
		(change.kind === 'split' && presentId(connection, change.newId) === found.id);
	return correctedPage(connection, page)
		.steps.filter(({correction}) => isOfArticle(correction))
		.map(correctionOf);
}

/** A step as the reader is told of it. */
export function correctionOf({correction, applied, before}: Step): Correction {
	// `replay` gives page facts for changes of the page, and text or nothing for others.
	return {number: correction.number, change: changeOf(correction.change), before, applied} as Correction;
}
