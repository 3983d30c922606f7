// A list of every action with its keys, narrowed by what is typed.
import {fold} from '../../search/fold.ts';
import type {Binding} from '../keymap.ts';
import {commandFor} from '../keymap.ts';
import {readerMessages} from '../messages/reader.ts';
import {situationOf} from '../situation.ts';
import type {State} from '../state.ts';
import {emptyField, type TextField, textIn} from '../text-field.ts';
import {closeness} from './closeness.ts';

export type Palette = {
	readonly kind: 'palette';
	readonly field: TextField;
	/** Index among the actions that answer. */
	readonly selected: number;
};

export type PaletteEntry = {
	readonly binding: Binding;
	/** The action means something just now. */
	readonly available: boolean;
};

/** The palette as it opens. */
export const emptyPalette: Palette = {kind: 'palette', field: emptyField, selected: 0};

/**
 * The actions that what is typed may mean, by their names in both languages, the closest first; those that mean something
 * just now before the others. All of them where nothing is typed.
 */
export function paletteEntries(state: State, {field}: Palette): PaletteEntry[] {
	const query = fold(textIn(field).trim());
	const found = state.bindings.flatMap(binding => {
		const distance = Math.min(...namesOf(binding).map(name => closeness(query, name)));
		return distance === Number.POSITIVE_INFINITY ? [] : [{entry: entryOf(state, binding), distance}];
	});
	return found
		.sort((one, other) => rank(one.entry) - rank(other.entry) || one.distance - other.distance)
		.map(({entry}) => entry);
}

function entryOf(state: State, binding: Binding): PaletteEntry {
	const situation = situationOf(state);
	const anyKey: Binding = {...binding, keys: ['any']};
	return {binding, available: commandFor('any', situation, [anyKey]) === binding.command};
}

function rank({available}: PaletteEntry): number {
	return available ? 0 : 1;
}

function namesOf({command, message}: Binding): string[] {
	const names = [readerMessages('zh')[message], readerMessages('en')[message], command.replaceAll('-', ' ')];
	return names.map(fold);
}
