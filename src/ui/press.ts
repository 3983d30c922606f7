// What a key press means just now.
import {type KeyName, textOf} from '../terminal/keys.ts';
import type {Action} from './action.ts';
import {menuEntries} from './correct/menu.ts';
import {isTyping} from './field-line.ts';
import {layoutOf} from './geometry.ts';
import {commandFor, editFor} from './keymap.ts';
import type {State} from './state.ts';

/** The action of a key in a state, or null if the key means nothing there. */
export function actionOf(key: KeyName, state: State): Action | null {
	if (isTyping(state)) return actionInField(key, state);
	if (state.correcting?.step === 'menu' && state.help === null) return actionInMenu(key, state);
	const {focus, search} = state;
	const isTextShown = focus === 'article' || layoutOf(state).kind === 'three';
	const command = commandFor(key, {pane: focus, isTextShown, isSearching: search !== null});
	return command && {kind: 'command', command};
}

function actionInField(key: KeyName, state: State): Action | null {
	if (key === 'Ctrl-c') return {kind: 'command', command: 'interrupt'};
	if (key === 'Escape') return {kind: 'command', command: 'back'};
	if (key === 'Enter') return {kind: 'submit'};
	// The results stand above the search field: the arrows reach them while one types.
	const isOverList = state.correcting === null && state.naming === null;
	if (isOverList && (key === 'Down' || key === 'Up')) {
		return {kind: 'command', command: key === 'Down' ? 'down' : 'up'};
	}
	if (isOverList && state.outletFilter === null && (key === 'Ctrl-p' || key === 'Ctrl-n'))
		return {kind: 'recall', by: key === 'Ctrl-p' ? 1 : -1};
	const change = editFor(key);
	if (change) return {kind: 'edit', edit: change};
	const text = textOf(key);
	return text === null ? null : {kind: 'edit', edit: {kind: 'insert', text}};
}

function actionInMenu(key: KeyName, state: State): Action | null {
	if (key === 'Ctrl-c') return {kind: 'command', command: 'interrupt'};
	if (key === 'Escape' || key === 'q' || key === 'e') return {kind: 'command', command: 'back'};
	const chosen = menuEntries(state).find(entry => entry.key === key);
	return chosen ? {kind: 'choose', item: chosen.item} : null;
}
