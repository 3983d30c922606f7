// The embedded engine: a library in one SQLite database.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Candidate, CandidateQuery} from '../../search/candidates.ts';
import {normalizeId} from '../article-id.ts';
import type {Change, Correction} from '../corrections.ts';
import {giveWay} from '../give-way.ts';
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
	SourceFile,
} from '../library.ts';
import {type PreparedPage, preparePage} from '../prepare-page.ts';
import type {Restore, RestoreAgainOptions, RestoredAgain} from '../restoring-again.ts';
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
import {articlesOfFile} from './source-files.ts';

export class SqliteLibrary implements Library {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async add(pages: readonly NewPage[]): Promise<AddOutcome[]> {
		return this.addPrepared(pages.map(preparePage));
	}

	async addPrepared(pages: readonly PreparedPage[]): Promise<AddOutcome[]> {
		const start = performance.now();
		const outcomes = addPages(this.#connection, pages);
		await giveWay(performance.now() - start);
		return outcomes;
	}

	async articlesOfFiles(files: readonly SourceFile[]): Promise<(number | null)[]> {
		return files.map(file => articlesOfFile(this.#connection, file));
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
