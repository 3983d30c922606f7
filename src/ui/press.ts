// What a key press means just now.
import {type KeyName, textOf} from '../terminal/keys.ts';
import type {Action} from './action.ts';
import {menuEntries} from './correct/menu.ts';
import {editFor} from './edit-keys.ts';
import {isElsewhere} from './elsewhere.ts';
import {isTyping} from './field-line.ts';
import {typedKey} from './key-sequence.ts';
import {menuCommand} from './menu-selection.ts';
import {situationOf} from './situation.ts';
import type {State} from './state.ts';
import type {PassageKey} from './take/apply-to-taking.ts';
import {takeEntries} from './take/menu.ts';
import type {Taking} from './take/taking.ts';

/** The action of a key in a state, or null if the key means nothing there. */
export function actionOf(key: KeyName, state: State): Action | null {
	if (key === 'Ctrl-l') return {kind: 'command', command: 'redraw'};
	if (key === 'Ctrl-z') return {kind: 'command', command: 'suspend'};
	const overlay = state.help === null ? state.overlay?.kind : undefined;
	if (key === 'Tab' && (overlay === 'tag-field' || overlay === 'errand-field')) return {kind: 'complete'};
	if (isTyping(state)) return actionInField(key, state);
	if (state.correcting?.step === 'menu' && state.help === null) {
		return actionInMenu(key, state.correcting.selected, state);
	}
	if (state.taking !== null && state.help === null) return actionWhileTaking(key, state.taking, state);
	const typed = typedKey(key, state.pending, situationOf(state), state.bindings);
	if (typed !== null && (typed.kind === 'command' || typed.pending !== null)) return typed;
	const keys = [...(state.pending?.keys ?? []), key].join(' ');
	return isElsewhere(keys, state) ? {kind: 'elsewhere', keys} : typed;
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
	const {outletFilter, overlay, find} = state;
	const isSearch = isOverList && [outletFilter, overlay, find].every(other => other === null);
	if (isSearch && (key === 'Ctrl-p' || key === 'Ctrl-n'))
		return {kind: 'recall', by: key === 'Ctrl-p' ? 1 : -1};
	const change = editFor(key);
	if (change) return {kind: 'edit', edit: change};
	const text = textOf(key);
	return text === null ? null : {kind: 'edit', edit: {kind: 'insert', text}};
}

const passageKeys: Readonly<Record<KeyName, PassageKey>> = {
	h: 'left',
	Left: 'left',
	l: 'right',
	Right: 'right',
	j: 'down',
	Down: 'down',
	k: 'up',
	Up: 'up',
	'0': 'row-start',
	$: 'row-end',
	Home: 'row-start',
	End: 'row-end',
	g: 'first',
	G: 'last',
	PageDown: 'page-down',
	'Ctrl-f': 'page-down',
	PageUp: 'page-up',
	'Ctrl-b': 'page-up',
	v: 'anchor',
	Space: 'anchor',
	o: 'other-end',
	y: 'copy',
	Enter: 'copy',
};

function actionWhileTaking(key: KeyName, taking: Taking, state: State): Action | null {
	if (key === 'Ctrl-c') return {kind: 'command', command: 'interrupt'};
	if (key === 'Escape' || key === 'q') return {kind: 'command', command: 'back'};
	if (taking.step === 'menu') {
		const command = menuCommand(key);
		if (command !== null) return {kind: 'command', command};
		const entries = takeEntries(state);
		const chosen = key === 'Enter' ? entries[taking.selected] : entries.find(entry => entry.key === key);
		return chosen ? {kind: 'take', item: chosen.item} : null;
	}
	const meaning = Object.hasOwn(passageKeys, key) ? passageKeys[key] : undefined;
	return meaning === undefined ? null : {kind: 'passage', key: meaning};
}

function actionInMenu(key: KeyName, selected: number, state: State): Action | null {
	if (key === 'Ctrl-c') return {kind: 'command', command: 'interrupt'};
	if (key === 'Escape' || key === 'q' || key === 'e') return {kind: 'command', command: 'back'};
	const command = menuCommand(key);
	if (command !== null) return {kind: 'command', command};
	const entries = menuEntries(state);
	const chosen = key === 'Enter' ? entries[selected] : entries.find(entry => entry.key === key);
	return chosen ? {kind: 'choose', item: chosen.item} : null;
}
