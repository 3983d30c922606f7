// paper-tui remove: articles and whole pages taken out of the library, and put back.
import type {Library} from '../library/library.ts';
import type {RemovalRequest, Removed} from '../library/removal.ts';
import {articleLine} from './article-line.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {editionLine} from './edition-line.ts';
import {filterOf, tellUndated} from './filter.ts';
import {findArticle} from './find-article.ts';
import {jsonLine} from './json-line.ts';
import {withKnownOutlet} from './known-outlet.ts';
import {megabytes} from './megabytes.ts';
import type {OptionName, Values} from './option.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

const filters: readonly OptionName[] = ['outlet', 'since', 'until', 'page'];

type Tally = {pages: number; articles: number};

/** Tells what is taken out, as `list` does, or put back; without --apply what would be taken out. */
export async function run(context: Context, ids: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	const what = wanted(ids, values);
	return withLibrary(context, async library => {
		if (what === 'purge') return giveUp(context, library, values);
		if (what === 'undo') {
			const tally = await tell(context, library.undoRemoval(), values);
			if (tally.pages + tally.articles === 0) {
				context.complain(messages.nothingRemoved);
				return 1;
			}
			if (!values.json) await context.write(`${messages.didPutBack(tally.articles, tally.pages)}\n`);
			return 0;
		}
		const known = await withKnownOutlet(library, values);
		const {request, absent} = await requestOf(context, library, ids, known);
		const apply = values.apply === true;
		const tally = await tell(context, library.remove(request, {apply}), values);
		if (request.kind === 'pages') await tellUndated(library, filterOf(known), context);
		if (tally.pages + tally.articles === 0) {
			if (absent === 0) context.complain(messages.nothingFound);
			return 1;
		}
		const told = apply ? messages.didRemove : messages.wouldRemove;
		if (!values.json) await context.write(`${told(tally.articles, tally.pages)}\n`);
		return absent > 0 ? 1 : 0;
	});
}

/** @throws {UsageError} if nothing is named, or things that do not go together. */
function wanted(ids: readonly string[], values: Values): 'remove' | 'undo' | 'purge' {
	const filter = filters.find(name => values[name] !== undefined);
	const special = (['undo', 'purge'] as const).find(name => values[name]);
	const other = [ids.length > 0 ? 'ID' : null, filter && `--${filter}`].find(name => name != null);
	const ways = [
		special && `--${special}`,
		special === 'undo' && values.purge ? '--purge' : null,
		special === 'undo' && values.apply ? '--apply' : null,
		values['whole-page'] && (special || filter) ? '--whole-page' : null,
		other,
		!special && ids.length > 0 && filter ? `--${filter}` : null,
	].filter(way => typeof way === 'string');
	const [first, second] = ways;
	if (first !== undefined && second !== undefined) {
		throw new UsageError(messages => messages.optionsApart(first, second));
	}
	if (special) return special;
	if (first === undefined) throw new UsageError(messages => messages.removeNothing);
	return 'remove';
}

async function requestOf(
	context: Context,
	library: Library,
	ids: readonly string[],
	values: Values,
): Promise<{request: RemovalRequest; absent: number}> {
	if (ids.length === 0) {
		const page = values.page === undefined ? {} : {page: values.page};
		return {request: {kind: 'pages', filter: {...filterOf(values), ...page}}, absent: 0};
	}
	const found: string[] = [];
	for (const id of ids) {
		const article = await findArticle(context, library, id);
		if (article) found.push(article.id);
	}
	const kind = values['whole-page'] ? 'pages-of' : 'articles';
	return {request: {kind, ids: found}, absent: ids.length - found.length};
}

async function tell(context: Context, things: AsyncIterable<Removed>, values: Values): Promise<Tally> {
	const tally: Tally = {pages: 0, articles: 0};
	for await (const thing of things) {
		if (thing.kind === 'article') {
			tally.articles++;
			await context.write(articleLine(thing.article, values));
		} else {
			tally.pages++;
			tally.articles += thing.page.articles;
			await context.write(editionLine(thing.page, values));
		}
	}
	return tally;
}

async function giveUp(context: Context, library: Library, values: Values): Promise<ExitCode> {
	const {messages} = context;
	const apply = values.apply === true;
	const given = await library.giveUpRemoved({apply});
	if (values.json) await context.write(jsonLine(given));
	if (given.pages === 0) {
		context.complain(messages.nothingToPurge);
		return 1;
	}
	const told = apply ? messages.didPurge : messages.wouldPurge;
	if (!values.json) await context.write(`${told(given.pages, megabytes(given.bytes))}\n`);
	if (apply && !given.shrunk) context.complain(messages.notShrunk);
	return 0;
}
