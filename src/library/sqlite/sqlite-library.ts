// The embedded engine: a library in one SQLite database.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {
	Candidate,
	CandidateQuery,
	Headline,
	SearchedText,
	Tally,
	TallyQuery,
} from '../../search/candidates.ts';
import {normalizeId} from '../article-id.ts';
import type {CopiesFound, PrintedCopy} from '../copies.ts';
import type {Change, Correction} from '../corrections.ts';
import type {ExportedOutcome, ExportedPage} from '../exported/exported-page.ts';
import {giveWay} from '../give-way.ts';
import type {ExamineOptions, Health, Progress} from '../health.ts';
import type {JumpingArticle} from '../jump-target.ts';
import type {
	AddOutcome,
	ArticleFilter,
	ArticleSummary,
	BackedUp,
	BackUpOptions,
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
import {isTag, type ReadingState} from '../reading-state.ts';
import type {GivenUp, RemovalOptions, RemovalRequest, Removed} from '../removal.ts';
import type {Restore, RestoreAgainOptions, RestoredAgain} from '../restoring-again.ts';
import type {SavedSearch} from '../searches.ts';
import {addExported} from './add-exported.ts';
import {addPages} from './add-pages.ts';
import {articlesOnPage} from './articles-on-page.ts';
import {backUp} from './back-up.ts';
import type {Connection} from './connection.ts';
import {copyGroups} from './copy-groups.ts';
import {correctArticle, undoCorrection} from './correct-article.ts';
import {examine} from './examine.ts';
import {exportPages} from './export-pages.ts';
import {copiesOf} from './find-copies.ts';
import {presentId} from './find-id.ts';
import {countUndated, listArticles, listEditions, listOutlets} from './listings.ts';
import {mergeIndex} from './merge-index.ts';
import {candidatesAt, headlinesAt, newestContaining, newestPlaces, textsAt} from './newest-containing.ts';
import {readArticle, readRaw} from './read-article.ts';
import {correctionsOf} from './read-corrections.ts';
import {setStateOf} from './reading-state.ts';
import {remove} from './remove.ts';
import {repair} from './repair.ts';
import {restoreAgain} from './restore-again.ts';
import {forgetSearch, rememberSearch, savedSearches, saveSearch, searchHistory} from './searches.ts';
import {articlesOfFile} from './source-files.ts';
import {SqliteFeeds} from './sqlite-feeds.ts';
import {tally} from './tally.ts';
import {giveUpRemoved, undoRemoval} from './undo-removal.ts';

export class SqliteLibrary extends SqliteFeeds implements Library {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		super(connection);
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

	async addExported(pages: readonly ExportedPage[]): Promise<ExportedOutcome[]> {
		return addExported(this.#connection, pages);
	}

	exportPages(filter: ArticleFilter): AsyncIterable<ExportedPage> {
		return exportPages(this.#connection, filter);
	}

	async articlesOfFiles(files: readonly SourceFile[]): Promise<(number | null)[]> {
		return files.map(file => articlesOfFile(this.#connection, file));
	}

	async mergeIndex(stop?: AbortSignal): Promise<void> {
		return mergeIndex(this.#connection, stop);
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

	async copies(id: string): Promise<PrintedCopy[]> {
		return copiesOf(this.#connection, id);
	}

	copyGroups(stop?: AbortSignal): AsyncIterable<CopiesFound> {
		return copyGroups(this.#connection, stop);
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

	remove(request: RemovalRequest, options: RemovalOptions): AsyncIterable<Removed> {
		return remove(this.#connection, request, options);
	}

	undoRemoval(): AsyncIterable<Removed> {
		return undoRemoval(this.#connection);
	}

	async giveUpRemoved(options: RemovalOptions): Promise<GivenUp> {
		return giveUpRemoved(this.#connection, options);
	}

	async setRead(id: string, read: boolean): Promise<void> {
		this.#setState(id, 'read', read);
	}

	async setStarred(id: string, starred: boolean): Promise<void> {
		this.#setState(id, 'starred', starred);
	}

	async setPosition(id: string, position: number): Promise<void> {
		if (!Number.isSafeInteger(position) || position < 0) {
			throw new RangeError(`Not a place in a text: ${position}`);
		}
		this.#setState(id, 'position', position);
	}

	async setNote(id: string, note: string | null): Promise<void> {
		this.#setState(id, 'note', note?.trim() ? note : null);
	}

	async setTags(id: string, tags: readonly string[]): Promise<void> {
		const wrong = tags.find(tag => !isTag(tag));
		if (wrong !== undefined) throw new RangeError(`Not a name of a collection: ${wrong}`);
		this.#setState(id, 'tags', JSON.stringify([...new Set(tags)]));
	}

	async newestContaining(query: CandidateQuery): Promise<readonly Candidate[]> {
		await turnFor(query.signal);
		return newestContaining(this.#connection, query);
	}

	async newestPlaces(query: CandidateQuery): Promise<readonly number[]> {
		await turnFor(query.signal);
		return newestPlaces(this.#connection, query);
	}

	async headlines(places: readonly number[], signal?: AbortSignal): Promise<readonly Headline[]> {
		await turnFor(signal);
		return headlinesAt(this.#connection, places);
	}

	async texts(places: readonly number[], signal?: AbortSignal): Promise<readonly SearchedText[]> {
		await turnFor(signal);
		return textsAt(this.#connection, places);
	}

	async candidates(places: readonly number[], signal?: AbortSignal): Promise<readonly Candidate[]> {
		await turnFor(signal);
		return candidatesAt(this.#connection, places);
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

	async backUp(file: string, options: BackUpOptions = {}): Promise<BackedUp> {
		return backUp(this.#connection, file, options);
	}

	async examine(options: ExamineOptions): Promise<Health> {
		return examine(this.#connection, options);
	}

	repair(): AsyncIterable<Progress> {
		return repair(this.#connection);
	}

	async close(): Promise<void> {
		this.#connection.close();
	}

	/** For a whole id, or one that leads to an article; any other is let pass. */
	#setState(id: string, name: keyof ReadingState, value: boolean | number | string | null): void {
		const present = presentId(this.#connection, normalizeId(id));
		setStateOf(this.#connection, present, name, typeof value === 'boolean' ? Number(value) : value);
	}
}

/** The engine answers without pause: before it does, a newer question can take the place of this one. */
async function turnFor(signal: AbortSignal | undefined): Promise<void> {
	await nextTurn();
	signal?.throwIfAborted();
}
