// A menu above the bottom line: what can be chosen, by which key, and what it is now.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import type {TextKey} from '../messages/reader.ts';
import type {Wording} from '../wording.ts';
import {titleRow} from './pane-frame.ts';

type Entry = {readonly key: string; readonly message: TextKey; readonly now: string};

type Menu = {
	readonly entries: readonly Entry[];
	/** The one that Enter takes, from 0. */
	readonly selected: number;
};

/** A title row and a row for each entry, each exactly `width` cells. */
export function menuRows(title: string, {entries, selected}: Menu, width: number, messages: Wording): Row[] {
	const column = Math.max(0, ...entries.map(entry => cellWidth(messages[entry.message]))) + 2;
	return [
		titleRow(title, '', width, true),
		...entries.map((entry, index): Row => {
			const isSelected = index === selected;
			const row = fitRow(
				[
					{text: `${isSelected ? '>' : ' '} ${entry.key}  `, role: 'headline'},
					...fitRow([{text: messages[entry.message], role: 'plain'}], column),
					{text: messages.drawn(entry.now), role: 'faint'},
				],
				width,
			);
			return isSelected ? row.map(({text}) => ({text, role: 'selected'})) : row;
		}),
	];
}
