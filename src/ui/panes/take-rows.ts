// What stands above the bottom line while something is taken away: the menu, or how a passage is chosen.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import type {State} from '../state.ts';
import {takeEntries} from '../take/menu.ts';
import {wordingFor} from '../wording.ts';
import {menuRows} from './menu-rows.ts';

/** The rows, each exactly `width` cells; none while nothing is taken. */
export function takeRows(state: State, width: number): Row[] {
	const {taking} = state;
	if (taking === null || state.help !== null) return [];
	const messages = wordingFor(state);
	switch (taking.step) {
		case 'menu':
			return menuRows(
				messages.take,
				{entries: takeEntries(state), selected: taking.selected},
				width,
				messages,
			);
		case 'paragraph':
			return [fitRow([{text: ` ${messages.chooseParagraph}`, role: 'note'}], width)];
		case 'passage': {
			const text = taking.anchor === null ? messages.chooseBeginning : messages.chooseEnd;
			return [fitRow([{text: ` ${text}`, role: 'note'}], width)];
		}
	}
}
