// The open article set for a width, kept so that scrolling sets nothing again.
import type {StoredArticle} from '../../library/library.ts';
import {setArticle} from '../../typeset/article-page.ts';
import type {Row} from '../../typeset/row.ts';
import {articleOptions} from '../article-options.ts';
import {shownPage} from '../shown-page.ts';
import type {Wording} from '../wording.ts';

type Setting = {
	readonly width: number;
	readonly query: string;
	readonly messages: Wording;
	readonly rows: readonly Row[];
};

/** Settings remembered for an article: a few widths or queries the reader goes back and forth between. */
const remembered = 4;
const settings = new WeakMap<StoredArticle, Setting[]>();

/** The article's rows, each exactly `width` cells, with the query's hits lit up. */
export function articleRows(
	stored: StoredArticle,
	width: number,
	query: string,
	messages: Wording,
): readonly Row[] {
	const known = settings.get(stored) ?? [];
	const found = known.find(
		setting => setting.width === width && setting.query === query && setting.messages === messages,
	);
	if (found) return found.rows;
	const setting = {
		width,
		query,
		messages,
		rows: setArticle(shownPage(stored, messages), width, articleOptions(stored, query, messages)),
	};
	settings.set(stored, [setting, ...known].slice(0, remembered));
	return setting.rows;
}

/** Indices of the rows that show a hit. */
export function hitRows(rows: readonly Row[]): number[] {
	return rows.flatMap((row, index) => (row.some(span => span.role === 'hit') ? [index] : []));
}
