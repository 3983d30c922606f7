// The help screen: every key and what it does, from the keymap.
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {type Binding, keymap, type Where} from '../keymap.ts';
import type {Messages, TextKey} from '../messages/reader.ts';
import {keyLabel} from '../remap.ts';
import type {State} from '../state.ts';
import {wordingFor} from '../wording.ts';
import {fillUp, type PaneSize, titleRow} from './pane-frame.ts';

const places: readonly (readonly [where: Where, message: TextKey])[] = [
	['everywhere', 'whereEverywhere'],
	['articles', 'whereArticles'],
	['reading', 'whereReading'],
	['text-shown', 'whereTextShown'],
	['search', 'whereSearch'],
	['comparing', 'whereComparing'],
];

/** The legend, a blank row, then for each place a heading, its bindings and a blank row. */
export const helpLength = 2 + places.length * 2 + keymap.length - 1;

/** The title row and `height` rows below it, each exactly `width` cells. */
export function helpScreen(state: State, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const top = state.help ?? 0;
	const rows = helpRows(state.bindings, messages, size.width).slice(top, top + size.height);
	return [titleRow(messages.help, progress(top, size.height), size.width, true), ...fillUp(rows, size)];
}

/** How far down the screen is, such as 45%; empty where all of it is seen. */
function progress(top: number, height: number): string {
	const last = helpLength - height;
	return last > 0 ? `${Math.min(100, Math.round((top / last) * 100))}%` : '';
}

/** Keys of a binding as they are written for people. */
export function keyLabels(binding: Pick<Binding, 'keys' | 'takesLetter'>): string[] {
	return binding.keys.map(key => (binding.takesLetter ? `${keyLabel(key)} a-z` : keyLabel(key)));
}

function helpRows(bindings: readonly Binding[], messages: Messages, width: number): Row[] {
	const keyColumn = Math.min(
		Math.floor(width / 2),
		Math.max(...bindings.map(binding => cellWidth(keyLabels(binding).join('  ')))) + 4,
	);
	const sections = places.flatMap(([where, message], index): Row[] => [
		...(index > 0 ? [fitRow([], width)] : []),
		fitRow([{text: ` ${messages[message]}`, role: 'section'}], width),
		...bindings
			.filter(binding => binding.where === where)
			.map(binding =>
				fitRow(
					[
						...fitRow([{text: `  ${keyLabels(binding).join('  ')}`, role: 'headline'}], keyColumn),
						{text: ` ${messages[binding.message]}`, role: 'plain'},
					],
					width,
				),
			),
	]);
	return [fitRow([{text: ` ${messages.legend}`, role: 'note'}], width), fitRow([], width), ...sections];
}
