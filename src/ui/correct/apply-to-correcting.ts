// Keys while something is corrected: choosing from the menu, answering, choosing a paragraph.
import type {Change} from '../../library/corrections.ts';
import {layoutOf, openRows} from '../geometry.ts';
import type {Command} from '../keymap.ts';
import {movedInMenu} from '../menu-selection.ts';
import {chosenId, type State} from '../state.ts';
import {type Edit, edit, fieldWith, textIn} from '../text-field.ts';
import {rowOfText, textBefore} from '../text-place.ts';
import {blocksInView} from './block-rows.ts';
import type {Correcting, CorrectionRequest, Question} from './correcting.ts';
import {dayIn} from './day.ts';
import {type MenuItem, menuEntries, neighbour} from './menu.ts';
import {firstToPart, nextToPart, partAt} from './part.ts';
import {findStretch} from './stretch.ts';

type Asking = Extract<Correcting, {step: 'asking'}>;

/** The state with the menu open; nothing changes if no article is open. */
export function openMenu(state: State): State {
	return menuEntries(state).length === 0 ? state : {...state, correcting: {step: 'menu', selected: 0}};
}

/** The state that asks the library to take the last correction of the chosen article back. */
export function undo(state: State): State {
	const id = chosenId(state);
	return id === null ? state : requesting(state, {kind: 'undo', id});
}

/** The state after an entry of the menu was chosen. */
export function chooseItem(state: State, item: MenuItem): State {
	const {stored} = state.article;
	if (stored === null) return state;
	switch (item) {
		case 'outlet':
			return asking(state, {what: item}, stored.outlet ?? stored.outletGuess ?? '');
		case 'date':
			return asking(state, {what: item}, stored.date ?? stored.dateGuess ?? '');
		case 'headline':
			return asking(state, {what: item}, stored.headline);
		case 'wrong':
			return asking(withText(state), {what: item}, '');
		case 'split':
			return partAt(withText(state), firstToPart(withText(state)));
		case 'merge-next':
			return merging(state, stored.id, neighbour(state, 1)?.id);
		case 'merge-previous':
			return merging(state, neighbour(state, -1)?.id, stored.id);
		case 'undo':
			return undo(state);
	}
}

/** The state after an edit of an answer. */
export function editAnswer(state: State, correcting: Asking, change: Edit): State {
	return {...state, correcting: {...correcting, field: edit(correcting.field, change), complaint: null}};
}

/** The state after Enter: the answer is taken, or it is said why it won't do. */
export function takeAnswer(state: State, correcting: Asking): State {
	const {question} = correcting;
	const typed = textIn(correcting.field);
	const trimmed = typed.trim() === '' ? null : typed.trim();
	switch (question.what) {
		case 'outlet':
			return making(state, {kind: 'page', outlet: trimmed});
		case 'date': {
			const date = trimmed === null ? null : dayIn(trimmed);
			if (trimmed !== null && date === null) return complain(state, correcting, 'complainDate');
			return making(state, {kind: 'page', date});
		}
		case 'headline':
			return making(state, {kind: 'headline', headline: trimmed});
		case 'wrong':
			return takeWrong(state, correcting, typed);
		case 'right':
			return making(state, {kind: 'text', ...question.stretch, to: typed});
	}
}

/** The state after a command while the menu is open or a paragraph is being chosen. */
export function applyToCorrecting(state: State, correcting: Correcting, command: Command): State {
	if (correcting.step === 'menu') {
		const selected = movedInMenu(correcting.selected, menuEntries(state).length, command);
		return {...state, correcting: selected === null ? null : {step: 'menu', selected}};
	}
	if (correcting.step === 'asking') return {...state, correcting: null};
	switch (command) {
		case 'down':
			return partAt(state, nextToPart(state, correcting.block, 1));
		case 'up':
			return partAt(state, nextToPart(state, correcting.block, -1));
		case 'into':
			return making(state, {kind: 'split', block: correcting.block});
		case 'back':
		case 'quit':
			return {...state, correcting: null};
		default:
			return state;
	}
}

/** The state with the text on the screen, where raw lines have taken its place. */
function withText(state: State): State {
	if (layoutOf(state).kind !== 'raw') return state;
	const shown: State = {...state, rawWanted: false};
	const top = rowOfText(openRows(shown), textBefore(openRows(state), state.article.top));
	return {...shown, article: {...state.article, top: state.article.top === 0 ? 0 : top}};
}

function takeWrong(state: State, correcting: Asking, typed: string): State {
	if (typed === '') return complain(state, correcting, 'complainEmpty');
	const stretch = findStretch(typed, state.article.stored?.article.body ?? [], blocksInView(state));
	if (stretch === 'absent') return complain(state, correcting, 'complainAbsent');
	if (stretch === 'several') return complain(state, correcting, 'complainSeveral');
	return asking(state, {what: 'right', stretch}, stretch.from);
}

function complain(state: State, correcting: Asking, complaint: NonNullable<Asking['complaint']>): State {
	return {...state, correcting: {...correcting, complaint}};
}

function asking(state: State, question: Question, prefilled: string): State {
	return {...state, correcting: {step: 'asking', question, field: fieldWith(prefilled), complaint: null}};
}

function merging(state: State, id: string | undefined, other: string | undefined): State {
	if (id === undefined || other === undefined) return state;
	return requesting(state, {kind: 'correct', id, change: {kind: 'merge', with: other}});
}

function making(state: State, change: Change): State {
	const id = chosenId(state);
	return id === null ? state : requesting(state, {kind: 'correct', id, change});
}

/** One at a time: a correction made before the last one is stored might not fit what that makes of the text. */
function requesting(state: State, request: CorrectionRequest): State {
	return state.request ? state : {...state, correcting: null, request};
}
