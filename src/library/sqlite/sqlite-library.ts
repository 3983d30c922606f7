// The embedded engine: a library in one SQLite database.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Candidate, CandidateQuery, Tally, TallyQuery} from '../../search/candidates.ts';
import {normalizeId} from '../article-id.ts';
import type {Change, Correction} from '../corrections.ts';
import type {JumpingArticle} from '../jump-target.ts';
import type {
	AddOutcome,
	ArticleFilter,
	ArticleSummary,
	EditionSummary,
	Found,
	Library,
	Listing,
	NewPage,
	OutletSummary,
	Raw,
} from '../library.ts';
import type {Restore, RestoreAgainOptions, RestoredAgain} from '../restoring-again.ts';
import type {SavedSearch} from '../searches.ts';
import {addPages} from './add-pages.ts';
import {articlesOnPage} from './articles-on-page.ts';
import type {Connection} from './connection.ts';
import {correctArticle, undoCorrection} from './correct-article.ts';
import {presentId} from './find-id.ts';
import {countUndated, listArticles, listEditions, listOutlets} from './listings.ts';
import {newestContaining} from './newest-containing.ts';
import {readArticle, readRaw} from './read-article.ts';
import {correctionsOf} from './read-corrections.ts';
import {restoreAgain} from './restore-again.ts';
import {forgetSearch, rememberSearch, savedSearches, saveSearch, searchHistory} from './searches.ts';
import {tally} from './tally.ts';

export class SqliteLibrary implements Library {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async add(pages: readonly NewPage[]): Promise<AddOutcome[]> {
		return addPages(this.#connection, pages);
	}

	async isEmpty(): Promise<boolean> {
		return this.#connection.first('SELECT 1 FROM page LIMIT 1') === undefined;
	}

	async outlets(): Promise<OutletSummary[]> {
		return listOutlets(this.#connection);
	}

	async editions(after: string | null, limit: number): Promise<Listing<EditionSummary>> {
		return listEditions(this.#connection, after, limit);
	}

	async articles(
		filter: ArticleFilter,
		after: string | null,
		limit: number,
	): Promise<Listing<ArticleSummary>> {
		return listArticles(this.#connection, filter, after, limit);
	}

	async countUndated(filter: ArticleFilter): Promise<number> {
		return countUndated(this.#connection, filter);
	}

	async article(id: string): Promise<Found> {
		return readArticle(this.#connection, id);
	}

	async articlesOnPage(id: string, page: string): Promise<JumpingArticle[]> {
		return articlesOnPage(this.#connection, id, page);
	}

	async raw(id: string): Promise<Raw | null> {
		return readRaw(this.#connection, id);
	}

	async correct(id: string, change: Change): Promise<{ids: string[]}> {
		return {ids: correctArticle(this.#connection, id, change)};
	}

	async corrections(id: string): Promise<Correction[]> {
		return correctionsOf(this.#connection, id);
	}

	async undoCorrection(id: string): Promise<Correction | null> {
		return undoCorrection(this.#connection, id);
	}

	restoreAgain(restore: Restore, options: RestoreAgainOptions): AsyncIterable<RestoredAgain> {
		return restoreAgain(this.#connection, restore, options);
	}

	async setRead(id: string, read: boolean): Promise<void> {
		this.#setState(id, 'read', read);
	}

	async setStarred(id: string, starred: boolean): Promise<void> {
		this.#setState(id, 'starred', starred);
	}

	async newestContaining(query: CandidateQuery): Promise<readonly Candidate[]> {
		// The engine answers without pause: this is where a newer query can take the place of an older one.
		await nextTurn();
		query.signal?.throwIfAborted();
		return newestContaining(this.#connection, query);
	}

	tally(query: TallyQuery): AsyncIterable<Tally> {
		return tally(this.#connection, query);
	}

	async savedSearches(): Promise<SavedSearch[]> {
		return savedSearches(this.#connection);
	}

	async saveSearch(search: SavedSearch): Promise<void> {
		saveSearch(this.#connection, search);
	}

	async forgetSearch(name: string): Promise<boolean> {
		return forgetSearch(this.#connection, name);
	}

	async searchHistory(): Promise<string[]> {
		return searchHistory(this.#connection);
	}

	async rememberSearch(query: string): Promise<void> {
		rememberSearch(this.#connection, query);
	}

	async close(): Promise<void> {
		this.#connection.close();
	}

	/** For a whole id, or one that leads to an article; any other is let pass. */
	#setState(id: string, state: 'read' | 'starred', value: boolean): void {
		this.#connection.run(
			`INSERT INTO reading_state (article_id, ${state}) SELECT id, ?1 FROM article WHERE id = ?2
			ON CONFLICT (article_id) DO UPDATE SET ${state} = ?1 WHERE ${state} <> ?1`,
			value ? 1 : 0,
			presentId(this.#connection, normalizeId(id)),
		);
	}
}
