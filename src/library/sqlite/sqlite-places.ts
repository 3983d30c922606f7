// The embedded engine's views, issues and what it remembers of reading.
import {normalizeId} from '../article-id.ts';
import type {IssueDay, IssuePage, Issues, PageMap} from '../issues.ts';
import type {ArticleSummary, Listing} from '../library.ts';
import type {Bookmark, KeptBookmark, Place, Places, TagSummary} from '../places.ts';
import type {Connection} from './connection.ts';
import {presentId} from './find-id.ts';
import {dayBeside, issueBeside, issueDays, pageMap, pagesOfIssue} from './issues.ts';
import {articlesIn, inOrderOf, nextUnread} from './places.ts';
import {bookmarks, listTags, rememberOpened, setBookmark} from './places-kept.ts';

export class SqlitePlaces implements Places, Issues {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async articlesIn(place: Place, after: string | null, limit: number): Promise<Listing<ArticleSummary>> {
		return articlesIn(this.#connection, place, after, limit);
	}

	async inOrderOf(place: Place, ids: readonly string[]): Promise<string[]> {
		return inOrderOf(this.#connection, place, ids);
	}

	async nextUnread(id: string, by: 1 | -1, outlet: string | null): Promise<string | null> {
		return nextUnread(this.#connection, id, by, outlet);
	}

	async rememberOpened(id: string): Promise<void> {
		rememberOpened(this.#connection, presentId(this.#connection, normalizeId(id)));
	}

	async bookmarks(): Promise<KeptBookmark[]> {
		return bookmarks(this.#connection);
	}

	async setBookmark(bookmark: Bookmark): Promise<void> {
		setBookmark(this.#connection, bookmark);
	}

	async tags(): Promise<TagSummary[]> {
		return listTags(this.#connection);
	}

	async issueDays(outlet: string | null, since: string, until: string): Promise<IssueDay[]> {
		return issueDays(this.#connection, outlet, since, until);
	}

	async dayBeside(outlet: string | null, date: string, by: 1 | -1): Promise<string | null> {
		return dayBeside(this.#connection, outlet, date, by);
	}

	async issueBeside(id: string, by: 1 | -1): Promise<string | null> {
		return issueBeside(this.#connection, id, by);
	}

	async pagesOfIssue(id: string): Promise<IssuePage[]> {
		return pagesOfIssue(this.#connection, id);
	}

	async pageMap(id: string): Promise<PageMap | null> {
		return pageMap(this.#connection, id);
	}
}
