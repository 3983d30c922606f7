// What each command does, by where the reader is.
import {flipWidth, inStyle, resized, setAnew, withNextTheme, withPapersToggled} from './apply-look.ts';
import {applyToHelp} from './apply-to-help.ts';
import {goToBookmark, setBookmark} from './bookmarks/bookmarks.ts';
import {openCalendar} from './calendar/calendar.ts';
import {applyToComparing, openComparing} from './compare/apply-to-comparing.ts';
import {applyToCorrecting, openMenu, undo} from './correct/apply-to-correcting.ts';
import {openErrandField} from './errand/errand-field.ts';
import {startErrand} from './errand/run-errand.ts';
import {leaveFind, nextFound, openFind} from './find/find-in-text.ts';
import {besideIssue} from './issues/issue-beside.ts';
import {comeBack, follow} from './jump/follow.ts';
import {asPrinted, join} from './jump/join.ts';
import type {Typed} from './key-sequence.ts';
import type {Command} from './keymap.ts';
import type {Pane} from './layout.ts';
import {asSetNow, leaveText} from './left-text.ts';
import {toggle} from './marks.ts';
import {move, nextArticle} from './move.ts';
import {nextHit} from './next-hit.ts';
import {openNote} from './note/note.ts';
import {focusOn} from './open-pane.ts';
import {leaveOutletFilter, openOutletFilter} from './outlet-filter.ts';
import {openOutline} from './outline/outline.ts';
import {applyToOverlay, isForPanes} from './overlay/apply-to-overlay.ts';
import {openMap} from './page-map/page-map.ts';
import {emptyPalette} from './palette/palette.ts';
import {goToView, leaveDetour} from './places/enter.ts';
import {nextOrder} from './places/next-order.ts';
import {nextUnread} from './places/next-unread.ts';
import type {ViewEntry} from './places/place.ts';
import {reread} from './reread.ts';
import {applyToFacets} from './search/facets.ts';
import {openLastSearch} from './search/last-search.ts';
import {openNaming} from './search/naming.ts';
import {narrowedList} from './search/narrowed-list.ts';
import {newSearch} from './search/new-search.ts';
import type {SearchState} from './search/search-state.ts';
import {withMeasure, withNextColumns} from './setting.ts';
import {currentPlace, isRawShown, type State} from './state.ts';
import {openTagField, openTagList} from './tags/tags.ts';
import {applyToTaking, openTakeMenu} from './take/apply-to-taking.ts';
import {undoMark} from './undo/undo-mark.ts';
import {goBack, goForward} from './visits/go-back.ts';
import {stopsWithBack, stopWork} from './work/work.ts';

type Order = Extract<Typed, {kind: 'command'}>;

const panes: readonly Pane[] = ['outlets', 'articles', 'article'];

const viewOf: ReadonlyMap<Command, ViewEntry | 'all'> = new Map<Command, ViewEntry | 'all'>([
	['list-all', 'all'],
	['list-unread', 'unread'],
	['list-starred', 'starred'],
	['list-noted', 'noted'],
	['list-latest', 'latest'],
	['list-history', 'history'],
	['list-copies', 'copies'],
]);

/** How often a command is done again at most. */
const mostRepeated = 1000;

