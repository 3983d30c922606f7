// Prints one stored article: typeset, or in a form for other programs.
import type {StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {type ArticlePage, setArticle} from '../typeset/article-page.ts';
import {fitRow} from '../typeset/fit.ts';
import {type Messages, readerMessages} from '../ui/messages/reader.ts';
import {outletLabel} from '../ui/provenance.ts';
import {placedWarning} from '../ui/warning-label.ts';
import {articleMarkdown} from './article-markdown.ts';
import {articleObject} from './article-object.ts';
import {articleText} from './article-text.ts';
import type {Context} from './context.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {dressRow} from './dress-row.ts';
import {jsonLine} from './json-line.ts';

/** Cells; a line of forty Han is as long as the eye follows with ease. */
const comfortable = 80;

/** Without a format the article is typeset, in `width` cells or else in what is comfortable on the terminal. */
export async function printArticle(
	context: Context,
	stored: StoredArticle,
	format: 'json' | 'markdown' | 'text' | null,
	width?: number,
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
			return context.write(typeset(context, stored, width ?? Math.min(context.columns, comfortable)));
	}
}

function typeset({language, messages, styled}: Context, stored: StoredArticle, width: number): string {
	const {id, page} = stored;
	const place = page === null ? '' : messages.pageNumber(page);
	const origin = [id, outletLabel(stored), dateOrGuess(stored), place].filter(fact => fact !== '').join('  ');
	return [
		fitRow([{text: safe(origin, {oneLine: true}), role: 'faint'}], width),
		[],
		...setArticle(safePage(stored, readerMessages(language)), width),
	]
		.map(row => dressRow(row, styled))
		.join('');
}

function safePage(
	{article, captions, warnings, headlineMade}: StoredArticle,
	messages: Messages,
): ArticlePage {
	const line = (text: string | null) => (text === null ? null : safe(text, {oneLine: true}));
	return {
		section: line(article.section),
		kicker: line(article.kicker),
		headline: line(article.headline),
		headlineMade,
		subhead: line(article.subhead),
		byline: line(article.byline),
		dateline: line(article.dateline),
		docDate: line(article.docDate),
		body: article.body.map(({kind, text}) => ({kind, text: safe(text)})),
		jumps: article.jumps.map(({kind, page}) => ({kind, page: safe(page, {oneLine: true})})),
		sourceNote: line(article.sourceNote),
		editorMark: line(article.editorMark),
		captions: captions.map(({text, credit}) => ({text: safe(text, {oneLine: true}), credit: line(credit)})),
		warnings: warnings.map(warning => ({message: placedWarning(warning, messages)})),
	};
}
