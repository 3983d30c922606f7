// The one function that changes the reader's state.
import type {Action} from './action.ts';
import {applyCommand} from './apply-command.ts';
import {chooseItem, editAnswer, takeAnswer} from './correct/apply-to-correcting.ts';
import {sayElsewhere} from './elsewhere.ts';
import {editFind, takeFind} from './find/find-in-text.ts';
import {readerMessages} from './messages/reader.ts';
import {applyMouse} from './mouse/apply-mouse.ts';
import {needName} from './needs.ts';
import {editOutletFilter, takeOutlet} from './outlet-filter.ts';
import {editOverlay, moveInOverlay} from './overlay/apply-to-overlay.ts';
import {submitOverlay} from './overlay/submit-overlay.ts';
import {receive} from './receive.ts';
import {choose, settleChoice} from './search/choose.ts';
import {recall, remember} from './search/history.ts';
import {editNaming, takeName} from './search/naming.ts';
import type {SearchState} from './search/search-state.ts';
import {settle} from './settle.ts';
import type {State} from './state.ts';
import {choosePassage, takeItem} from './take/apply-to-taking.ts';
import {takenNotice} from './take/taken-notice.ts';
import {type Edit, edit, textIn} from './text-field.ts';
import {followReading} from './visits/follow-reading.ts';

/** The state after an action; positions are always inside what they point into. */
export function reduce(state: State, action: Action): State {
	return settleChoice(followReading(state, settle(state, apply(state, action))));
}

function apply(state: State, action: Action): State {
	switch (action.kind) {
		case 'command':
			return applyCommand({...state, pending: null}, action);
		case 'pending':
			return {...state, pending: action.pending};
		case 'elsewhere':
			return sayElsewhere(state, action.keys);
		case 'overlay':
			return moveInOverlay(state, action.move);
		case 'choose':
			return chooseItem(state, action.item);
		case 'edit':
			return typed(state, action.edit);
		case 'recall':
			return recalled(state, action.by);
		case 'submit':
			return submitted(state);
		case 'resized':
			return {...state, size: action.size};
		case 'ambiguous-width':
			return {...state, ambiguousWidth: action.width};
		case 'mouse':
			return applyMouse(state, action.event);
		case 'take':
			return takeItem(state, action.item);
		case 'passage':
			return choosePassage(state, action.key);
		case 'taken':
			return {...state, takeRequest: null, notice: takenNotice(action.taken, readerMessages(state.language))};
		case 'background':
			return {...state, look: {...state.look, background: action.background}};
		case 'line-slow':
			return {...state, lowBandwidth: true, notice: readerMessages(state.language).lineSlow};
		case 'failed':
			return receive.failure(state, action);
		case 'retry':
			return {...state, failed: new Set([...state.failed].filter(name => name !== needName(action.need)))};
		default:
			return receive.arrival(state, action);
	}
}

function typed(state: State, change: Edit): State {
	const {correcting, search} = state;
	if (correcting?.step === 'asking') return editAnswer(state, correcting, change);
	if (state.overlay) return editOverlay(state, state.overlay, change);
	if (state.find?.editing) return editFind(state, state.find, change);
	if (state.outletFilter) return editOutletFilter(state, state.outletFilter, change);
	if (search === null) return state;
	if (state.naming) return editNaming(state, state.naming, change);
	const choosing = state.choosing && 'open';
	return {...state, choosing, search: editSearch(search, change)};
}

function submitted(state: State): State {
	const {correcting, search} = state;
	if (correcting?.step === 'asking') return takeAnswer(state, correcting);
	if (state.overlay) return submitOverlay(state, state.overlay);
	if (state.find?.editing) return takeFind(state, state.find);
	if (state.outletFilter) return takeOutlet(state);
	if (state.choosing !== null) return choose(state);
	if (search === null) return state;
	if (state.naming) return takeName(state, search, state.naming);
	return {...remember(state, search), focus: 'articles', search: {...search, editing: false}};
}

function recalled(state: State, by: 1 | -1): State {
	const {search, searchHistory} = state;
	if (search === null || searchHistory === null) return state;
	const choosing = state.choosing && 'open';
	return {...state, choosing, search: typedAnew(recall(search, searchHistory, by))};
}

/** An empty field lists nothing. */
function typedAnew(search: SearchState): SearchState {
	return textIn(search.field).trim() === '' ? {...search, answer: null} : search;
}

function editSearch(search: SearchState, change: Edit): SearchState {
	const field = edit(search.field, change);
	return typedAnew({...search, field, recalled: null});
}