/** The state after a command, with the count and the letter that were typed with it. */
export function applyCommand(state: State, order: Order): State {
	const {command, count, letter} = order;
	if (command === 'interrupt') return stopWork(state) ?? {...state, left: 'interrupt'};
	if (command === 'redraw') return reread({...state, redrawn: state.redrawn + 1});
	if (command === 'suspend') return {...state, suspended: state.suspended + 1};
	const told = heard(state);
	if (told.help !== null) return applyToHelp(told, told.help, command);
	if (told.comparing !== null) return applyToComparing(told, told.comparing, command);
	if (told.facet !== null && told.search !== null)
		return applyToFacets(told, told.search, told.facet, command);
	if (told.overlay !== null) {
		return isForPanes(told.overlay, command)
			? applyCommand({...told, overlay: null}, order)
			: applyToOverlay(told, told.overlay, order);
	}
	if (told.correcting !== null) return applyToCorrecting(told, told.correcting, command);
	if (told.taking !== null) return applyToTaking(told, told.taking, command);
	const view = viewOf.get(command);
	if (view) return goToView(told, view);
	switch (command) {
		case 'into':
			return into(told);
		case 'out':
			return told.focus === 'outlets' ? told : step(told, -1);
		case 'next-pane':
			return cycle(told, 1);
		case 'previous-pane':
			return cycle(told, -1);
		case 'search':
			return openSearch(told);
		case 'last-search':
			return openLastSearch(told);
		case 'import':
		case 'export':
		case 'backup':
			return openErrandField(told, command);
		case 'fetch':
			return startErrand(told, command, []);
		case 'facets':
			return told.search ? {...told, facet: 0, focus: 'articles'} : told;
		case 'save-search':
			return openNaming(told);
		case 'filter':
			return openFilter(told);
		case 'next-hit':
			return again(told, count, state => (state.find ? nextFound(state, 1) : nextHit(state, 1)));
		case 'previous-hit':
			return again(told, count, state => (state.find ? nextFound(state, -1) : nextHit(state, -1)));
		case 'find':
			return openFind(told);
		case 'outline':
			return openOutline(told);
		case 'palette':
			return {...told, overlay: emptyPalette};
		case 'next-article':
			return again(told, count, state => nextArticle(state, 1));
		case 'previous-article':
			return again(told, count, state => nextArticle(state, -1));
		case 'next-unread':
			return again(told, count, state => nextUnread(state, 1));
		case 'previous-unread':
			return again(told, count, state => nextUnread(state, -1));
		case 'list-collections':
			return openTagList(told);
		case 'calendar':
			return openCalendar(told);
		case 'page-map':
			return openMap(told);
		case 'next-issue':
			return besideIssue(told, 1);
		case 'previous-issue':
			return besideIssue(told, -1);
		case 'order':
			return nextOrder(told);
		case 'go-back':
			return again(told, count, goBack);
		case 'go-forward':
			return again(told, count, goForward);
		case 'set-bookmark':
			return setBookmark(told, letter ?? '');
		case 'go-to-bookmark':
			return goToBookmark(told, letter ?? '');
		case 'star':
			return toggle(told, 'starred');
		case 'toggle-read':
			return toggle(told, 'read');
		case 'note':
			return openNote(told);
		case 'tags':
			return openTagField(told);
		case 'undo-mark':
			return undoMark(told);
		case 'follow':
			return follow(asPrinted(told));
		case 'join':
			return join(told);
		case 'copies':
			return openComparing(told);
		case 'marks':
			return told;
		case 'raw':
			return {...asPrinted(told), rawWanted: !told.rawWanted};
		case 'correct':
			return openMenu(asPrinted(told));
		case 'take':
			return openTakeMenu(told);
		case 'undo':
			return undo(asPrinted(told));
		case 'columns':
			return setAnew(told, withNextColumns(told.setting));
		case 'wider':
			return setAnew(told, withMeasure(told.setting, 1));
		case 'narrower':
			return setAnew(told, withMeasure(told.setting, -1));
		case 'vertical':
			return setAnew(told, {...told.setting, vertical: !told.setting.vertical});
		case 'hanging':
		case 'justified':
		case 'spaced':
		case 'squeezed':
		case 'flush':
			return inStyle(told, command);
		case 'zoom':
			return {...told, zoomed: !told.zoomed};
		case 'pane-wider':
			return resized(told, 1);
		case 'pane-narrower':
			return resized(told, -1);
		case 'hide-papers':
			return withPapersToggled(told);
		case 'theme':
			return withNextTheme(told);
		case 'ambiguous-width':
			return flipWidth(told);
		case 'help':
			return {...told, help: 0};
		case 'back':
			return (stopsWithBack(told) ? stopWork(told) : null) ?? back(told);
		case 'quit':
			return told.focus === 'outlets' && told.search === null ? leave(told) : back(told);
		default:
			return move(told, command, count ?? null);
	}
}

/** The state after a step that is taken so often, as long as it leads on. */
function again(state: State, count: number | undefined, step: (state: State) => State): State {
	let now = state;
	for (let done = 0; done < Math.min(count ?? 1, mostRepeated); done++) {
		const next = step(now);
		if (next === now) break;
		now = next;
	}
	return now;
}

/** The state once what was told has been read: what failed is tried again, a jump no longer. */
function heard(state: State): State {
	const {fault, notice, following, going, seeking, beside} = state;
	if ([fault, notice, following, going, seeking, beside].every(told => told === null)) return state;
	const calm = {notice: null, fault: null, following: null, going: null, seeking: null, beside: null};
	return {...state, ...calm, failed: new Set<string>()};
}

/** Into what is chosen; from the entry of the last search, that. */
function into(state: State): State {
	if (state.search === null && currentPlace(state).kind === 'search') return openLastSearch(state);
	return state.focus === 'article' ? state : step(state, 1);
}

function step(state: State, by: 1 | -1): State {
	return focusOn(state, panes[panes.indexOf(state.focus) + by] ?? state.focus);
}

function cycle(state: State, by: 1 | -1): State {
	return focusOn(
		state,
		panes[(panes.indexOf(state.focus) + by + panes.length) % panes.length] ?? state.focus,
	);
}

/** A search of everything; one that is there is gone on with, but for one that narrows a list. */
function openSearch(state: State): State {
	const {search} = state;
	const begun = search?.narrowed === null ? search : newSearch(state, search?.former ?? leaveText(state));
	return {...state, focus: 'articles', search: {...begun, editing: true}};
}

/** Narrows the list in focus: the papers by their names, or the articles by their headlines. Results are narrowed by more words. */
function openFilter(state: State): State {
	if (state.focus === 'outlets') return openOutletFilter(state);
	const search = state.search ?? newSearch(state, leaveText(state), narrowedList(state));
	return {...state, focus: 'articles', search: {...search, editing: true}};
}

function leaveSearch(state: State, {former}: SearchState): State {
	const left = {...state, focus: former.focus, search: null};
	return {...left, article: asSetNow(left, former)};
}

/** Out of the reader; but what runs is stopped first. */
function leave(state: State): State {
	return stopWork(state) ?? {...state, left: 'quit'};
}

/** One step back: from the raw lines to the text, from the text to where a jump was followed from, else to its list, from results to where the search began, from a list to the papers. */
function back(state: State): State {
	if (state.find) return leaveFind(state, state.find);
	if (state.naming) return {...state, naming: null};
	if (state.outletFilter) return leaveOutletFilter(state, state.outletFilter);
	if (state.choosing !== null) return {...state, left: 'quit'};
	if (isRawShown(state)) return {...state, rawWanted: false};
	if (state.trail.length > 0) return comeBack(state);
	if (state.focus === 'article') return focusOn(state, 'articles');
	if (state.search) return leaveSearch(state, state.search);
	if (state.detour) return leaveDetour(state);
	if (state.focus === 'articles') return focusOn(state, 'outlets');
	return state;
}
