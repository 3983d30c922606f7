// What stands above the bottom line while something is corrected: the menu, or what is asked for.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import type {Question} from '../correct/correcting.ts';
import {type MenuEntry, menuEntries} from '../correct/menu.ts';
import type {TextKey} from '../messages/reader.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {titleRow} from './pane-frame.ts';

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
			return menuRows(menuEntries(state), width, messages);
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

function menuRows(entries: readonly MenuEntry[], width: number, messages: Wording): Row[] {
	const column = Math.max(0, ...entries.map(entry => cellWidth(messages[entry.message]))) + 2;
	return [
		titleRow(messages.correct, '', width, true),
		...entries.map(entry =>
			fitRow(
				[
					{text: `  ${entry.key}  `, role: 'headline'},
					...fitRow([{text: messages[entry.message], role: 'plain'}], column),
					{text: messages.drawn(entry.now), role: 'faint'},
				],
				width,
			),
		),
	];
}
