// A stored page's captions.
import type {Caption, LineRange} from '../../page/edition.ts';
import type {Connection} from './connection.ts';
import {storedJson} from './stored-json.ts';

type CaptionRow = Omit<Caption, 'lines'> & {readonly lines: string};

/** The captions of a page, in printed order. */
export function readCaptions(connection: Connection, pageId: number): Caption[] {
	return connection
		.all<CaptionRow>(
			'SELECT text, credit, article, lines FROM caption WHERE page_id = ? ORDER BY ordinal',
			pageId,
		)
		.map(({text, credit, article, lines}) => ({
			text,
			credit,
			article,
			lines: storedJson<LineRange[]>(connection, lines),
		}));
}
