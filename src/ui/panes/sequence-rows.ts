// What stands above the bottom line while keys of a sequence are typed: what can follow them.

import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {type Command, commandFor, sequencesFrom, takesLetter} from '../keymap.ts';
import {oneLine} from '../one-line.ts';
import {taughtKey} from '../remap.ts';
import {situationOf} from '../situation.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {titleRow} from './pane-frame.ts';

/** The rows, each exactly `width` cells; none while no keys are typed. */
export function sequenceRows(state: State, width: number): Row[] {
	const {pending, bindings} = state;
	if (pending === null || pending.keys.length === 0) return [];
	const keys = pending.keys.join(' ');
	const messages = wordingFor(state);
	const situation = situationOf(state);
	const followers = takesLetter(keys, situation, bindings)
		? bookmarkRows(state, commandFor(keys, situation, bindings), messages)
		: sequencesFrom(keys, situation, bindings).map(
				({rest, binding}) => [rest, messages[binding.message]] as const,
			);
	const column = Math.max(0, ...followers.map(([key]) => cellWidth(key)));
	return [
		titleRow(keys, '', width, true),
		...followers.map(([key, text]) =>
			fitRow(
				[
					{text: `  ${key}`, role: 'headline'},
					{text: `${' '.repeat(column - cellWidth(key))}  `, role: 'plain'},
					{text, role: 'plain'},
				],
				width,
			),
		),
	];
}

function bookmarkRows(
	{bookmarks, bindings}: State,
	command: Command | null,
	messages: Wording,
): (readonly [key: string, text: string])[] {
	if (bookmarks === null || bookmarks.length === 0) {
		return [
			[
				'',
				command === 'set-bookmark'
					? messages.letterAwaited
					: messages.noBookmarks(taughtKey('set-bookmark', bindings)),
			],
		];
	}
	return bookmarks.map(({letter, headline}) => [letter, oneLine(headline, messages)]);
}
