// What the views and orders are called.
import type {Order} from '../../library/places.ts';
import type {TextKey} from '../messages/reader.ts';
import type {ViewEntry} from './place.ts';

export const viewNames: Readonly<Record<ViewEntry, TextKey>> = {
	unread: 'viewUnread',
	starred: 'viewStarred',
	noted: 'viewNoted',
	latest: 'viewLatest',
	history: 'viewHistory',
	copies: 'viewCopies',
	search: 'viewSearch',
};

export const orderNames: Readonly<Record<Order, TextKey>> = {
	newest: 'orderNewest',
	oldest: 'orderOldest',
	outlet: 'orderOutlet',
	page: 'orderPage',
	section: 'orderSection',
};
