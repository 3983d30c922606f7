// Carries out what the state needs: starts what is new, stops what is no longer wanted, reports what came of it.
import path from 'node:path';
import {setImmediate as nextTurn, setTimeout as pass} from 'node:timers/promises';
import type {ArticleSummary, Library, Listing} from '../library/library.ts';
import {LibraryError, type LibraryFault} from '../library/library-error.ts';
import {wholeArticle} from '../library/whole-article.ts';
import type {Tally} from '../search/candidates.ts';
import {safe} from '../terminal/safe.ts';
import type {Arrived} from './action.ts';
import {lastDayOf} from './calendar/days.ts';
import {findCompared} from './compare/find-compared.ts';
import {carryOut as carryOutCorrection} from './correct/carry-out.ts';
import type {Errands} from './errand/errand.ts';
import {findTargets} from './jump/find-targets.ts';
import {createLull} from './lull.ts';
import type {Language} from './messages/language.ts';
import {faultMessage} from './messages/library-fault.ts';
import {readerMessages} from './messages/reader.ts';
import {type Need, needName, needsOf} from './needs.ts';
import {seekUnread} from './places/seek-unread.ts';
import {isChange} from './receive-saved.ts';
import {saveMark} from './save-mark.ts';
import {beginsList} from './search/next-request.ts';
import {rememberQuietly} from './search/remember-quietly.ts';
import {type Searcher, SearchMemoryError} from './search/searcher.ts';
import type {State} from './state.ts';
import type {Store} from './store.ts';
import {keepQuietly} from './visits/keep-quietly.ts';

/** Articles fetched at a time. */
const pageSize = 200;
/** Of those that a list begins with: most screens have room for no more, and a list is on the screen the sooner. */
const firstPageSize = 64;
/** How far an article is looked for that a correction has moved in a list, or a jump leads to. */
const mostReloaded = 20_000;
/** The text follows the selection once that has stood still for so long; keys repeat every 30 to 50 ms. */
const lullMilliseconds = 120;
/** After so long without a key, typing is taken to pause. */
const pauseMilliseconds = 150;
/** After so long with all hits there, they are counted. */
const countPauseMilliseconds = 300;

/** Where what is needed comes from. */
export type Supplies = {
	readonly library: Library;
	readonly searcher: Searcher;
	/** Left out where there is nobody to do any. */
	readonly errands?: Errands;
};

/** How long after it failed a change is tried again to be stored. */
const retryMilliseconds = 2000;
/** Faults that pass without anything being done in the reader. */
const passing: ReadonlySet<LibraryFault> = new Set<LibraryFault>(['busy', 'full', 'unreadable']);

/**
 * Keeps a store supplied until the function it returns is called. A `LibraryError`, or a search too large, becomes a
 * fault told in the reader; any other error is a fault of the program and goes to `crash`.
 */
