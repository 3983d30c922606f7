// The list on the screen as it is to be narrowed: what it lists now, though some of it would no longer be fetched.
import type {Place} from '../../library/places.ts';
import type {ReadingList} from '../../search/candidates.ts';
import {currentList, currentPlace, type State} from '../state.ts';
import type {NarrowedList} from './searcher.ts';

/** The list of the current place. */
export function narrowedList(state: State): NarrowedList {
	const place = currentPlace(state);
	const list = readingListOf(place);
	if (list === null) return {place, listed: []};
	// What was marked since it was fetched may have left the list, but is still on the screen.
	const marked = (currentList(state).items ?? []).map(({id}) => id).filter(id => state.marks.has(id));
	return {place, listed: marked.length === 0 ? [list] : [list, {kind: 'these', ids: marked}]};
}

/** What the articles of a place have in common beside paper and days; null if that is nothing. */
function readingListOf(place: Place): ReadingList | null {
	switch (place.kind) {
		case 'articles':
			return null;
		case 'tag':
			return {kind: 'tag', tag: place.tag};
		case 'view':
			if (place.view === 'latest') return null;
			return {kind: place.view === 'history' ? 'opened' : place.view};
	}
}
