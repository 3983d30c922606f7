// Everything the reader knows: one value, changed by the reducer alone and drawn by the panes.
import type {Raw} from '../library/library.ts';
import type {KeptBookmark, Order, TagSummary} from '../library/places.ts';
import type {SavedSearch} from '../library/searches.ts';
import type {Hit} from '../search/find.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {ArticleView} from './article-view.ts';
import type {Comparing} from './compare/comparing.ts';
import type {Correcting, CorrectionRequest} from './correct/correcting.ts';
import type {Errand} from './errand/errand.ts';
import type {Finding} from './find/finding.ts';
import type {BesideIssue} from './issues/issue-beside.ts';
import type {Following, Waypoint} from './jump/following.ts';
import type {Pending} from './key-sequence.ts';
import {type Binding, keymap} from './keymap.ts';
import {initialShares, type Pane, type Shares, type Size} from './layout.ts';
import {type ArticleList, type ListedSummary, type OutletList, type Position, withListOf} from './lists.ts';
import type {KeptChange, MarkChange, Marks} from './mark-change.ts';
import type {Language} from './messages/language.ts';
import type {Pressed} from './mouse/apply-mouse.ts';
import type {Overlay} from './overlay/overlay.ts';
import type {Going, Seeking} from './places/going.ts';
import {type Detour, type ListedPlace, placeKey, placeOf} from './places/place.ts';
import type {SearchState} from './search/search-state.ts';
import {initialSetting, type Setting} from './setting.ts';
import type {TakeRequest, Taking} from './take/taking.ts';
import type {TextField} from './text-field.ts';
import {type Look, plainLook} from './theme.ts';
import type {QuietChange} from './visits/quiet-change.ts';
import {noVisits, type Visited} from './visits/visited.ts';

/** A name being typed, and where the list of outlets stood before. */
export type OutletFilter = {readonly field: TextField; readonly former: Position};

/** What the article with this id was made from. */
export type RawPage = Raw & {readonly id: string};

export type Source = 'library' | 'paths' | 'seeds';

/** How the reader was left: with the id of an article, and what was searched for, where one was to be chosen. */
export type Leaving = 'quit' | 'interrupt' | {readonly chosen: string; readonly query: string};

export type State = {
	readonly language: Language;
	readonly source: Source;
	readonly size: Size;
	/** Cells that the terminal gives a character of ambiguous width. */
	readonly ambiguousWidth: AmbiguousWidth;
	readonly setting: Setting;
	/** What decides about the theme. */
	readonly look: Look;
	/** Which keys do what. */
	readonly bindings: readonly Binding[];
	/** The keys typed so far of a command that takes several. */
	readonly pending: Pending | null;
	/** Whatever costs many bytes waits until it is asked for. */
	readonly lowBandwidth: boolean;
	/** How often the reader asked for the screen to be painted again. */
	readonly redrawn: number;
	/** How often the reader was to be stopped, as Ctrl-z does. */
	readonly suspended: number;
	readonly focus: Pane;
	readonly zoomed: boolean;
	readonly shares: Shares;
	/** What the button of the mouse is held on. */
	readonly pressed: Pressed | null;
	readonly outlets: OutletList;
	/** By the keys of places. */
	readonly lists: ReadonlyMap<string, ArticleList>;
	/** By what lists of articles run. */
	readonly order: Order;
	/** What is listed in the place of what the chosen entry stands for. */
	readonly detour: Detour | null;
	/** Narrows the outlets while a name is typed. */
	readonly outletFilter: OutletFilter | null;
	readonly search: SearchState | null;
	/** The last search of this session, to be opened again. */
	readonly lastSearch: SearchState | null;
	/** What lies over the panes. */
	readonly overlay: Overlay | null;
	/** Words that are found in the open article. */
	readonly find: Finding | null;
	/** Which facet of the search is chosen while they are shown; null else. */
	readonly facet: number | null;
	/** Earlier searches, the last one first; null until they are there. */
	readonly searchHistory: readonly string[] | null;
	/** Searches on their way into it. */
	readonly unremembered: readonly string[];
	/** The name being typed under which the search is to be kept. */
	readonly naming: TextField | null;
	/** The search on its way into the library, under its name. */
	readonly savingSearch: SavedSearch | null;
	readonly article: ArticleView;
	/** The raw lines are wanted beside the text. */
	readonly rawWanted: boolean;
	readonly raw: RawPage | null;
	/** First row of the help screen while it is shown. */
	readonly help: number | null;
	readonly marks: ReadonlyMap<string, Marks>;
	/** Changes that are not stored yet, the first one first. */
	readonly unsaved: readonly KeptChange[];
	/** What is stored beside them without a word, the first one first. */
	readonly quiet: readonly QuietChange[];
	/** What takes back the changes that the reader asked for, the last one last. */
	readonly undoable: readonly MarkChange[];
	/** The collections there are; null until they are there. */
	readonly collections: readonly TagSummary[] | null;
	/** Why they could not be stored when that was last tried, ready to be shown; null while nothing stands in the way. */
	readonly heldUp: string | null;
	/** The library has refused a change for good: what is opened is no longer marked read by itself. */
	readonly refusesChanges: boolean;
	readonly comparing: Comparing | null;
	/** What the reader who corrects something is at. */
	readonly correcting: Correcting | null;
	/** The correction that the library is asked for. */
	readonly request: CorrectionRequest | null;
	/** What the reader who takes something away is at. */
	readonly taking: Taking | null;
	/** What is to be done outside of the reader. */
	readonly takeRequest: TakeRequest | null;
	/** The article to be chosen in the list that is on its way after a correction or a jump. */
	readonly keep: string | null;
	/** What runs beside reading because the reader asked for it. */
	readonly errand: Errand | null;
	/** The jumps whose other ends are looked for. */
	readonly following: Following | null;
	/** Where the jumps were followed from that led to the open article, the last one last. */
	readonly trail: readonly Waypoint[];
	/** The article on its way to be opened by its id. */
	readonly going: Going | null;
	/** From where the next unread article is looked for. */
	readonly seeking: Seeking | null;
	/** From which issue the one beside it is looked for. */
	readonly beside: BesideIssue | null;
	/** The texts that were read before and after the one being read. */
	readonly visited: Visited;
	/** Null until they are there. */
	readonly bookmarks: readonly KeptBookmark[] | null;
	/** What was done, ready to be shown in the status line until the next key. */
	readonly notice: string | null;
	/** Names of needs (see `needs.ts`) that failed and are not tried again until the reader asks. */
	readonly failed: ReadonlySet<string>;
	/** Names of needs that were stopped, until what needs them is gone to again. */
	readonly stopped: ReadonlySet<string>;
	/** By the names of needs which share of them is done, of those that last. */
	readonly progress: ReadonlyMap<string, number>;
	/** A fault to be told in the status line, ready to be shown. */
	readonly fault: string | null;
	/** Nothing but an article is to be chosen; awaited once Enter was pressed. Null in the reader proper. */
	readonly choosing: 'open' | 'awaited' | null;
	readonly left: Leaving | null;
};

