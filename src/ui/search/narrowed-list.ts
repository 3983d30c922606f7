// The list on the screen as it is to be narrowed: what it lists now, though some of it would no longer be fetched.
import type {Place} from '../../library/places.ts';
import type {ReadingList} from '../../search/candidates.ts';
import {isKept} from '../places/place.ts';
import {currentList, currentPlace, type State} from '../state.ts';
import type {NarrowedList} from './searcher.ts';

const everything: Place = {kind: 'articles', filter: {}, order: 'newest'};

/** The list of the current place. */
export function narrowedList(state: State): NarrowedList {
	const place = currentPlace(state);
	if (!isKept(place)) {
		const ids = (currentList(state).items ?? []).map(({id}) => id);
		return {place: everything, listed: [{kind: 'these', ids}]};
	}
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
