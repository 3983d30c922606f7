// Takes in what became of a correction: the article as it is now, and lists to be fetched again around it.
import type {OutletSummary, StoredArticle} from '../../library/library.ts';
import type {Arrived} from '../action.ts';
import {comeBack} from '../jump/follow.ts';
import type {ArticleList} from '../lists.ts';
import {markRead} from '../marks.ts';
import {readerMessages} from '../messages/reader.ts';
import {outletOf} from '../outlet-of.ts';
import {isKept, placeKey} from '../places/place.ts';
import {nothingHeldUp} from '../receive-saved.ts';
import type {SearchState} from '../search/search-state.ts';
import {chosenId, currentList, currentPlace, type State, withList} from '../state.ts';
import {readingIn} from '../visits/follow-reading.ts';
import type {Visit, Visited} from '../visits/visited.ts';
import type {CorrectionRequest} from './correcting.ts';
import {doneNotice, refusal, undoneNotice} from './correction-notice.ts';

type Corrected = Extract<Arrived, {kind: 'corrected'}>;
type Refused = Extract<Arrived, {kind: 'correction-refused'}>;
type Reloaded = Extract<Arrived, {kind: 'list-reloaded'}>;

/** The state after a correction was made or taken back. What was on the screen stays there if it still is an article. */
export function receiveCorrected(state: State, corrected: Corrected): State {
	const {request, undone, stored, outlets: items} = corrected;
	const messages = readerMessages(state.language);
	const notice =
		request.kind === 'undo'
			? undoneNotice(undone, messages)
			: doneNotice(request.change, state.source, messages);
	const told = nothingHeldUp({...state, request: null, notice});
	if (request.kind === 'undo' && undone === null) return told;

	const lists = new Map([...state.lists].map(([key, list]) => [key, staleOrPatched(key, list, stored)]));
	const search = state.search && patched(state.search, stored);
	const wasChosen = isOf(corrected, chosenId(state));
	const follows = wasChosen && state.search === null;
	const position = {...state.outlets.position, selected: outletFor(state, items, follows ? stored : null)};
	const changed: State = {
		...told,
		lists,
		search,
		raw: keepsLines(request) ? state.raw : null,
		outlets: {items, position, stale: false},
		keep: follows && isKept(currentPlace(state)) ? stored.id : null,
		trail: [],
		visited: unchangedVisits(state, corrected),
	};
	if (!wasChosen) return changed;
	const id = state.search ? (chosenId(state) ?? stored.id) : stored.id;
	const isSame = id === state.article.stored?.id;
	const article = isSame
		? {...state.article, stored: {...stored, id}}
		: {stored: {...stored, id}, top: 0, hit: null, arrival: 'beginning' as const};
	const shown = {...changed, article};
	return state.focus === 'article' ? markRead(shown, article.stored, true) : shown;
}

/** The state after a correction that can't be made. */
export function receiveRefused(state: State, {fault}: Refused): State {
	const refused = nothingHeldUp({...state, request: null});
	return {...refused, fault: refusal(fault, readerMessages(state.language))};
}

/** The state with a list as it is now, the article to be kept chosen if it is in it; one that a jump led to can't be read without. */
export function receiveReloaded(state: State, {place, keep, listing}: Reloaded): State {
	if (placeKey(place) !== placeKey(currentPlace(state))) return state;
	const {position, upTo} = currentList(state);
	const {items, next} = listing;
	const found = items.findIndex(({id}) => id === keep);
	// Its end may have been asked for while it was on its way.
	const end = upTo !== undefined && next === null ? Math.max(0, Math.min(upTo, items.length) - 1) : null;
	const list = {
		...listing,
		stale: false,
		position: {...position, selected: end ?? (found === -1 ? position.selected : found)},
		upTo: next === null ? undefined : upTo,
	};
	const reloaded = withList({...state, keep: null}, list);
	if (found !== -1 || keep === null) return reloaded;
	const notice = readerMessages(state.language).jumpTooFar;
	if (state.trail.at(-1)?.to === keep) return {...comeBack(reloaded), notice};
	const reading = state.keep === keep ? readingIn(state) : null;
	return reading?.id === keep ? withReading(reloaded, reading) : reloaded;
}

/** A text that is open stays so, though its list does not get as far as to it, or no longer has it. */
function withReading(state: State, reading: StoredArticle): State {
	const list = currentList(state);
	const items = [...(list.items ?? []), reading];
	return withList(state, {...list, items, position: {...list.position, selected: items.length - 1}});
}

/** The texts read before, without one that is another now. */
function unchangedVisits({visited}: State, corrected: Corrected): Visited {
	const isSame = ({id}: Visit) => !isOf(corrected, id);
	const {back, last, forward} = visited;
	return {
		back: back.filter(isSame),
		last: last && isSame(last) ? last : null,
		forward: forward.filter(isSame),
	};
}

/** Whether the article chosen is the one corrected, or one that was merged with it. */
function isOf({request, stored}: Corrected, chosen: string | null): boolean {
	if (chosen === stored.id || chosen === request.id) return true;
	return request.kind === 'correct' && request.change.kind === 'merge' && request.change.with === chosen;
}

/** Whether an article is made from the same lines as before. */
function keepsLines(request: CorrectionRequest): boolean {
	return request.kind === 'correct' && request.change.kind !== 'merge' && request.change.kind !== 'split';
}

/** The entry of the outlets to be chosen: that of the article where it is followed, else the same as before. */
function outletFor(state: State, items: readonly OutletSummary[], followed: StoredArticle | null): number {
	const {selected} = state.outlets.position;
	if (selected <= 0) return selected;
	const before = state.outlets.items?.[selected - 1]?.key;
	const own = followed ? outletOf(followed, items) : -1;
	return (own === -1 ? items.findIndex(({key}) => key === before) : own) + 1;
}

/** Who carries a text is not looked for again. */
function staleOrPatched(key: string, list: ArticleList, stored: StoredArticle): ArticleList {
	if (key !== placeKey({kind: 'copies'}) || list.items === null) return {...list, stale: true};
	const {outlet, outletGuess, date, dateGuess, page, headline} = stored;
	const items = list.items.map(item =>
		item.id === stored.id ? {...item, outlet, outletGuess, date, dateGuess, page, headline} : item,
	);
	return {...list, items};
}

/** The results with the article as it is now; they are not searched again, so that none goes from under the eye. */
function patched(search: SearchState, stored: StoredArticle): SearchState {
	if (search.answer === null) return search;
	const {outlet, outletGuess, date, dateGuess, page, headline} = stored;
	const hits = search.answer.hits.map(hit =>
		hit.id === stored.id ? {...hit, outlet, outletGuess, date, dateGuess, page, headline} : hit,
	);
	return {...search, answer: {...search.answer, hits}};
}
