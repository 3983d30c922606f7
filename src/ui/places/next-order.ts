// Listing the articles of a place by something else.
import type {Order} from '../../library/places.ts';
import {readerMessages, type TextKey} from '../messages/reader.ts';
import {currentPlace, type State} from '../state.ts';
import {fetchedAnew} from './enter.ts';
import {isKept, type ListedPlace, ordersOf} from './place.ts';
import {orderNames} from './view-names.ts';

/** The state with the list in the next order that its place knows, and that told; some know but their own. */
export function nextOrder(state: State): State {
	const messages = readerMessages(state.language);
	const place = currentPlace(state);
	const orders = state.search === null ? ordersOf(place) : [];
	const order = orders[(orders.indexOf(orderOf(place)) + 1) % orders.length];
	if (order === undefined || !isKept(place)) return {...state, notice: messages.oneOrder};
	return fetchedAnew({...state, order, notice: messages.orderIs(messages[orderName({...place, order})])});
}

/** By what a place is listed. */
export function orderOf(place: ListedPlace): Order {
	return place.order ?? 'newest';
}

/** What the order of a place is called. */
export function orderName(place: ListedPlace): TextKey {
	const isDay = place.kind === 'articles' && place.filter.since !== undefined;
	const order = orderOf(place);
	return isDay && order === 'newest' ? 'orderPage' : orderNames[order];
}
