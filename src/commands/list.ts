// paper-tui list: what the library holds, one line each.
import type {EditionSummary, Library, OutletSummary} from '../library/library.ts';
import {seriesMembers} from '../library/series.ts';
import {outletOf} from '../ui/outlet-of.ts';
import {alignedLine, type Columns} from './aligned-line.ts';
import {articleLine} from './article-line.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {editionLine} from './edition-line.ts';
import {filterOf, tellUndated} from './filter.ts';
import {findArticle} from './find-article.ts';
import {jsonLine} from './json-line.ts';
import {withKnownOutlet} from './known-outlet.ts';
import {allOf} from './list-all.ts';
import {nothingFound} from './nothing-found.ts';
import type {Values} from './option.ts';
import {tabLine} from './tab-line.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

/** Rows asked of the library at a time. */
const stretch = 500;

/** Identifier, paper, date, page; paper, articles, unread; paper, date, page, articles. */
const columns: Readonly<Record<string, Columns>> = {
	articles: [10, 12, 11, 3],
	outlets: [28, 7, 7],
	editions: [20, 11, 3, 4],
};

/** Prints articles, outlets or editions as far as the filters and the limit let them through. */
export async function run(
	context: Context,
	[what = 'articles']: readonly string[],
	values: Values,
): Promise<ExitCode> {
	if (values.series !== undefined) return listSeries(context, values.series, what, values);
	if (what === 'outlets') {
		for (const name of ['outlet', 'since', 'until'] as const) {
			if (values[name] !== undefined) {
				throw new UsageError(messages => messages.optionNotFor(`--${name}`, 'list outlets'));
			}
		}
	}
	return withLibrary(context, async library => {
		const known = await withKnownOutlet(library, values);
		const lines = linesOf(what, library, known);
		let count = 0;
		for await (const line of lines) {
			if (count === (values.limit ?? Number.POSITIVE_INFINITY)) break;
			count++;
			await context.write(
				context.terminal && !values.json ? alignedLine(line, columns[what] ?? [], context) : line,
			);
		}
		if (what === 'articles') await tellUndated(library, filterOf(known), context);
		if (count > 0) return 0;
		context.complain(await nothingFound(context, library));
		return 1;
	});
}

/** The articles of a series in their order, none of them left out. */
async function listSeries(context: Context, id: string, what: string, values: Values): Promise<ExitCode> {
	const [other] = (['outlet', 'since', 'until', 'limit'] as const).filter(name => values[name] !== undefined);
	if (other !== undefined) throw new UsageError(messages => messages.optionsApart('--series', `--${other}`));
	if (what !== 'articles')
		throw new UsageError(messages => messages.optionNotFor('--series', `list ${what}`));
	return withLibrary(context, async library => {
		const article = await findArticle(context, library, id);
		if (article === null) return 1;
		const members = await seriesMembers(library, article);
		for (const member of members) await context.write(articleLine(member.article, values));
		if (members.length > 0) return 0;
		context.complain(context.messages.noSeries(article.id));
		return 1;
	});
}

async function* linesOf(what: string, library: Library, values: Values): AsyncGenerator<string> {
	const filter = filterOf(values);
	if (what === 'outlets') {
		for (const outlet of await library.outlets()) yield outletLine(outlet, values);
	} else if (what === 'editions') {
		const {outlet} = values;
		const wanted = outlet === undefined ? null : (await library.outlets()).filter(({key}) => key === outlet);
		for await (const edition of allOf(after => library.editions(after, stretch))) {
			if (wanted !== null && outletOf(edition, wanted) === -1) continue;
			if (isWithin(edition, values)) yield editionLine(edition, values);
		}
	} else {
		for await (const article of allOf(after => library.articles(filter, after, stretch))) {
			yield articleLine(article, values);
		}
	}
}

function isWithin({date}: EditionSummary, {since, until}: Values): boolean {
	if (since !== undefined && (date === null || date < since)) return false;
	return until === undefined || (date !== null && date <= until);
}

function outletLine({name, known, articles, unread, newest}: OutletSummary, {json}: Values): string {
	return json
		? jsonLine({outlet: known === 'stated' ? name : null, name, known, articles, unread, newest})
		: tabLine([known === 'guessed' ? `${name}?` : name, articles, unread, newest]);
}
