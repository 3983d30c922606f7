// What the reader has made of an article in words, as it is shown with the text.
import type {StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {markNow} from './marks.ts';
import type {State} from './state.ts';
import {wordingFor} from './wording.ts';

/** The note line by line, then the collections; safe for the terminal. */
export function remarksOn(state: State, stored: StoredArticle): string[] {
	const messages = wordingFor(state);
	const note = markNow(state, stored, 'note');
	const tags = markNow(state, stored, 'tags');
	const shown = (text: string) => messages.drawn(safe(text, {oneLine: true}));
	return [
		...(note === null ? [] : note.split('\n').map(line => `${messages.note}: ${shown(line)}`)),
		...(tags.length === 0 ? [] : [tags.map(tag => `#${shown(tag)}`).join(' ')]),
	];
}
