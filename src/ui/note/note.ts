// Writing a note on an article.
import {markNow, setMark} from '../marks.ts';
import {readerMessages} from '../messages/reader.ts';
import {chosenId, type State} from '../state.ts';
import {fieldWith, type TextField, textIn} from '../text-field.ts';

export type NoteField = {
	readonly kind: 'note';
	/** The article it is written on. */
	readonly id: string;
	readonly field: TextField;
};

/** The state with the field open, holding the note that there is; a note of several lines is written on in one. */
export function openNote(state: State): State {
	const {stored} = state.article;
	if (stored === null || stored.id !== chosenId(state)) return state;
	const note = markNow(state, stored, 'note') ?? '';
	const field = fieldWith(note.replaceAll(/\s*\n\s*/gu, ' '));
	return {...state, overlay: {kind: 'note', id: stored.id, field}};
}

/** Enter: the note is kept, or taken away if nothing is left of it; and that is told. */
export function takeNote(state: State, {id, field}: NoteField): State {
	const closed: State = {...state, overlay: null};
	const {stored} = state.article;
	if (stored?.id !== id) return closed;
	const note = textIn(field).trim() === '' ? null : textIn(field).trim();
	const before = markNow(state, stored, 'note');
	if (note === before) return closed;
	const messages = readerMessages(state.language);
	const notice = note === null ? messages.noteGone : messages.noteKept;
	return {...setMark(closed, {id, what: 'note', value: note}, before), notice};
}
