// What each command does, by where the reader is.
import {applyToHelp} from './apply-to-help.ts';
import {applyToCorrecting, openMenu, undo} from './correct/apply-to-correcting.ts';
import {comeBack, follow} from './jump/follow.ts';
import type {Command} from './keymap.ts';
import type {Pane} from './layout.ts';
import {asSetNow, leaveText} from './left-text.ts';
import {inEffect, type StyleName} from './line-style.ts';
import {toggle} from './marks.ts';
import {readerMessages} from './messages/reader.ts';
import {move, nextArticle} from './move.ts';
import {nextHit} from './next-hit.ts';
import {focusOn} from './open-pane.ts';
import {leaveOutletFilter, openOutletFilter} from './outlet-filter.ts';
import {applyToFacets} from './search/facets.ts';
import {openNaming} from './search/naming.ts';
import {type Setting, withMeasure, withNextColumns, withToggledStyle} from './setting.ts';
import {isRawShown, newSearch, outletKey, type SearchState, type State} from './state.ts';

const panes: readonly Pane[] = ['outlets', 'articles', 'article'];

/** The state after a command. */
export function applyCommand(state: State, command: Command): State {
	if (command === 'interrupt') return {...state, left: 'interrupt'};
	const told = heard(state);
	if (told.help !== null) return applyToHelp(told, told.help, command);
	if (told.facet !== null && told.search !== null)
		return applyToFacets(told, told.search, told.facet, command);
	if (told.correcting !== null) return applyToCorrecting(told, told.correcting, command);
	switch (command) {
		case 'into':
			return told.focus === 'article' ? told : step(told, 1);
		case 'out':
			return told.focus === 'outlets' ? told : step(told, -1);
		case 'next-pane':
			return cycle(told, 1);
		case 'previous-pane':
			return cycle(told, -1);
		case 'search':
			return openSearch(told);
		case 'facets':
			return told.search ? {...told, facet: 0, focus: 'articles'} : told;
		case 'save-search':
			return openNaming(told);
		case 'filter':
			return openFilter(told);
		case 'next-hit':
			return nextHit(told, 1);
		case 'previous-hit':
			return nextHit(told, -1);
		case 'next-article':
			return nextArticle(told, 1);
		case 'previous-article':
			return nextArticle(told, -1);
		case 'star':
			return toggle(told, 'starred');
		case 'toggle-read':
			return toggle(told, 'read');
		case 'follow':
			return follow(told);
		case 'raw':
			return {...told, rawWanted: !told.rawWanted};
		case 'correct':
			return openMenu(told);
		case 'undo':
			return undo(told);
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
			return inStyle(told, command);
		case 'zoom':
			return {...told, zoomed: !told.zoomed};
		case 'ambiguous-width':
			return flipWidth(told);
		case 'help':
			return {...told, help: 0};
		case 'back':
			return back(told);
		case 'quit':
			return told.focus === 'outlets' && told.search === null ? {...told, left: 'quit'} : back(told);
		default:
			return move(told, command);
	}
}

/** The state once what was told has been read: what failed is tried again, a jump no longer. */
function heard(state: State): State {
	if (state.fault === null && state.notice === null && state.following === null) return state;
	return {...state, notice: null, fault: null, following: null, failed: new Set<string>()};
}

/** Ambiguous characters in the other width, and that told. */
function flipWidth(state: State): State {
	const ambiguousWidth = state.ambiguousWidth === 1 ? 2 : 1;
	return {...state, ambiguousWidth, notice: readerMessages(state.language).ambiguousWidth(ambiguousWidth)};
}

/** The text in another setting, and that told. */
function setAnew(state: State, setting: Setting): State {
	const {settingIs} = readerMessages(state.language);
	return {...state, setting, notice: settingIs(setting)};
}

/** The text with lines in one style more or less, and that told; or of what kind they are, if they don't know that style. */
function inStyle(state: State, name: StyleName): State {
	const setting = withToggledStyle(state.setting, name);
	const {settingIs, styleIs} = readerMessages(state.language);
	const notice =
		setting === state.setting ? settingIs(setting) : styleIs(inEffect(setting.style, setting.vertical));
	return {...state, setting, notice};
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
	const search = state.search ?? newSearch(state, leaveText(state), outletKey(state));
	return {...state, focus: 'articles', search: {...search, editing: true}};
}

function leaveSearch(state: State, {former}: SearchState): State {
	const left = {...state, focus: former.focus, search: null};
	return {...left, article: asSetNow(left, former)};
}

/** One step back: from the raw lines to the text, from the text to where a jump was followed from, else to its list, from results to where the search began, from a list to the papers. */
function back(state: State): State {
	if (state.naming) return {...state, naming: null};
	if (state.outletFilter) return leaveOutletFilter(state, state.outletFilter);
	if (state.choosing !== null) return {...state, left: 'quit'};
	if (isRawShown(state)) return {...state, rawWanted: false};
	if (state.trail.length > 0) return comeBack(state);
	if (state.focus === 'article') return focusOn(state, 'articles');
	if (state.search) return leaveSearch(state, state.search);
	if (state.focus === 'articles') return focusOn(state, 'outlets');
	return state;
}
