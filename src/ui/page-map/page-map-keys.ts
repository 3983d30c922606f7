// What keys do on the map of a page.
import type {Binding} from '../keymap.ts';
import type {MapMove} from './page-map.ts';

export type MapCommand =
	| 'article-below'
	| 'article-above'
	| 'following-page'
	| 'previous-page'
	| 'open-mapped';

const where = 'page-map';

/** The bindings of the map, in the order they are shown. */
export const mapBindings: readonly Binding[] = [
	{keys: ['j', 'Down'], command: 'article-below', where, message: 'keyArticleBelow'},
	{keys: ['k', 'Up'], command: 'article-above', where, message: 'keyArticleAbove'},
	{keys: ['l', 'Right', ']'], command: 'following-page', where, message: 'keyFollowingPage'},
	{keys: ['h', 'Left', '['], command: 'previous-page', where, message: 'keyPreviousPage'},
	{keys: ['Enter'], command: 'open-mapped', where, message: 'keyOpenMapped'},
];

const moves: Readonly<Record<MapCommand, MapMove>> = {
	'article-below': {to: 'article', by: 1},
	'article-above': {to: 'article', by: -1},
	'following-page': {to: 'page', by: 1},
	'previous-page': {to: 'page', by: -1},
	'open-mapped': {to: 'open'},
};

/** The step that a command takes, or null for any other command. */
export function mapMoveOf(command: string): MapMove | null {
	return Object.hasOwn(moves, command) ? moves[command as MapCommand] : null;
}
