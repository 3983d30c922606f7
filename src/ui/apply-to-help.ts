// Keys while the help screen is shown: it scrolls, and whatever else is pressed closes it.

import {contentRows} from './geometry.ts';
import type {Command} from './keymap.ts';
import {helpLength} from './panes/help-screen.ts';
import type {State} from './state.ts';

/** The state after a command on the help screen, whose first row on the screen is `top`. */
export function applyToHelp(state: State, top: number, command: Command): State {
	const page = Math.max(1, contentRows(state) - 1);
	const last = Math.max(0, helpLength - contentRows(state));
	const scrolled = (to: number) => ({...state, help: Math.max(0, Math.min(to, last))});
	switch (command) {
		case 'down':
			return scrolled(top + 1);
		case 'up':
			return scrolled(top - 1);
		case 'page-down':
		case 'half-down':
		case 'read-on':
			return scrolled(top + page);
		case 'page-up':
		case 'half-up':
			return scrolled(top - page);
		case 'first':
			return scrolled(0);
		case 'last':
			return scrolled(last);
		default:
			return {...state, help: null};
	}
}
