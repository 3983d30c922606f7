// The warnings about an article that a correction has not settled.
import type {Article} from '../../page/edition.ts';
import {stillStands} from '../../page/still-stands.ts';
import type {StoredWarning} from '../library.ts';
import type {Connection} from './connection.ts';

/** Those of the warnings whose words still stand in the article; all of them where no text of its page was corrected. */
export function openWarnings(
	connection: Connection,
	pageId: number,
	{headline, kicker, subhead, body}: Article,
	warnings: readonly StoredWarning[],
): StoredWarning[] {
	if (!warnings.some(({kind}) => kind === 'misreading') || !isCorrected(connection, pageId))
		return [...warnings];
	const texts = [headline, kicker, subhead, ...body.map(({text}) => text)].filter(text => text !== null);
	return warnings.filter(
		warning =>
			warning.kind !== 'misreading' || warning.misreading === null || stillStands(warning.misreading, texts),
	);
}

function isCorrected(connection: Connection, pageId: number): boolean {
	const row = connection.first<{number: number}>(
		`SELECT number FROM correction WHERE page_id = ? AND change ->> 'kind' IN ('text', 'headline') LIMIT 1`,
		pageId,
	);
	return row !== undefined;
}
