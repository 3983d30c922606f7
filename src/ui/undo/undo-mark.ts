// Taking back the last thing that was made of an article: a star, read or unread, a note, collections.
import type {MarkChange} from '../mark-change.ts';
import {queueMark} from '../marks.ts';
import {readerMessages, type TextKey} from '../messages/reader.ts';
import type {State} from '../state.ts';

const names: Readonly<Record<MarkChange['what'], TextKey>> = {
	read: 'keyToggleRead',
	starred: 'keyStar',
	note: 'keyNote',
	tags: 'keyTags',
};

/** The state as it was before the last change, and that told; the change before it is the next to be taken back. */
export function undoMark(state: State): State {
	const last = state.undoable.at(-1);
	const messages = readerMessages(state.language);
	if (last === undefined) return {...state, notice: messages.nothingMarked};
	const undone = queueMark({...state, undoable: state.undoable.slice(0, -1)}, last);
	return {...undone, notice: messages.undone(messages[names[last.what]])};
}
