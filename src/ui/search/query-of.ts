// What a search on the screen asks for, once the names in it stand for the searches saved under them.
import {expandSaved, type SavedSearch} from '../../library/searches.ts';
import {textIn} from '../text-field.ts';
import type {SearchState} from './search-state.ts';

/** The query as it is looked for; names under which nothing is saved, or that are not known yet, stay in it as words. */
export function queryOf(search: SearchState): string {
	return expandSaved(textIn(search.field).trim(), search.saved ?? []).query;
}

/** Whether something is typed that may be the name of a saved search. */
export function hasNames({field}: SearchState): boolean {
	return /[@＠]/u.test(textIn(field));
}

/** Names that go on as what stands before the cursor does; none unless that is the beginning of one. */
export function namesTyped({field, saved}: SearchState): readonly string[] {
	const typed = /(?:^|\s)[@＠](?<name>\S*)$/u.exec(field.before)?.groups?.name;
	const names = typed === undefined ? [] : (saved ?? []).map(({name}) => name);
	return names.filter(name => name.startsWith(typed ?? '') && name !== typed);
}

/** The first name in the field under which nothing is saved; null if there is none or they are not known yet. */
export function unknownName({field, saved}: SearchState): string | null {
	return saved === null ? null : (expandSaved(textIn(field), saved).unknown[0] ?? null);
}

/** What is to be saved under a name: the search itself, with no other names in it that could be forgotten. */
export function toSave(search: SearchState, name: string): SavedSearch {
	return {name, query: queryOf(search)};
}
