// The pages that a filter lets through.
import type {ArticleFilter} from '../library.ts';
import type {Connection} from './connection.ts';
import {dateStretch} from './position.ts';
import {findOutletRow} from './provenance.ts';

/** Their row ids, newest first, each looked up only when it is asked for: pages may come and go meanwhile. */
export function* pagesOf(connection: Connection, {outlet, since, until}: ArticleFilter): Generator<number> {
	const {lowest, above} = dateStretch(since, until);
	const outletId = outlet === undefined ? null : findOutletRow(connection, outlet);
	if (outletId === undefined) return;
	for (let last = above; ; ) {
		const next = connection.first<{id: number; position: number}>(
			`SELECT id, position FROM page WHERE position >= ? AND position < ?
			${outletId === null ? '' : 'AND outlet_id = ?'} ORDER BY position DESC LIMIT 1`,
			lowest,
			last,
			...(outletId === null ? [] : [outletId]),
		);
		if (!next) return;
		last = next.position;
		yield next.id;
	}
}