/** What the articles pane lists: a listed article, or a hit. */
export type ListedArticle =
	| {readonly kind: 'listed'; readonly id: string; readonly summary: ListedSummary}
	| {readonly kind: 'hit'; readonly id: string; readonly summary: Hit};

const start: Position = {selected: 0, top: 0};

/** The reader as it opens, before anything is fetched. */
export function initialState(
	options: Pick<State, 'language' | 'source' | 'size'> &
		Partial<
			Pick<State, 'ambiguousWidth' | 'setting' | 'look' | 'shares' | 'bindings' | 'notice' | 'lowBandwidth'>
		>,
): State {
	return {
		ambiguousWidth: 1,
		setting: initialSetting,
		look: plainLook,
		bindings: keymap,
		notice: null,
		shares: initialShares,
		lowBandwidth: false,
		redrawn: 0,
		suspended: 0,
		...options,
		pending: null,
		focus: 'outlets',
		zoomed: false,
		pressed: null,
		outlets: {items: null, position: start, stale: false},
		lists: new Map(),
		order: 'newest',
		detour: null,
		outletFilter: null,
		search: null,
		lastSearch: null,
		overlay: null,
		find: null,
		facet: null,
		searchHistory: null,
		unremembered: [],
		naming: null,
		savingSearch: null,
		article: {stored: null, top: 0, hit: null, arrival: 'beginning'},
		rawWanted: false,
		raw: null,
		help: null,
		marks: new Map(),
		unsaved: [],
		quiet: [],
		undoable: [],
		collections: null,
		heldUp: null,
		refusesChanges: false,
		comparing: null,
		correcting: null,
		request: null,
		taking: null,
		takeRequest: null,
		keep: null,
		errand: null,
		following: null,
		trail: [],
		going: null,
		seeking: null,
		beside: null,
		visited: noVisits,
		bookmarks: null,
		failed: new Set(),
		stopped: new Set(),
		progress: new Map(),
		fault: null,
		choosing: null,
		left: null,
	};
}

/** Key of the chosen outlet; empty for all of them and for views. */
export function outletKey(state: State): string {
	const {items, position} = state.outlets;
	return position.selected <= 0 ? '' : (items?.[position.selected - 1]?.key ?? '');
}

const unfetched: ArticleList = {items: null, next: null, position: start, stale: false};

/** What the articles pane lists while nothing is searched. */
export function currentPlace(state: State): ListedPlace {
	return placeOf(state.outlets.position.selected, outletKey(state), state.detour, state.order);
}

/** The articles of the current place. */
export function currentList(state: State): ArticleList {
	return state.lists.get(placeKey(currentPlace(state))) ?? unfetched;
}

/** The state with another list of the current place. */
export function withList(state: State, list: ArticleList): State {
	return {...state, lists: withListOf(state.lists, placeKey(currentPlace(state)), list)};
}

/** Number of entries in the articles pane: those of the search while one is active. */
export function listedCount(state: State): number {
	return state.search ? (state.search.answer?.hits.length ?? 0) : (currentList(state).items?.length ?? 0);
}

/** An entry of the articles pane. */
export function listedAt(state: State, index: number): ListedArticle | null {
	if (state.search) {
		const hit = state.search.answer?.hits[index];
		return hit ? {kind: 'hit', id: hit.id, summary: hit} : null;
	}
	const summary = currentList(state).items?.[index];
	return summary ? {kind: 'listed', id: summary.id, summary} : null;
}

/** Position in the articles pane. */
export function listPosition(state: State): Position {
	return state.search ? state.search.position : currentList(state).position;
}

/** Id of the article that should be on the screen. */
export function chosenId(state: State): string | null {
	return listedAt(state, listPosition(state).selected)?.id ?? null;
}

/** Whether the raw lines are on the screen: beside the text, never beside lists. */
export function isRawShown(state: State): boolean {
	return state.rawWanted && state.focus === 'article';
}
