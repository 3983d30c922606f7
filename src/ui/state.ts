// Everything the reader knows: one value, changed by the reducer alone and drawn by the panes.
import type {ArticleSummary, OutletSummary, Raw, StoredArticle} from '../library/library.ts';
import type {SavedSearch} from '../library/searches.ts';
import type {Field, Tally} from '../search/candidates.ts';
import type {Hit} from '../search/find.ts';
import type {Match} from '../search/match.ts';
import type {Stage} from '../search/stage.ts';
import type {AmbiguousWidth} from '../typeset/ambiguous.ts';
import type {Correcting, CorrectionRequest} from './correct/correcting.ts';
import type {Following, Waypoint} from './jump/following.ts';
import type {Pane, Size} from './layout.ts';
import type {Language} from './messages/language.ts';
import {initialSetting, type Setting} from './setting.ts';
import {emptyField, fieldWith, type TextField} from './text-field.ts';

/** Where a list stands: the chosen item, and the first one on the screen. */
export type Position = {
	readonly selected: number;
	readonly top: number;
};

/** The outlets, after an entry for all of them together; `items` is null until they are there. */
export type OutletList = {
	readonly items: readonly OutletSummary[] | null;
	readonly position: Position;
	/** Something changed that its counts don't show yet. */
	readonly stale: boolean;
};

/** The articles of an outlet as far as they were fetched; `items` is null until the first of them are there. */
export type ArticleList = {
	readonly items: readonly ArticleSummary[] | null;
	/** Continues the list, null at its end. */
	readonly next: string | null;
	readonly position: Position;
	/** Something was corrected that it doesn't show yet. */
	readonly stale: boolean;
};

/** A name being typed, and where the list of outlets stood before. */
export type OutletFilter = {readonly field: TextField; readonly former: Position};

/** What was found so far. */
export type SearchAnswer = {
	readonly query: string;
	/** The last stage that has answered. */
	readonly stage: Stage;
	/** Stage by stage, the best of each first. */
	readonly hits: readonly Hit[];
	/** Where older articles may answer that are not listed. */
	readonly open: readonly Field[];
	/** How many articles answer in all; null until it is counted. */
	readonly tally: Tally | null;
};

export type SearchState = {
	readonly field: TextField;
	/** Keys go into the field. */
	readonly editing: boolean;
	/** The newest answer, which may be to an earlier state of the field. */
	readonly answer: SearchAnswer | null;
	readonly position: Position;
	/** Which earlier search was called back, from 0 for the last one, and what was being typed before. */
	readonly recalled: {readonly place: number; readonly draft: string} | null;
	/** Key of the outlet whose list is narrowed by its headlines; null for a search of everything. */
	readonly narrowed: string | null;
	/** Where the reader was before, and returns to. */
	readonly former: LeftText & {readonly focus: Pane};
	/** Searches that can be named in this one; null until one is named and they are there. */
	readonly saved: readonly SavedSearch[] | null;
};

/** Where to stand in an article when it arrives: at its first hit, if it has none at its beginning; or at its last hit. */
export type Arrival = 'beginning' | 'last-hit';

export type ArticleView = {
	/** The article on the screen: the chosen one, or the one before it while that is on its way. */
	readonly stored: StoredArticle | null;
	/** First row on the screen. */
	readonly top: number;
	/** Row of the hit last jumped to. */
	readonly hit: number | null;
	readonly arrival: Arrival;
	/** Where the reader went before the text was set anew, until `top` is another. */
	readonly place?: Place;
	/** Id of the article that a jump was followed to, and from which the reader came back. */
	readonly followed?: string;
};

/** A place that outlives every setting: how much of the text stands above it, and the `top` at which it is shown. */
export type Place = {readonly top: number; readonly text: number};

/** An article that was left, and how much of its text stood above the top of the screen. */
export type LeftText = {readonly article: ArticleView; readonly above: number};

/** What the article with this id was made from. */
export type RawPage = Raw & {readonly id: string};

/** A change of reading state on its way into the library. */
export type MarkChange = {
	readonly id: string;
	readonly what: 'read' | 'starred';
	readonly value: boolean;
};

