// What the views and orders are called.
import type {Order, View} from '../../library/places.ts';
import type {TextKey} from '../messages/reader.ts';

export const viewNames: Readonly<Record<View, TextKey>> = {
	unread: 'viewUnread',
	starred: 'viewStarred',
	noted: 'viewNoted',
	latest: 'viewLatest',
	history: 'viewHistory',
};

export const orderNames: Readonly<Record<Order, TextKey>> = {
	newest: 'orderNewest',
	oldest: 'orderOldest',
	outlet: 'orderOutlet',
	page: 'orderPage',
	section: 'orderSection',
};
