// How the list of a place is headed, and what it says when it is empty.
import type {View} from '../../library/places.ts';
import {safe} from '../../terminal/safe.ts';
import type {Command} from '../keymap.ts';
import {taughtKey} from '../remap.ts';
import {currentPlace, type State} from '../state.ts';
import type {Wording} from '../wording.ts';
import {orderNames, viewNames} from './view-names.ts';

type KeyedText = 'noUnreadLeft' | 'noStarred' | 'noNoted' | 'noArticles' | 'noHistory';

const emptyViews: Readonly<Record<View, readonly [message: KeyedText, command: Command]>> = {
	unread: ['noUnreadLeft', 'out'],
	starred: ['noStarred', 'star'],
	noted: ['noNoted', 'note'],
	latest: ['noArticles', 'out'],
	history: ['noHistory', 'into'],
};

/** The heading of the list, safe for the terminal: a view, a collection, a day, or articles and by what they run. */
export function placeTitle(state: State, messages: Wording): string {
	const place = currentPlace(state);
	if (place.kind === 'view') return messages[viewNames[place.view]];
	if (place.kind === 'tag') return messages.drawn(`#${safe(place.tag, {oneLine: true})}`);
	const {since} = place.filter;
	if (since !== undefined) return `${messages.articles} ${safe(since, {oneLine: true})}`;
	return place.order === 'newest'
		? messages.articles
		: `${messages.articles} ${messages[orderNames[place.order]]}`;
}

/** What is to be said of a place that lists nothing. */
export function emptyPlace(state: State, messages: Wording): string {
	const place = currentPlace(state);
	const [message, command] =
		place.kind === 'view' ? emptyViews[place.view] : (['noArticles', 'out'] as const);
	return messages[message](taughtKey(command, state.bindings));
}
