// paper-tui parse: restored pages on standard output, nothing stored.
import {findSources} from '../formats/find-sources.ts';
import {SourceError} from '../formats/source-error.ts';
import type {NewPage} from '../library/library.ts';
import type {Article, Edition, Warning} from '../page/edition.ts';
import {articleMarkdown} from '../ui/take/article-markdown.ts';
import {articleText} from '../ui/take/article-text.ts';
import {articleObject} from './article-object.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {formatOf} from './format-option.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {restoreSource} from './restore-source.ts';
import {sourceMessage} from './source-message.ts';

/** Prints the pages of the paths; goes on past those that give none, and says how many did. */
export async function run(context: Context, paths: readonly string[], values: Values): Promise<ExitCode> {
	const print = printers[formatOf(values) ?? 'text'];
	const sources = await findSources(paths);
	let all = 0;
	let failed = 0;
	for (const source of sources) {
		for await (const page of restoreSource(source, context.input)) {
			all++;
			if (page instanceof SourceError) {
				failed++;
				context.complain(sourceMessage(page, context.messages));
			} else await context.write(print(page));
		}
	}
	if (failed > 0 && all > 1) context.complain(context.messages.someFailed(failed, all));
	return failed > 0 ? 1 : 0;
}

const printers: Record<'json' | 'markdown' | 'text', (page: NewPage) => string> = {
	json: page => jsonLine(pageObject(page)),
	markdown: page => articles(page, articleMarkdown),
	text: page => articles(page, articleText),
};

function articles(
	{edition}: NewPage,
	print: (article: Article, captions: Edition['captions']) => string,
): string {
	return edition.articles
		.map((article, index) =>
			print(
				article,
				edition.captions.filter(caption => caption.article === index),
			),
		)
		.map(text => `${text}\n`)
		.join('');
}

/** The fields in the order that is documented, whatever order the page was made in. */
function pageObject({source, edition}: NewPage): object {
	return {
		source,
		outlet: edition.outlet,
		date: edition.date,
		issueNumber: edition.issueNumber,
		cn: edition.cn,
		page: edition.page,
		outletGuess: edition.outletGuess,
		dateGuess: edition.dateGuess,
		articles: edition.articles.map(articleObject),
		captions: edition.captions.map(({text, credit, article, lines}) => ({text, credit, article, lines})),
		furniture: edition.furniture,
		warnings: edition.warnings.map(warningObject),
	};
}

function warningObject(warning: Warning): object {
	const {line, kind, message} = warning;
	return kind === 'misreading'
		? {line, kind, message, misreading: warning.misreading}
		: {line, kind, message};
}
