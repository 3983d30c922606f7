// Putting an article into collections, and listing what a collection has.
import {isTag} from '../../library/reading-state.ts';
import type {Command} from '../keymap.ts';
import {markNow, setMark} from '../marks.ts';
import {readerMessages} from '../messages/reader.ts';
import {takeDetour} from '../places/enter.ts';
import {chosenId, type State} from '../state.ts';
import {fieldWith, type TextField, textIn} from '../text-field.ts';

/** The names of an article's collections being written, with commas between them. */
export type TagField = {
	readonly kind: 'tag-field';
	readonly id: string;
	readonly field: TextField;
};

/** The collections, to list one. */
export type TagList = {
	readonly kind: 'tag-list';
	readonly selected: number;
};

const comma = /[,，、]/u;

/** The state with the field open, holding the names of the collections that the article is in. */
export function openTagField(state: State): State {
	const {stored} = state.article;
	if (stored === null || stored.id !== chosenId(state)) return state;
	const names = markNow(state, stored, 'tags').join(', ');
	const field = fieldWith(names === '' ? '' : `${names}, `);
	return {...state, collections: null, overlay: {kind: 'tag-field', id: stored.id, field}};
}

/** Names of collections that begin as the last name in the field does, and are not in it. */
export function tagsThatFit({collections}: State, {field}: TagField): string[] {
	const written = textIn(field)
		.split(comma)
		.map(name => name.trim());
	const last = written.at(-1) ?? '';
	return (collections ?? [])
		.map(({name}) => name)
		.filter(name => name.startsWith(last) && !written.includes(name));
}

/** Tab: the last name is that of the first collection that fits. */
export function completeTag(state: State, overlay: TagField): State {
	const [first] = tagsThatFit(state, overlay);
	if (first === undefined) return state;
	const text = textIn(overlay.field);
	const kept = text.slice(0, text.length - (text.split(comma).at(-1) ?? '').length);
	const opening = kept === '' ? '' : `${kept.trimEnd()} `;
	return {...state, overlay: {...overlay, field: fieldWith(`${opening}${first}, `)}};
}

/** Enter: the article is in these collections and no other; told, or told which name won't do. */
export function takeTags(state: State, {id, field}: TagField): State {
	const messages = readerMessages(state.language);
	const names = textIn(field)
		.split(comma)
		.map(name => name.trim())
		.filter(name => name !== '');
	const wrong = names.find(name => !isTag(name));
	if (wrong !== undefined) return {...state, notice: messages.noSuchTag};
	const closed: State = {...state, overlay: null};
	const {stored} = state.article;
	if (stored?.id !== id) return closed;
	const before = markNow(state, stored, 'tags');
	const value = [...new Set(names)];
	if (JSON.stringify(value) === JSON.stringify(before)) return closed;
	const notice = value.length === 0 ? messages.tagsGone : messages.tagsKept(value.join(', '));
	return {...setMark(closed, {id, what: 'tags', value}, before), notice};
}

/** The state with the collections listed. */
export function openTagList(state: State): State {
	return {...state, collections: null, overlay: {kind: 'tag-list', selected: 0}};
}

/** The state after a command in the list of collections. */
export function applyToTagList(state: State, list: TagList, command: Command, count: number): State {
	const tags = state.collections ?? [];
	const gone = (selected: number): State => ({
		...state,
		overlay: {...list, selected: Math.max(0, Math.min(selected, tags.length - 1))},
	});
	switch (command) {
		case 'down':
			return gone(list.selected + count);
		case 'up':
			return gone(list.selected - count);
		case 'first':
			return gone(0);
		case 'last':
			return gone(tags.length - 1);
		case 'into': {
			const chosen = tags[list.selected];
			return chosen ? takeDetour({...state, overlay: null}, {kind: 'tag', tag: chosen.name}) : state;
		}
		default:
			return {...state, overlay: null};
	}
}