/** Reading state changed in this session, which listings fetched before don't know. */
export type Marks = {
	readonly read?: boolean;
	readonly starred?: boolean;
};

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
	readonly focus: Pane;
	readonly zoomed: boolean;
	readonly outlets: OutletList;
	/** By outlet key; the empty key lists all articles. */
	readonly lists: ReadonlyMap<string, ArticleList>;
	/** Narrows the outlets while a name is typed. */
	readonly outletFilter: OutletFilter | null;
	readonly search: SearchState | null;
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
	readonly unsaved: readonly MarkChange[];
	/** Why they could not be stored when that was last tried, ready to be shown; null while nothing stands in the way. */
	readonly heldUp: string | null;
	/** The library has refused a change for good: what is opened is no longer marked read by itself. */
	readonly refusesChanges: boolean;
	/** What the reader who corrects something is at. */
	readonly correcting: Correcting | null;
	/** The correction that the library is asked for. */
	readonly request: CorrectionRequest | null;
	/** The article to be chosen in the list that is on its way after a correction or a jump. */
	readonly keep: string | null;
	/** The jump whose other end is looked for. */
	readonly following: Following | null;
	/** Where the jumps were followed from that led to the open article, the last one last. */
	readonly trail: readonly Waypoint[];
	/** What was done, ready to be shown in the status line until the next key. */
	readonly notice: string | null;
	/** Names of needs (see `needs.ts`) that failed and are not tried again until the reader asks. */
	readonly failed: ReadonlySet<string>;
	/** A fault to be told in the status line, ready to be shown. */
	readonly fault: string | null;
	/** Nothing but an article is to be chosen; awaited once Enter was pressed. Null in the reader proper. */
	readonly choosing: 'open' | 'awaited' | null;
	readonly left: Leaving | null;
};

/** What the articles pane lists: a listed article, or a hit. */
export type ListedArticle =
	| {readonly kind: 'listed'; readonly id: string; readonly summary: ArticleSummary}
	| {readonly kind: 'hit'; readonly id: string; readonly summary: Hit};

const start: Position = {selected: 0, top: 0};

/** The reader as it opens, before anything is fetched. */
export function initialState(
	options: Pick<State, 'language' | 'source' | 'size'> & Partial<Pick<State, 'ambiguousWidth' | 'setting'>>,
): State {
	return {
		ambiguousWidth: 1,
		setting: initialSetting,
		...options,
		focus: 'outlets',
		zoomed: false,
		outlets: {items: null, position: start, stale: false},
		lists: new Map(),
		outletFilter: null,
		search: null,
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
		heldUp: null,
		refusesChanges: false,
		correcting: null,
		request: null,
		keep: null,
		following: null,
		trail: [],
		notice: null,
		failed: new Set(),
		fault: null,
		choosing: null,
		left: null,
	};
}

/** A search as it opens over a text: of everything, or of the list of an outlet. */
export function newSearch({focus}: State, left: LeftText, narrowed: string | null = null): SearchState {
	return {
		field: emptyField,
		editing: true,
		answer: null,
		position: start,
		recalled: null,
		narrowed,
		former: {focus, ...left},
		saved: null,
	};
}

/** A reader in which only an article is to be chosen, by a search that begins with `query`. */
export function toChoose(state: State, query: string): State {
	const search = newSearch(state, {article: state.article, above: 0});
	return {...state, choosing: 'open', focus: 'articles', search: {...search, field: fieldWith(query)}};
}

/** Key of the chosen outlet; empty for all. */
export function outletKey(state: State): string {
	const {items, position} = state.outlets;
	return position.selected === 0 ? '' : (items?.[position.selected - 1]?.key ?? '');
}

const unfetched: ArticleList = {items: null, next: null, position: start, stale: false};

/** The articles of the chosen outlet. */
export function currentList(state: State): ArticleList {
	return state.lists.get(outletKey(state)) ?? unfetched;
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

/** How the article on the screen answers the search, so far as that lights it up differently. */
export function litMatch(state: State): Match {
	const chosen = listedAt(state, listPosition(state).selected);
	return chosen?.kind === 'hit' && chosen.summary.match === 'pinyin' ? 'pinyin' : 'approximate';
}

/** The query whose hits are lit up, empty for none. */
export function litQuery(state: State): string {
	return state.search?.answer?.query ?? '';
}
