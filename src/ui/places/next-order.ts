// Listing the articles of a place by something else.
import {readerMessages} from '../messages/reader.ts';
import {currentPlace, outletKey, type State} from '../state.ts';
import {ordersOf} from './place.ts';
import {orderNames} from './view-names.ts';

/** The state with the list in the next order that its place knows, and that told; views, days and collections know but their own. */
export function nextOrder(state: State): State {
	const messages = readerMessages(state.language);
	const place = currentPlace(state);
	if (state.search || state.detour || place.kind !== 'articles') return {...state, notice: messages.oneOrder};
	const orders = ordersOf(outletKey(state));
	const order = orders[(orders.indexOf(place.order) + 1) % orders.length] ?? 'newest';
	return {...state, order, notice: messages.orderIs(messages[orderNames[order]])};
}
