// The one function that changes the reader's state.
import type {Action} from './action.ts';
import {applyCommand} from './apply-command.ts';
import {receive} from './receive.ts';
import {settle} from './settle.ts';
import type {SearchState, State} from './state.ts';
import {type Edit, edit, textIn} from './text-field.ts';

/** The state after an action; positions are always inside what they point into. */
export function reduce(state: State, action: Action): State {
	return settle(state, apply(state, action));
}

function apply(state: State, action: Action): State {
	switch (action.kind) {
		case 'command':
			return applyCommand(state, action.command);
		case 'edit':
			return state.search ? {...state, search: editSearch(state.search, action.edit)} : state;
		case 'submit':
			return state.search ? {...state, focus: 'articles', search: {...state.search, editing: false}} : state;
		case 'resized':
			return {...state, size: action.size};
		case 'failed':
			return receive.failure(state, action);
		default:
			return receive.arrival(state, action);
	}
}

function editSearch(search: SearchState, change: Edit): SearchState {
	const field = edit(search.field, change);
	return textIn(field).trim() === '' ? {...search, field, answer: null} : {...search, field};
}
