// Keys that go to views, days, pages and issues, and the order of lists.
import type {Binding} from '../keymap.ts';

export type PlaceCommand =
	| 'list-all'
	| 'list-unread'
	| 'list-starred'
	| 'list-noted'
	| 'list-latest'
	| 'list-history'
	| 'list-copies'
	| 'last-search'
	| 'list-collections'
	| 'calendar'
	| 'page-map'
	| 'next-issue'
	| 'previous-issue'
	| 'order';

/** In the order they are shown. */
export const placeBindings: readonly Binding[] = [
	{keys: ['g a'], command: 'list-all', where: 'everywhere', message: 'keyAll'},
	{keys: ['g u'], command: 'list-unread', where: 'everywhere', message: 'keyUnread'},
	{keys: ['g s'], command: 'list-starred', where: 'everywhere', message: 'keyStarred'},
	{keys: ['g n'], command: 'list-noted', where: 'everywhere', message: 'keyNoted'},
	{keys: ['g l'], command: 'list-latest', where: 'everywhere', message: 'keyLatest'},
	{keys: ['g h'], command: 'list-history', where: 'everywhere', message: 'keyHistory'},
	{keys: ['g c'], command: 'list-copies', where: 'everywhere', message: 'keyListCopies'},
	{keys: ['g /'], command: 'last-search', where: 'everywhere', message: 'keyLastSearch'},
	{keys: ['g t'], command: 'list-collections', where: 'everywhere', message: 'keyCollections'},
	{keys: ['g d'], command: 'calendar', where: 'everywhere', message: 'keyCalendar'},
	{keys: ['g p'], command: 'page-map', where: 'articles', message: 'keyPageMap'},
	{keys: [')'], command: 'next-issue', where: 'articles', message: 'keyNextIssue'},
	{keys: ['('], command: 'previous-issue', where: 'articles', message: 'keyPreviousIssue'},
	{keys: ['g o'], command: 'order', where: 'everywhere', message: 'keyOrder'},
];
