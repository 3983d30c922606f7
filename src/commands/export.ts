// paper-tui export: the library as lines that make an equal one, or its articles to read.
import {exportHeader} from '../library/exported/exported-line.ts';
import type {ArticleFilter, Library, StoredArticle} from '../library/library.ts';
import type {Place} from '../library/places.ts';
import {safe} from '../terminal/safe.ts';
import {articleMarkdown, escapedMarkdown} from '../ui/take/article-markdown.ts';
import {articleText} from '../ui/take/article-text.ts';
import {citation} from '../ui/take/citation.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {filterOf, tellUndated} from './filter.ts';
import {formatOf} from './format-option.ts';
import {jsonLine} from './json-line.ts';
import {withKnownOutlet} from './known-outlet.ts';
import {allOf} from './list-all.ts';
import {withNewFile} from './new-file.ts';
import {nothingFound} from './nothing-found.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

/** Rows asked of the library at a time. */
const stretch = 100;

/** Writes to standard output or the file of `--output`; one page is in memory at a time. */
export async function run(context: Context, _operands: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	const format = formatOf(values) ?? 'json';
	if (values.tag !== undefined) checkTagAlone(values, format);
	const {output} = values;
	return withLibrary(context, async library => {
		const known = await withKnownOutlet(library, values);
		const filter = filterOf(known);
		const texts = () =>
			format === 'json' ? pageLines(library, filter) : articleTexts(library, placeOf(known), format);
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
		context.complain(await nothingFound(context, library));
		return 1;
	});
}

/** A collection has articles of any paper and day, and pages are not parted. */
function checkTagAlone(values: Values, format: string): void {
	if (format === 'json')
		throw new UsageError(messages => messages.optionNotFor('--tag', 'export --format json'));
	for (const name of ['outlet', 'since', 'until'] as const) {
		if (values[name] !== undefined)
			throw new UsageError(messages => messages.optionNotFor(`--${name}`, 'export --tag'));
	}
}

async function* pageLines(library: Library, filter: ArticleFilter): AsyncGenerator<string> {
	yield jsonLine(exportHeader);
	for await (const page of library.exportPages(filter)) yield jsonLine(page);
}

/** What is exported to be read: a collection, or all that the filters let through. */
function placeOf(values: Values): Place {
	const {tag} = values;
	return tag === undefined
		? {kind: 'articles', filter: filterOf(values), order: 'newest'}
		: {kind: 'tag', tag};
}

/** Newest first, each with where it stands and what was noted on it. */
async function* articleTexts(
	library: Library,
	place: Place,
	format: 'markdown' | 'text',
): AsyncGenerator<string> {
	let between = '';
	for await (const {id} of allOf(after => library.articlesIn(place, after, stretch))) {
		const found = await library.article(id);
		if (found.kind !== 'found') continue;
		yield between + (format === 'markdown' ? markdown(found.article) : plain(found.article));
		between = format === 'markdown' ? '\n---\n\n' : '\n\n';
	}
}

function markdown(stored: StoredArticle): string {
	const {article, captions} = stored;
	const below = [citation(stored), ...noteLines(stored)].map(line => `${escapedMarkdown(line)}\n`);
	return `${articleMarkdown(article, captions)}\n${below.join('\n')}`;
}

function plain(stored: StoredArticle): string {
	const below = [citation(stored), ...noteLines(stored)].map(line => `${line}\n`);
	return `${articleText(stored.article, stored.captions)}\n${below.join('\n')}`;
}

/** The note and the collections, each line safe for the terminal. */
function noteLines({note, tags}: StoredArticle): string[] {
	return [...(note?.split('\n') ?? []), tags.map(tag => `#${tag}`).join(' ')]
		.map(line => safe(line, {oneLine: true}))
		.filter(line => line !== '');
}
