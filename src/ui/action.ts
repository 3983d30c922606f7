// What can happen to the reader.
import type {ArticleSummary, Listing, OutletSummary, StoredArticle} from '../library/library.ts';
import type {SearchResult} from '../search/find.ts';
import type {Command} from './keymap.ts';
import type {Size} from './layout.ts';
import type {Need} from './needs.ts';
import type {Change} from './state.ts';
import type {Edit} from './text-field.ts';

/** Something fetched or stored, as it was needed. */
export type Arrived =
	| {readonly kind: 'outlets-arrived'; readonly items: readonly OutletSummary[]}
	| {
			readonly kind: 'articles-arrived';
			readonly outlet: string;
			readonly after: string | null;
			readonly listing: Listing<ArticleSummary>;
	  }
	| {readonly kind: 'article-arrived'; readonly stored: StoredArticle}
	| {readonly kind: 'article-gone'; readonly id: string}
	| {readonly kind: 'search-arrived'; readonly query: string; readonly result: SearchResult}
	| {readonly kind: 'saved'; readonly change: Change};

export type Action =
	| Arrived
	| {readonly kind: 'command'; readonly command: Command}
	| {readonly kind: 'edit'; readonly edit: Edit}
	/** Enter in the search field. */
	| {readonly kind: 'submit'}
	| {readonly kind: 'resized'; readonly size: Size}
	/** `fault` is one sentence, safe for the terminal. */
	| {readonly kind: 'failed'; readonly need: Need; readonly fault: string};