export function supply(store: Store, supplies: Supplies, crash: (error: unknown) => void): () => void {
	const running = new Map<string, AbortController>();

	const start = async (need: Need, name: string, abort: AbortController) => {
		try {
			if (isBehind(need, store.state())) await frame();
			if (abort.signal.aborted) return;
			const arrived = await carryOut(need, supplies, abort.signal, store.dispatch);
			if (!abort.signal.aborted) store.dispatch(arrived);
		} catch (error) {
			if (abort.signal.aborted) return;
			const fault = faultOf(error, store.state().language);
			if (fault === null) {
				stop();
				crash(error);
				return;
			}
			const passes = error instanceof LibraryError && passing.has(error.fault);
			store.dispatch({kind: 'failed', need, fault, passes});
			if (isChange(need) && passes) retryLater(need);
		} finally {
			if (running.get(name) === abort) running.delete(name);
			update();
		}
	};

	let retrying: NodeJS.Timeout | undefined;
	const retryLater = (need: Need) => {
		clearTimeout(retrying);
		retrying = setTimeout(() => store.dispatch({kind: 'retry', need}), retryMilliseconds);
	};

	let stopped = false;
	/** How often the errand that runs was told to stop. */
	let told = 0;
	/** Whether the text may follow the selection now; it always may where the text itself is read, or there is none yet. */
	const mayStart = (need: Need, name: string) => {
		if (need.kind !== 'article') return true;
		const {focus, article} = store.state();
		return focus === 'article' || article.stored === null || lull.admits(name);
	};
	const update = () => {
		if (stopped) return;
		if (store.state().search) supplies.searcher.prepare();
		const stops = store.state().errand?.stops ?? 0;
		if (stops > told) supplies.errands?.stop();
		told = stops;
		const needs = new Map(needsOf(store.state()).map(need => [needName(need), need]));
		for (const [name, abort] of running) {
			if (needs.has(name)) continue;
			abort.abort();
			running.delete(name);
		}
		for (const [name, need] of needs) {
			if (running.has(name) || !mayStart(need, name)) continue;
			const abort = new AbortController();
			running.set(name, abort);
			void start(need, name, abort);
		}
	};

	const lull = createLull(lullMilliseconds, update);
	const unsubscribe = store.subscribe(update);
	const stop = () => {
		stopped = true;
		lull.stop();
		clearTimeout(retrying);
		unsubscribe();
		for (const abort of running.values()) abort.abort();
	};
	update();
	return stop;
}

/** Whether the next frame does not need it: marks on their way into the library, and what they change in its counts. */
function isBehind({kind}: Need, {outlets}: State): boolean {
	return kind === 'save' || kind === 'remember' || (kind === 'outlets' && outlets.items !== null);
}

/** Passes once what is to be drawn in this turn of the event loop is drawn. */
async function frame(): Promise<void> {
	await nextTurn();
	await nextTurn();
}

/** What is to be told of an error; null for one that is a fault of the program. */
function faultOf(error: unknown, language: Language): string | null {
	if (error instanceof SearchMemoryError) return readerMessages(language).searchTooLarge;
	if (!(error instanceof LibraryError)) return null;
	// Its name will do: one library is open, and a long path would leave no room for what to do.
	return faultMessage(language, error.fault, safe(path.basename(error.path), {oneLine: true}));
}

