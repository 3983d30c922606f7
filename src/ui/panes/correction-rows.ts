// What stands above the bottom line while something is corrected: the menu, or what is asked for.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import type {Question} from '../correct/correcting.ts';
import {menuEntries} from '../correct/menu.ts';
import type {TextKey} from '../messages/reader.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {menuRows} from './menu-rows.ts';

const explanations: Readonly<Record<Question['what'], TextKey>> = {
	outlet: 'askPlain',
	date: 'askDate',
	headline: 'askPlain',
	wrong: 'askWrong',
	right: 'askRight',
};

/** The rows, each exactly `width` cells; none while nothing is corrected. */
export function correctionRows(state: State, width: number): Row[] {
	const {correcting} = state;
	if (correcting === null || state.help !== null) return [];
	const messages = wordingFor(state);
	switch (correcting.step) {
		case 'menu':
			return menuRows(
				messages.correct,
				{entries: menuEntries(state), selected: correcting.selected},
				width,
				messages,
			);
		case 'asking': {
			const {complaint, question} = correcting;
			return complaint
				? [fitRow([{text: ` ! ${messages[complaint]}`, role: 'warning'}], width)]
				: [fitRow([{text: ` ${messages[explanations[question.what]]}`, role: 'note'}], width)];
		}
		case 'parting':
			return [fitRow([{text: ` ${messages.askSplit}`, role: 'note'}], width)];
	}
}
