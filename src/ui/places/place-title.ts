// How the list of a place is headed, and what it says when it is empty.
import type {View} from '../../library/places.ts';
import {safe} from '../../terminal/safe.ts';
import type {Command} from '../keymap.ts';
import {taughtKey} from '../remap.ts';
import {lastQuery} from '../search/last-search.ts';
import {currentPlace, type State} from '../state.ts';
import type {Wording} from '../wording.ts';
import {orderName, orderOf} from './next-order.ts';
import type {ListedPlace} from './place.ts';
import {viewNames} from './view-names.ts';

type KeyedText = 'noUnreadLeft' | 'noStarred' | 'noNoted' | 'noArticles' | 'noHistory';

const emptyViews: Readonly<Record<View, readonly [message: KeyedText, command: Command]>> = {
	unread: ['noUnreadLeft', 'out'],
	starred: ['noStarred', 'star'],
	noted: ['noNoted', 'note'],
	latest: ['noArticles', 'out'],
	history: ['noHistory', 'into'],
};

/** The heading of the list, safe for the terminal: a view, a collection, a day, or articles; and by what they run, if not as usual. */
export function placeTitle(state: State, messages: Wording): string {
	const place = currentPlace(state);
	const name = placeName(place, messages);
	return orderOf(place) === 'newest' ? name : `${name} ${messages[orderName(place)]}`;
}

function placeName(place: ListedPlace, messages: Wording): string {
	switch (place.kind) {
		case 'view':
			return messages[viewNames[place.view]];
		case 'tag':
			return messages.drawn(`#${safe(place.tag, {oneLine: true})}`);
		case 'copies':
		case 'search':
			return messages[viewNames[place.kind]];
		case 'articles': {
			const {since} = place.filter;
			return since === undefined ? messages.articles : `${messages.articles} ${safe(since, {oneLine: true})}`;
		}
	}
}

/** What is to be said of a place that lists nothing. */
export function emptyPlace(state: State, messages: Wording): string {
	const place = currentPlace(state);
	if (place.kind === 'search') return emptySearch(state, messages);
	if (place.kind === 'copies') return messages.noCopies(taughtKey('out', state.bindings));
	const [message, command] =
		place.kind === 'view' ? emptyViews[place.view] : (['noArticles', 'out'] as const);
	return messages[message](taughtKey(command, state.bindings));
}

function emptySearch(state: State, messages: Wording): string {
	const query = lastQuery(state);
	return query === null
		? messages.noSearchYet(taughtKey('search', state.bindings))
		: messages.searchAgain(taughtKey('into', state.bindings), messages.drawn(safe(query, {oneLine: true})));
}
