// What is said where a key is pressed that means something in another pane or situation only.
import type {KeyName} from '../terminal/keys.ts';
import {bindingOf, type Where} from './keymap.ts';
import {readerMessages, type TextKey} from './messages/reader.ts';
import {keyLabel} from './remap.ts';
import type {State} from './state.ts';

const places: Readonly<Record<Exclude<Where, 'everywhere'>, TextKey>> = {
	articles: 'onlyArticles',
	reading: 'onlyReading',
	'text-shown': 'onlyTextShown',
	search: 'onlySearch',
	comparing: 'onlyComparing',
};

/** Whether these keys, which mean nothing here, mean something where articles are listed and read. */
export function isElsewhere(keys: KeyName, state: State): boolean {
	const {help, overlay, comparing, facet} = state;
	const arePanesShown = [help, overlay, comparing, facet].every(other => other === null);
	return arePanesShown && (bindingOf(keys, state.bindings)?.where ?? 'everywhere') !== 'everywhere';
}

/** The state in which that is said, and what was typed before is given up. */
export function sayElsewhere(state: State, keys: KeyName): State {
	const binding = bindingOf(keys, state.bindings);
	if (binding === null || binding.where === 'everywhere') return state;
	const messages = readerMessages(state.language);
	const label = keys.split(' ').map(keyLabel).join(' ');
	const notice = messages.onlyThere(label, messages[binding.message], messages[places[binding.where]]);
	return {...state, pending: null, notice};
}
