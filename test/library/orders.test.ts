// Lists in other orders: whether a set is sorted or an index is walked, it is the same list.
import fc from 'fast-check';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {ArticleSummary, Listing} from '../../src/library/library.ts';
import {orders, type Place, views} from '../../src/library/places.ts';
import type {Connection} from '../../src/library/sqlite/connection.ts';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';
import {articlesIn} from '../../src/library/sqlite/places.ts';
import {SqliteLibrary} from '../../src/library/sqlite/sqlite-library.ts';
import {anArticle, aPage} from './an-edition.ts';

let connection: Connection;
let library: SqliteLibrary;
beforeAll(async () => {
	connection = await openConnection(null);
	library = new SqliteLibrary(connection);
	for (const [number, outlet] of ['望潮日报', '云岭晚报', null, '望潮日报', '云岭晚报'].entries()) {
		for (const page of ['1', '12', '2', null]) {
			const articles = ['要闻', null, '副刊'].map((section, index) =>
				anArticle(`甲${number}${page}${index}`, ['正文。'], {
					section,
					lines: [[2 * index + 1, 2 * index + 2]],
				}),
			);
			const date = outlet && `2031-03-0${number + 1}`;
			await library.add([aPage(`${number}-${page}`, articles, {outlet, date, page})]);
		}
	}
	const {items} = await library.articles({}, null, 99);
	for (const [index, {id}] of items.entries()) {
		if (index % 2 === 0) await library.setRead(id, true);
		if (index % 3 === 0) await library.setStarred(id, true);
		if (index % 4 === 0) await library.setTags(id, ['港口']);
		if (index % 5 === 0) await library.setNote(id, '再看');
	}
});
afterAll(() => library.close());

const filters = [{}, {outlet: '望潮日报'}, {since: '2031-03-02', until: '2031-03-04'}];
const places = fc.oneof(
	fc.record({
		kind: fc.constant('articles' as const),
		filter: fc.constantFrom(...filters),
		order: fc.constantFrom(...orders),
	}),
	fc.record({
		kind: fc.constant('view' as const),
		view: fc.constantFrom(...views),
		order: fc.constantFrom(...orders),
	}),
	fc.record({
		kind: fc.constant('tag' as const),
		tag: fc.constant('港口'),
		order: fc.constantFrom(...orders),
	}),
) satisfies fc.Arbitrary<Place>;

function all(place: Place, limit: number, most: number): string[] {
	const ids: string[] = [];
	for (let after: string | null = null; ; ) {
		const {items, next}: Listing<ArticleSummary> = articlesIn(connection, place, after, limit, most);
		ids.push(...items.map(({id}) => id));
		if (next === null) return ids;
		after = next;
	}
}

test('a list is the same sorted or walked, in stretches of any length', () => {
	fc.assert(
		fc.property(places, fc.integer({min: 1, max: 70}), (place, limit) => {
			expect(all(place, limit, 0)).toEqual(all(place, 99, 5000));
		}),
	);
});
