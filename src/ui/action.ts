// What can happen to the reader.
import type {CorrectionFault} from '../library/correction-error.ts';
import type {Correction} from '../library/corrections.ts';
import type {JumpTarget} from '../library/jump-target.ts';
import type {ArticleSummary, Listing, OutletSummary, StoredArticle} from '../library/library.ts';
import type {SavedSearch} from '../library/searches.ts';
import type {Tally} from '../search/candidates.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {CorrectionRequest} from './correct/correcting.ts';
import type {MenuItem} from './correct/menu.ts';
import type {Command} from './keymap.ts';
import type {Size} from './layout.ts';
import type {Need} from './needs.ts';
import type {CountRequest, StageAnswer, StageRequest} from './search/searcher.ts';
import type {MarkChange, RawPage} from './state.ts';
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
	| {readonly kind: 'raw-arrived'; readonly raw: RawPage}
	| {readonly kind: 'article-gone'; readonly need: Need}
	| {
			readonly kind: 'jump-arrived';
			readonly from: StoredArticle;
			/** The pages that were looked at. */
			readonly pages: readonly string[];
			/** In the order they are followed in; none if the library has none of the pages. */
			readonly targets: readonly JumpTarget[];
	  }
	| {readonly kind: 'tally-arrived'; readonly request: CountRequest; readonly tally: Tally}
	| {readonly kind: 'history-arrived'; readonly queries: readonly string[]}
	| {readonly kind: 'remembered'; readonly query: string}
	| {readonly kind: 'saved-searches-arrived'; readonly saved: readonly SavedSearch[]}
	| {readonly kind: 'search-saved'}
	| {readonly kind: 'search-arrived'; readonly request: StageRequest; readonly answer: StageAnswer}
	| {readonly kind: 'saved'; readonly change: MarkChange}
	| {
			readonly kind: 'corrected';
			readonly request: CorrectionRequest;
			/** What was taken back; null if nothing was. */
			readonly undone: Correction | null;
			/** The article as it is now, under its own id. */
			readonly stored: StoredArticle;
			readonly outlets: readonly OutletSummary[];
	  }
	| {readonly kind: 'correction-refused'; readonly fault: CorrectionFault}
	| {
			readonly kind: 'list-reloaded';
			readonly outlet: string;
			readonly keep: string | null;
			readonly listing: Listing<ArticleSummary>;
	  };

export type Action =
	| Arrived
	| {readonly kind: 'command'; readonly command: Command}
	| {readonly kind: 'edit'; readonly edit: Edit}
	/** An entry of the menu of corrections. */
	| {readonly kind: 'choose'; readonly item: MenuItem}
	/** The search before (1) or after (-1) the one in the field. */
	| {readonly kind: 'recall'; readonly by: 1 | -1}
	/** Enter in a field. */
	| {readonly kind: 'submit'}
	| {readonly kind: 'resized'; readonly size: Size}
	/** The terminal has said how wide it draws ambiguous characters. */
	| {readonly kind: 'ambiguous-width'; readonly width: AmbiguousWidth}
	| {
			readonly kind: 'failed';
			readonly need: Need;
			/** One sentence, safe for the terminal. */
			readonly fault: string;
			/** Whether it may go well later, as when another program is done or there is room on the disk again. */
			readonly passes: boolean;
	  }
	/** What failed is to be tried again. */
	| {readonly kind: 'retry'; readonly need: Need};
