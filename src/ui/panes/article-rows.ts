// The open article set for a width, kept so that scrolling sets nothing again.
import type {StoredArticle} from '../../library/library.ts';
import type {Article, Caption} from '../../page/edition.ts';
import {safe} from '../../terminal/safe.ts';
import {setArticle} from '../../typeset/article-page.ts';
import type {Row} from '../../typeset/row.ts';
import {lighter} from '../lighter.ts';
import {safeBlock} from '../safe-block.ts';
import {warningLabel} from '../warning-label.ts';

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
	const setting = {width, query, messages, rows: set(stored, width, query, messages)};
	settings.set(stored, [setting, ...known].slice(0, remembered));
	return setting.rows;
}

/** Indices of the rows that show a hit. */
export function hitRows(rows: readonly Row[]): number[] {
	return rows.flatMap((row, index) => (row.some(span => span.role === 'hit') ? [index] : []));
}

function set(stored: StoredArticle, width: number, query: string, messages: Wording): readonly Row[] {
	const page = {
		...shownArticle(stored.article, messages),
		captions: stored.captions.map(caption => shownCaption(caption, messages)),
		warnings: stored.warnings.map(warning => ({
			message: messages.drawn(`${warningLabel(warning, messages)} (${messages.sourceLine(warning.line)})`),
		})),
	};
	return setArticle(page, width, {
		...(query !== '' && {highlight: (text: string) => highlight(text, query, 'approximate')}),
		notes: stored.headlineMade ? [messages.headlineMade] : [],
	});
}

function safeArticle(article: Article) {
	return {
		section: safeOrNull(article.section),
		kicker: safeOrNull(article.kicker),
		headline: safeOrNull(article.headline),
		headlineMade: article.headlineMade,
		subhead: safeOrNull(article.subhead),
		byline: safeOrNull(article.byline),
		dateline: safeOrNull(article.dateline),
		docDate: safeOrNull(article.docDate),
		body: article.body.map(safeBlock),
		jumps: article.jumps.map(jump => ({kind: jump.kind, page: safe(jump.page, {oneLine: true})})),
		sourceNote: safeOrNull(article.sourceNote),
		editorMark: safeOrNull(article.editorMark),
	};
}

function safeCaption(caption: Caption) {
	return {text: safe(caption.text, {oneLine: true}), credit: safeOrNull(caption.credit)};
}

function safeOrNull(text: string | null): string | null {
	return text === null ? null : safe(text, {oneLine: true});
}
