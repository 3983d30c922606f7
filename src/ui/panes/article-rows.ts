// The open article set for a width, kept so that scrolling sets nothing again.
import type {StoredArticle} from '../../library/library.ts';
import type {Article} from '../../page/edition.ts';
import {safe} from '../../terminal/safe.ts';
import {setArticle} from '../../typeset/article-page.ts';
import type {Row} from '../../typeset/row.ts';
import {lighter} from '../lighter.ts';
import {shownBlock} from '../shown-block.ts';
import {placedWarning} from '../warning-label.ts';
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
		captions: stored.captions.map(({text, credit}) => ({
			text: shownLine(text, messages),
			credit: credit === null ? null : shownLine(credit, messages),
		})),
		warnings: stored.warnings.map(warning => ({message: placedWarning(warning, messages)})),
	};
	const highlight = lighter(query);
	return setArticle(page, width, {
		...(highlight && {highlight}),
		notes: stored.headlineMade ? [messages.headlineMade] : [],
	});
}

function shownArticle(article: Article, messages: Wording) {
	const line = (text: string | null) => (text === null ? null : shownLine(text, messages));
	return {
		section: line(article.section),
		kicker: line(article.kicker),
		headline: line(article.headline),
		headlineMade: article.headlineMade,
		subhead: line(article.subhead),
		byline: line(article.byline),
		dateline: line(article.dateline),
		docDate: line(article.docDate),
		body: article.body.map(block => shownBlock(block, messages)),
		jumps: article.jumps.map(jump => ({kind: jump.kind, page: shownLine(jump.page, messages)})),
		sourceNote: line(article.sourceNote),
		editorMark: line(article.editorMark),
	};
}

function shownLine(text: string, messages: Wording): string {
	return messages.drawn(safe(text, {oneLine: true}));
}
