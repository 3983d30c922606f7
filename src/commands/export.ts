// paper-tui export: the library as lines that make an equal one, or its articles to read.
import {exportHeader} from '../library/exported/exported-line.ts';
import type {ArticleFilter, Library, StoredArticle} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import {articleMarkdown, escapedMarkdown} from '../ui/take/article-markdown.ts';
import {articleText} from '../ui/take/article-text.ts';
import {citation} from '../ui/take/citation.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {filterOf, tellUndated} from './filter.ts';
import {formatOf} from './format-option.ts';
import {jsonLine} from './json-line.ts';
import {allOf} from './list-all.ts';
import {withNewFile} from './new-file.ts';
import type {Values} from './option.ts';
import {withLibrary} from './with-library.ts';

/** Rows asked of the library at a time. */
const stretch = 100;

/** Writes to standard output or the file of `--output`; one page is in memory at a time. */
export async function run(context: Context, _operands: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	const format = formatOf(values) ?? 'json';
	const filter = filterOf(values);
	const {output} = values;
	return withLibrary(context, async library => {
		const texts = () =>
			format === 'json' ? pageLines(library, filter) : articleTexts(library, filter, format);
		const writeAll = async (write: (text: string) => Promise<void>) => {
			let count = 0;
			for await (const text of texts()) {
				await write(text);
				count++;
			}
			return count;
		};
		const count = await (output === undefined
			? writeAll(context.write)
			: withNewFile(output, file => writeAll(file.write)));
		await tellUndated(library, filter, context);
		const things = format === 'json' ? count - 1 : count;
		if (output !== undefined) {
			const name = safe(output, {oneLine: true});
			const told = format === 'json' ? messages.exportedPages : messages.exportedArticles;
			context.complain(told(things, name));
		}
		if (things > 0) return 0;
		context.complain((await library.isEmpty()) ? messages.libraryEmpty : messages.nothingFound);
		return 1;
	});
}

async function* pageLines(library: Library, filter: ArticleFilter): AsyncGenerator<string> {
	yield jsonLine(exportHeader);
	for await (const page of library.exportPages(filter)) yield jsonLine(page);
}

/** Newest first, each with where it stands. */
async function* articleTexts(
	library: Library,
	filter: ArticleFilter,
	format: 'markdown' | 'text',
): AsyncGenerator<string> {
	let between = '';
	for await (const {id} of allOf(after => library.articles(filter, after, stretch))) {
		const found = await library.article(id);
		if (found.kind !== 'found') continue;
		yield between + (format === 'markdown' ? markdown(found.article) : plain(found.article));
		between = format === 'markdown' ? '\n---\n\n' : '\n\n';
	}
}

function markdown(stored: StoredArticle): string {
	const {article, captions} = stored;
	return `${articleMarkdown(article, captions)}\n${escapedMarkdown(citation(stored))}\n`;
}

function plain(stored: StoredArticle): string {
	return `${articleText(stored.article, stored.captions)}\n${citation(stored)}\n`;
}
