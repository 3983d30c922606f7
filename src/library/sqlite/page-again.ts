// A stored page beside what is made of it today, and what is different.
import {isDeepStrictEqual} from 'node:util';
import type {Edition, LineRange} from '../../page/edition.ts';
import {articleIds} from '../article-id.ts';
import {closestArticles} from '../correct/closest.ts';
import {compareContent} from '../correct/compare-content.ts';
import type {PageContent} from '../correct/page-content.ts';
import type {Corrected} from '../correct/replay.ts';
import type {RestoredAgain} from '../restoring-again.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {correctionOf} from './read-corrections.ts';
import {readWarnings} from './read-warnings.ts';
import {storedJson} from './stored-json.ts';
import {correctedPage, readStoredPage, type StoredPage, statedFacts} from './stored-page.ts';
import {isIdTaken} from './taken-id.ts';

/** A stored page beside what is made of it today. */
export type Again = {
	readonly page: StoredPage;
	readonly edition: Edition;
	readonly content: PageContent;
	/** Ids of restored articles that are no more, each with the one that has most of its text. */
	readonly heirs: ReadonlyMap<string, string>;
	readonly was: Corrected;
	readonly becomes: Corrected;
};

/**
 * `edition` is what `text`, the page's own, gives today; `heirsOf` tells which articles are those that are no more.
 * Null if there is no such page.
 */
export function pageAgain(
	connection: Connection,
	pageId: number,
	text: string,
	edition: Edition,
	heirsOf: typeof closestArticles = closestArticles,
): Again | null {
	const page = readStoredPage(connection, pageId);
	if (!page) return null;
	const ids = articleIds(text, edition.articles, id => isIdTaken(connection, id, pageId));
	const content: PageContent = {
		articles: edition.articles.map((article, index) => ({id: ids[index] ?? '', article})),
		captions: edition.captions,
	};
	const living = new Set(ids);
	const gone = page.content.articles.filter(({id}) => !living.has(id));
	const heirs = heirsOf(gone, content.articles);
	const present = (id: string) => {
		if (living.has(id)) return id;
		const known = presentId(connection, id, 'restored');
		return heirs.get(known) ?? known;
	};
	return {
		page,
		edition,
		content,
		heirs,
		was: correctedPage(connection, page),
		becomes: correctedPage(
			connection,
			{...page, facts: statedFacts(edition), content},
			page.corrections,
			present,
		),
	};
}

/** What is different, before corrections are applied. */
export function tellAgain(
	connection: Connection,
	{page, edition, content, was, becomes}: Again,
): RestoredAgain {
	const {row} = page;
	const stated = statedFacts(edition);
	const facts = [
		...(['outlet', 'date', 'page'] as const).filter(key => stated[key] !== page.facts[key]),
		...(edition.issueNumber === row.issue_number ? [] : (['issueNumber'] as const)),
		...(edition.cn === row.cn ? [] : (['cn'] as const)),
	];
	const isSame =
		facts.length === 0 &&
		edition.outletGuess === row.outlet_guess &&
		edition.dateGuess === row.date_guess &&
		isDeepStrictEqual(content, page.content) &&
		isDeepStrictEqual(edition.warnings, readWarnings(connection, row.id)) &&
		isDeepStrictEqual(edition.furniture, readFurniture(connection, row.id));
	return {
		source: row.source,
		...becomes.facts,
		changed: !isSame,
		...compareContent(page.content, content),
		facts,
		unapplied: becomes.steps
			.filter((step, index) => !step.applied && was.steps[index]?.applied)
			.map(correctionOf),
	};
}

function readFurniture(connection: Connection, pageId: number): LineRange[] {
	const row = connection.first<{furniture: string}>(
		'SELECT furniture FROM source_text WHERE page_id = ?',
		pageId,
	);
	return storedJson<LineRange[]>(connection, row?.furniture ?? '[]');
}
