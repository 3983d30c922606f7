// What keys do on the map of a page.
import type {KeyName} from '../../terminal/keys.ts';
import type {MapMove} from './page-map.ts';

const moves: ReadonlyMap<KeyName, MapMove> = new Map([
	['j', {to: 'article', by: 1}],
	['Down', {to: 'article', by: 1}],
	['k', {to: 'article', by: -1}],
	['Up', {to: 'article', by: -1}],
	['l', {to: 'page', by: 1}],
	['Right', {to: 'page', by: 1}],
	[']', {to: 'page', by: 1}],
	['h', {to: 'page', by: -1}],
	['Left', {to: 'page', by: -1}],
	['[', {to: 'page', by: -1}],
	['Enter', {to: 'open'}],
]);

/** The step that a key takes, or null for any other key. */
export function mapMoveOf(key: KeyName): MapMove | null {
	return moves.get(key) ?? null;
}
