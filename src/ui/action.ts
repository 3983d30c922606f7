// What can happen to the reader.

import type {CorrectionFault} from '../library/correction-error.ts';
import type {Correction} from '../library/corrections.ts';
import type {IssueDay, IssuePage, PageMap} from '../library/issues.ts';
import type {JumpTarget} from '../library/jump-target.ts';
import type {ArticleSummary, Listing, OutletSummary, StoredArticle} from '../library/library.ts';
import type {KeptBookmark, Place, TagSummary} from '../library/places.ts';
import type {SavedSearch} from '../library/searches.ts';
import type {WholeArticle} from '../library/whole-article.ts';
import type {Tally} from '../search/candidates.ts';
import type {Background} from '../terminal/background.ts';
import type {KeyName} from '../terminal/keys.ts';
import type {MouseEvent} from '../terminal/mouse.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {Compared} from './compare/comparing.ts';
import type {CorrectionRequest} from './correct/correcting.ts';
import type {MenuItem} from './correct/menu.ts';
import type {BesideIssue} from './issues/issue-beside.ts';
import type {Typed} from './key-sequence.ts';
import type {Size} from './layout.ts';
import type {MarkChange} from './mark-change.ts';
import type {Need} from './needs.ts';
import type {OverlayMove} from './overlay/overlay-keys.ts';
import type {Going, Seeking} from './places/going.ts';
import type {CountRequest, StageAnswer, StageRequest} from './search/searcher.ts';
import type {RawPage} from './state.ts';
import type {PassageKey} from './take/apply-to-taking.ts';
import type {TakeItem, Taken} from './take/taking.ts';
import type {Edit} from './text-field.ts';
import type {QuietChange} from './visits/quiet-change.ts';

/** Something fetched or stored, as it was needed. */
export type Arrived =
	| {readonly kind: 'outlets-arrived'; readonly items: readonly OutletSummary[]}
	| {
			readonly kind: 'articles-arrived';
			readonly place: Place;
			readonly after: string | null;
			readonly listing: Listing<ArticleSummary>;
	  }
	| {readonly kind: 'article-arrived'; readonly stored: StoredArticle}
	| {readonly kind: 'raw-arrived'; readonly raw: RawPage}
	| {readonly kind: 'copies-arrived'; readonly id: string; readonly compared: Compared}
	| {readonly kind: 'whole-arrived'; readonly from: StoredArticle; readonly whole: WholeArticle}
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
	| {readonly kind: 'kept'; readonly change: QuietChange}
	/** The reader has stayed at a place for a while. */
	| {readonly kind: 'lingered'; readonly id: string; readonly position: number}
	| {readonly kind: 'collections-arrived'; readonly collections: readonly TagSummary[]}
	| {readonly kind: 'bookmarks-arrived'; readonly bookmarks: readonly KeptBookmark[]}
	/** Null if the article is no longer there. */
	| {readonly kind: 'gone-to'; readonly going: Going; readonly stored: StoredArticle | null}
	| {
			readonly kind: 'days-arrived';
			readonly outlet: string;
			readonly month: string;
			readonly days: readonly IssueDay[];
	  }
	| {readonly kind: 'day-found'; readonly by: 1 | -1; readonly date: string | null}
	| {
			readonly kind: 'map-arrived';
			readonly id: string;
			/** Null if the article is no longer there. */
			readonly map: PageMap | null;
			readonly pages: readonly IssuePage[];
	  }
	| {readonly kind: 'issue-found'; readonly beside: BesideIssue; readonly id: string | null}
	| {readonly kind: 'unread-found'; readonly seeking: Seeking; readonly id: string | null}
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
			readonly place: Place;
			readonly keep: string | null;
			readonly listing: Listing<ArticleSummary>;
	  };

export type Action =
	| Arrived
	| Typed
	| {readonly kind: 'edit'; readonly edit: Edit}
	/** Keys that mean something in another pane or situation only. */
	| {readonly kind: 'elsewhere'; readonly keys: KeyName}
	| {readonly kind: 'overlay'; readonly move: OverlayMove}
	/** An entry of the menu of corrections. */
	| {readonly kind: 'choose'; readonly item: MenuItem}
	/** The search before (1) or after (-1) the one in the field. */
	| {readonly kind: 'recall'; readonly by: 1 | -1}
	/** Enter in a field. */
	| {readonly kind: 'submit'}
	| {readonly kind: 'resized'; readonly size: Size}
	/** The terminal has said how wide it draws ambiguous characters. */
	| {readonly kind: 'ambiguous-width'; readonly width: AmbiguousWidth}
	| {readonly kind: 'mouse'; readonly event: MouseEvent}
	/** An entry of the menu of what can be taken away. */
	| {readonly kind: 'take'; readonly item: TakeItem}
	/** A key while a passage is chosen. */
	| {readonly kind: 'passage'; readonly key: PassageKey}
	| {readonly kind: 'taken'; readonly taken: Taken}
	/** The terminal has said whether it is dark or light. */
	| {readonly kind: 'background'; readonly background: Background}
	/** The line to the terminal has turned out to be slow. */
	| {readonly kind: 'line-slow'}
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
