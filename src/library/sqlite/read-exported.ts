// Reads a stored page with all that belongs to it.
import type {LineRange} from '../../page/edition.ts';
import type {PageHints} from '../../page/hints.ts';
import type {PageContent} from '../correct/page-content.ts';
import type {StoredChange, StoredCorrection} from '../correct/stored-change.ts';
import type {
	ExportedAlias,
	ExportedCorrection,
	ExportedPage,
	ExportedState,
	ExportedWarning,
} from '../exported/exported-page.ts';
import type {Connection} from './connection.ts';
import {readingStateOf, type StateRow, stateMoveOf} from './reading-state.ts';
import {storedJson} from './stored-json.ts';
import {readStoredPage} from './stored-page.ts';

/** Undefined if there is no such page. Equal pages of two libraries give equal objects, fields in one order. */
export function readExported(connection: Connection, pageId: number): ExportedPage | undefined {
	const stored = readStoredPage(connection, pageId);
	if (!stored) return undefined;
	const {row, facts, content} = stored;
	const source = connection.first<{furniture: string; text: string; hints?: string | null}>(
		// Not by their names: what is rescued may be of a version that had no hints.
		'SELECT * FROM source_text WHERE page_id = ?',
		pageId,
	);
	const aliases = readAliases(connection, pageId);
	return {
		source: row.source,
		outlet: facts.outlet,
		date: facts.date,
		page: facts.page,
		outletGuess: row.outlet_guess,
		dateGuess: row.date_guess,
		issueNumber: row.issue_number,
		cn: row.cn,
		articles: content.articles,
		captions: content.captions,
		furniture: storedJson<LineRange[]>(connection, source?.furniture ?? '[]'),
		warnings: readWarningRows(connection, pageId),
		corrections: readCorrectionRows(connection, pageId),
		aliases,
		states: readStates(connection, idsOf(content, stored.corrections, aliases)),
		text: source?.text ?? '',
		...(source?.hints && {hints: storedJson<PageHints>(connection, source.hints)}),
	};
}

/** Every id that an article of the page has or had. */
function idsOf(
	content: PageContent,
	corrections: readonly StoredCorrection[],
	aliases: readonly ExportedAlias[],
): string[] {
	const ids = [
		...content.articles.map(({id}) => id),
		...corrections.map(({change}) => (change.kind === 'split' ? change.newId : null)),
		...aliases.map(({id}) => id),
	];
	return [...new Set(ids.filter(id => id !== null))].sort();
}

function readWarningRows(connection: Connection, pageId: number): ExportedWarning[] {
	return connection
		.all<{line: number; kind: string; message: string; misreading: string | null}>(
			'SELECT line, kind, message, misreading FROM warning WHERE page_id = ? ORDER BY ordinal',
			pageId,
		)
		.map(({line, kind, message, misreading}) => ({
			line,
			kind,
			message,
			misreading: misreading === null ? null : storedJson<object>(connection, misreading),
		}));
}

function readCorrectionRows(connection: Connection, pageId: number): ExportedCorrection[] {
	return connection
		.all<{article_id: string | null; change: string; states: string | null}>(
			'SELECT article_id, change, states FROM correction WHERE page_id = ? ORDER BY number',
			pageId,
		)
		.map(({article_id, change, states}) => ({
			articleId: article_id,
			change: storedJson<StoredChange>(connection, change),
			states: states === null ? null : stateMoveOf(connection, states),
		}));
}

function readAliases(connection: Connection, pageId: number): ExportedAlias[] {
	return connection
		.all<ExportedAlias>(
			'SELECT id, leads_to AS leadsTo, cause FROM alias WHERE page_id = ? ORDER BY id',
			pageId,
		)
		.map(({id, leadsTo, cause}) => ({id, leadsTo, cause}));
}

function readStates(connection: Connection, ids: readonly string[]): ExportedState[] {
	return (
		connection
			// Of an older library whatever columns it has: it is read so when it is damaged.
			.all<StateRow & {article_id: string}>(
				`SELECT * FROM reading_state
			WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id`,
				JSON.stringify(ids),
			)
			.map(row => ({id: row.article_id, ...readingStateOf(connection, row)}))
	);
}
