// Going from pane to pane; going to the text opens the chosen article.
import type {Pane} from './layout.ts';
import {markRead} from './marks.ts';
import {chosenId, type State} from './state.ts';

/** The state with another pane in focus. Entering the text marks it read. */
export function focusOn(state: State, pane: Pane): State {
	if (pane !== 'article' || state.focus === 'article') return {...state, focus: pane};
	const id = chosenId(state);
	if (id === null) return state;
	const {stored} = state.article;
	const opened: State = {...state, focus: pane};
	return stored?.id === id ? markRead(opened, stored, true) : opened;
}
