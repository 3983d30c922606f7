// Prints one stored article: typeset, or in a form for other programs.
import type {StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {fitRow} from '../typeset/fit.ts';
import {outletLabel} from '../ui/provenance.ts';
import {shownPage} from '../ui/shown-page.ts';
import {articleMarkdown} from '../ui/take/article-markdown.ts';
import {articleText} from '../ui/take/article-text.ts';
import {wordingFor} from '../ui/wording.ts';
import {ambiguousWidthOf} from './ambiguous-width-of.ts';
import {articleObject} from './article-object.ts';
import type {Context} from './context.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {dressRow} from './dress-row.ts';
import {jsonLine} from './json-line.ts';
import {type Setting, setRows} from './set-rows.ts';

/** Without a format the article is typeset. */
export async function printArticle(
	context: Context,
	stored: StoredArticle,
	format: 'json' | 'markdown' | 'text' | null,
	setting: Setting = {},
): Promise<void> {
	const {id, outlet, date, article, captions} = stored;
	switch (format) {
		case 'json':
			return context.write(jsonLine({id, outlet, date, ...articleObject(article)}));
		case 'markdown':
			return context.write(articleMarkdown(article, captions));
		case 'text':
			return context.write(articleText(article, captions));
		case null:
			return context.write(typeset(context, stored, setting));
	}
}

function typeset(context: Context, stored: StoredArticle, setting: Setting): string {
	const {id, page} = stored;
	const wording = wordingFor({language: context.language, ambiguousWidth: ambiguousWidthOf(context)});
	const place = page === null ? '' : context.messages.pageNumber(page);
	const origin = [id, outletLabel(stored), dateOrGuess(stored), place].filter(fact => fact !== '').join('  ');
	const {width, rows} = setRows(shownPage(stored, wording), setting, context);
	return [fitRow([{text: wording.drawn(safe(origin, {oneLine: true})), role: 'faint'}], width), [], ...rows]
		.map(row => dressRow(row, context.styled))
		.join('');
}
