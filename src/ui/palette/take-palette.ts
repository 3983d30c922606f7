// Does the action that was chosen in the palette.
import {applyCommand} from '../apply-command.ts';
import type {Where} from '../keymap.ts';
import {readerMessages, type TextKey} from '../messages/reader.ts';
import type {State} from '../state.ts';
import {type Palette, paletteEntries} from './palette.ts';

const places: Readonly<Record<Where, TextKey>> = {
	everywhere: 'whereEverywhere',
	articles: 'whereArticles',
	reading: 'whereReading',
	'text-shown': 'whereTextShown',
	search: 'whereSearch',
	comparing: 'whereComparing',
	calendar: 'whereCalendar',
	'page-map': 'wherePageMap',
};

/** Enter: the chosen action is done; of one that means nothing just now it is told where it does. */
export function takePalette(state: State, palette: Palette): State {
	const entry = paletteEntries(state, palette)[palette.selected];
	const closed: State = {...state, overlay: null};
	if (!entry) return closed;
	const {binding, available} = entry;
	const messages = readerMessages(state.language);
	if (!available) return {...closed, notice: messages.worksIn(messages[places[binding.where]])};
	const [keys] = binding.keys;
	if (binding.takesLetter) {
		return keys === undefined ? closed : {...closed, pending: {count: null, keys: keys.split(' ')}};
	}
	return applyCommand(closed, {kind: 'command', command: binding.command});
}
