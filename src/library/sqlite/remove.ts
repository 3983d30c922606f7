// Takes articles and whole pages out of a library, so that they can be put back.
import {setImmediate as nextTurn} from 'node:timers/promises';
import {anchoredRemoval} from '../correct/remove-article.ts';
import {samePageNumber} from '../jump-target.ts';
import type {PageFilter, RemovalOptions, RemovalRequest, Removed} from '../removal.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {inTurn} from './in-turn.ts';
import {type EditionRow, editionColumns, editionSummaryOf} from './listings.ts';
import {pagesOf} from './pages-of.ts';
import {Positions} from './positions.ts';
import {readArticle} from './read-article.ts';
import {readExported} from './read-exported.ts';
import {rewritePage} from './rewrite-page.ts';
import {correctedPage, readStoredPage} from './stored-page.ts';
import {removeArticles} from './write-articles.ts';
import {insertCorrection} from './write-corrections.ts';

/** Pages taken out in one transaction. */
const batchSize = 32;

/** Rows that a page had, so that it can have them again. */
export type Former = {
	readonly pageId: number;
	/** The present one first. */
	readonly slots: readonly (readonly [position: number, lowest: number])[];
	/** Of its corrections, in their order. */
	readonly corrections: readonly number[];
};

/** Tells of each thing once it is out; with pages, some are taken out at a time. */
export async function* remove(
	connection: Connection,
	request: RemovalRequest,
	{apply}: RemovalOptions,
): AsyncGenerator<Removed> {
	let removal: number | null = null;
	const current = () => {
		removal ??= connection.run('INSERT INTO removal DEFAULT VALUES');
		return removal;
	};
	if (request.kind === 'articles') {
		yield* await inTurn(connection, () =>
			unique(request.ids.map(id => presentId(connection, id))).flatMap(id =>
				removeArticle(connection, id, apply ? current : null),
			),
		);
		return;
	}
	const pages =
		request.kind === 'pages' ? pagesIn(connection, request.filter) : pagesWith(connection, request.ids);
	for (let batch = take(pages); batch.length > 0; batch = take(pages)) {
		const removed = batch.flatMap(id => pageOf(connection, id));
		if (apply) {
			await inTurn(connection, () => {
				const number = current();
				for (const id of batch) removePage(connection, id, number);
			});
		}
		yield* removed;
		await nextTurn();
	}
}

/** A page as it is told of; none if there is no such. */
export function pageOf(connection: Connection, pageId: number): Removed[] {
	const row = connection.first<EditionRow>(
		`SELECT ${editionColumns} FROM page JOIN outlet ON outlet.id = page.outlet_id WHERE page.id = ?`,
		pageId,
	);
	return row ? [{kind: 'page', page: editionSummaryOf(row)}] : [];
}

/** An article as it is told of; none if there is no such. */
export function articleOf(connection: Connection, id: string): Removed[] {
	const found = readArticle(connection, id);
	return found.kind === 'found' ? [{kind: 'article', article: found.article}] : [];
}

/** `removal` gives the number of the removal it is part of; null only tells of it. */
function removeArticle(connection: Connection, id: string, removal: (() => number) | null): Removed[] {
	const told = articleOf(connection, id);
	const row = connection.first<{page_id: number}>('SELECT page_id FROM article WHERE id = ?', id);
	const page = row && readStoredPage(connection, row.page_id);
	const {articles} = page ? correctedPage(connection, page).content : {articles: []};
	const target = articles.find(article => article.id === id);
	if (!page || !target || removal === null) return told;
	const change = anchoredRemoval({kind: 'removal'}, target.article);
	const correction = insertCorrection(connection, page.row.id, id, change);
	connection.run('INSERT INTO removed_article (correction, removal) VALUES (?, ?)', correction, removal());
	const corrections = [...page.corrections, {number: correction, articleId: id, change}];
	rewritePage(connection, new Positions(connection), page, correctedPage(connection, page, corrections));
	return told;
}

function removePage(connection: Connection, pageId: number, removal: number): void {
	const page = readExported(connection, pageId);
	const row = connection.first<{outlet_id: number; position: number}>(
		'SELECT outlet_id, position FROM page WHERE id = ?',
		pageId,
	);
	if (!page || !row) return;
	const former: Former = {
		pageId,
		slots: connection
			.all<{position: number; lowest: number}>(
				'SELECT position, lowest FROM slot WHERE page_id = ? ORDER BY position <> ?, position',
				pageId,
				row.position,
			)
			.map(({position, lowest}) => [position, lowest]),
		corrections: connection
			.all<{number: number}>('SELECT number FROM correction WHERE page_id = ? ORDER BY number', pageId)
			.map(({number}) => number),
	};
	connection.run(
		'INSERT INTO removed_page (removal, former, page) VALUES (?, ?, ?)',
		removal,
		JSON.stringify(former),
		JSON.stringify(page),
	);
	removeArticles(connection, pageId);
	connection.run('DELETE FROM page WHERE id = ?', pageId);
	connection.run(
		'DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM page WHERE outlet_id = ?1)',
		row.outlet_id,
	);
}

function* pagesIn(connection: Connection, {page, ...filter}: PageFilter): Generator<number> {
	for (const pageId of pagesOf(connection, filter)) {
		const row = connection.first<{page: string | null}>('SELECT page FROM page WHERE id = ?', pageId);
		const passes = page === undefined || (row?.page != null && samePageNumber(row.page, page));
		if (passes) yield pageId;
	}
}

function* pagesWith(connection: Connection, ids: readonly string[]): Generator<number> {
	const pages = ids.flatMap(id =>
		connection.all<{page_id: number}>('SELECT page_id FROM article WHERE id = ?', presentId(connection, id)),
	);
	yield* unique(pages.map(({page_id}) => page_id));
}

function take(pages: Iterator<number>): number[] {
	const batch: number[] = [];
	while (batch.length < batchSize) {
		const next = pages.next();
		if (next.done) break;
		batch.push(next.value);
	}
	return batch;
}

function unique<T>(items: readonly T[]): T[] {
	return [...new Set(items)];
}