async function carryOut(
	need: Need,
	{library, searcher, errands}: Supplies,
	signal: AbortSignal,
	tell: (arrived: Arrived) => void,
): Promise<Arrived> {
	switch (need.kind) {
		case 'outlets':
			return {kind: 'outlets-arrived', items: await library.outlets()};
		case 'articles': {
			const {place, after} = need;
			const listing = await library.articlesIn(place, after, after === null ? firstPageSize : pageSize);
			return {kind: 'articles-arrived', place, after, listing};
		}
		case 'article': {
			const found = await library.article(need.id);
			// Another program may have taken the article out since it was listed, or merged it into one of another id.
			return found.kind === 'found'
				? {kind: 'article-arrived', stored: {...found.article, id: need.id}}
				: {kind: 'article-gone', need};
		}
		case 'reload':
			return {...need, kind: 'list-reloaded', listing: await listUpTo(need, library, signal)};
		case 'correction':
			return carryOutCorrection(need.request, library);
		case 'raw': {
			const raw = await library.raw(need.id);
			return raw === null ? {kind: 'article-gone', need} : {kind: 'raw-arrived', raw: {...raw, id: need.id}};
		}
		case 'jump':
			return findTargets(need, library);
		case 'copies': {
			const compared = await findCompared(library, need.id);
			return compared === null
				? {kind: 'article-gone', need}
				: {kind: 'copies-arrived', id: need.id, compared};
		}
		case 'copy-groups': {
			let start = 0;
			await searcher.copies(signal, found => {
				if (!signal.aborted) tell({kind: 'copies-found', start, ...found});
				start += found.groups.length;
			});
			return {kind: 'copies-found', start, groups: [], share: 1};
		}
		case 'whole':
			return {kind: 'whole-arrived', from: need.from, whole: await wholeArticle(library, need.from)};
		case 'search': {
			const {request} = need;
			// What takes longer waits until typing pauses.
			if (!beginsList(request)) await pass(pauseMilliseconds, undefined, {signal});
			return {kind: 'search-arrived', request, answer: await searcher.search(request, signal)};
		}
		case 'count': {
			const {request} = need;
			await pass(countPauseMilliseconds, undefined, {signal});
			const tellSoFar = (tally: Tally) => tell({kind: 'tally-arrived', request, tally});
			return {kind: 'tally-arrived', request, tally: await searcher.count(request, signal, tellSoFar)};
		}
		case 'history':
			return {kind: 'history-arrived', queries: await library.searchHistory()};
		case 'saved-searches':
			return {kind: 'saved-searches-arrived', saved: await library.savedSearches()};
		case 'save-search':
			await library.saveSearch(need.search);
			return {kind: 'search-saved'};
		case 'remember':
			await rememberQuietly(library, need.query);
			return {kind: 'remembered', query: need.query};
		case 'save': {
			await saveMark(need.change, library);
			return {kind: 'saved', change: need.change};
		}
		case 'keep':
			await keepQuietly(need.change, library);
			return {kind: 'kept', change: need.change};
		case 'errand':
			return runErrand(need.words, errands, line => {
				if (!signal.aborted) tell({kind: 'errand-told', line});
			});
		case 'paths': {
			const {typed} = need;
			// Loaded only for this: nothing of it is needed to read.
			const {findPaths} = await import('./errand/find-paths.ts');
			return {kind: 'paths-found', typed, found: await findPaths(typed)};
		}
		case 'collections':
			return {kind: 'collections-arrived', collections: await library.tags()};
		case 'bookmarks':
			return {kind: 'bookmarks-arrived', bookmarks: await library.bookmarks()};
		case 'go': {
			const {going} = need;
			const found = await library.article(going.id);
			return {kind: 'gone-to', going, stored: found.kind === 'found' ? found.article : null};
		}
		case 'issue': {
			const {beside} = need;
			return {kind: 'issue-found', beside, id: await library.issueBeside(beside.from, beside.by)};
		}
		case 'days': {
			const {outlet, month} = need;
			const days = await library.issueDays(outlet || null, `${month}-01`, lastDayOf(month));
			return {kind: 'days-arrived', outlet, month, days};
		}
		case 'day': {
			const {outlet, date, by} = need;
			return {kind: 'day-found', by, date: await library.dayBeside(outlet || null, date, by)};
		}
		case 'map': {
			const {id} = need;
			const [map, pages] = await Promise.all([library.pageMap(id), library.pagesOfIssue(id)]);
			return {kind: 'map-arrived', id, map, pages};
		}
		case 'unread': {
			const {seeking} = need;
			return {kind: 'unread-found', seeking, id: await seekUnread(seeking, library, signal)};
		}
	}
}

/** An errand done, or found not to be doable here. */
async function runErrand(
	words: readonly string[],
	errands: Errands | undefined,
	tell: (line: string | null) => void,
): Promise<Arrived> {
	if (errands === undefined) return {kind: 'errand-over', end: {code: 2, said: ''}};
	return {kind: 'errand-over', end: await errands.run(words, tell)};
}

/** The articles of a place from the beginning, to the end of the page that has the one to keep. */
async function listUpTo(
	{place, keep, atLeast}: Extract<Need, {kind: 'reload'}>,
	library: Library,
	signal: AbortSignal,
): Promise<Listing<ArticleSummary>> {
	const items: ArticleSummary[] = [];
	let next: string | null = null;
	let isFound = keep === null;
	do {
		const listing: Listing<ArticleSummary> = await library.articlesIn(place, next, pageSize);
		items.push(...listing.items);
		next = listing.next;
		isFound ||= listing.items.some(({id}) => id === keep);
		signal.throwIfAborted();
	} while (next !== null && (items.length < atLeast || (!isFound && items.length < mostReloaded)));
	return {items, next};
}
