// Which articles a place lists, whatever the order it lists them in.
import type {SQLInputValue} from 'node:sqlite';
import type {Order, Place, View} from '../places.ts';
import type {Connection} from './connection.ts';
import {dateStretch, type Stretch} from './position.ts';
import {findOutletRow} from './provenance.ts';

/** A condition on the rows of articles, with the values for its question marks, and between which numbers they stand. */
export type Scope = Stretch & {
	readonly condition: string;
	readonly values: readonly SQLInputValue[];
};

/** Every article is in it. */
const everything = '1';
const all = dateStretch(undefined, undefined);

/** What the articles of a view are; those of the views that are left out stand in tables of their own. */
const viewConditions: Readonly<Record<ScopedView, string>> = {
	unread: 'article.read = 0',
	starred: 'article.starred = 1',
	noted: 'article.id IN (SELECT article_id FROM reading_state WHERE note IS NOT NULL)',
};

type ScopedView = Exclude<View, 'latest' | 'history'>;

/** A place that knows several orders. */
export type ScopedPlace =
	| Exclude<Place, {kind: 'view'}>
	| {readonly kind: 'view'; readonly view: ScopedView; readonly order?: Order};

/** The scope of a place; null if nothing can be in it. */
export function scopeOf(connection: Connection, place: ScopedPlace): Scope | null {
	switch (place.kind) {
		case 'articles': {
			const {outlet, since, until} = place.filter;
			const stretch = dateStretch(since, until);
			if (outlet === undefined) return {...stretch, condition: everything, values: []};
			const id = findOutletRow(connection, outlet);
			return id === undefined ? null : {...stretch, condition: 'article.outlet_id = ?', values: [id]};
		}
		case 'view':
			return {...all, condition: viewConditions[place.view], values: []};
		case 'tag': {
			const condition = 'article.id IN (SELECT article_id FROM tagged WHERE name = ?)';
			return {...all, condition, values: [place.tag]};
		}
	}
}

/** Whether a place knows other orders than its own. */
export function isScoped(place: Place): place is ScopedPlace {
	return place.kind !== 'view' || (place.view !== 'latest' && place.view !== 'history');
}

/** Whether it is all of the library. */
export function isEverything({condition, lowest, above}: Scope): boolean {
	return condition === everything && lowest === all.lowest && above === all.above;
}

/** Whether a scope has no more than so many articles. */
export function hasAtMost(
	connection: Connection,
	{condition, values, lowest, above}: Scope,
	most: number,
): boolean {
	const sql = `SELECT count(*) AS articles FROM (SELECT 1 FROM article
		WHERE number >= ? AND number < ? AND ${condition} LIMIT ?)`;
	const {articles = 0} = connection.first<{articles: number}>(sql, lowest, above, ...values, most + 1) ?? {};
	return articles <= most;
}
