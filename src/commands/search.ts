// paper-tui search: one line a hit.
import type {Library} from '../library/library.ts';
import {find, type Hit} from '../search/find.ts';
import {parseQuery} from '../search/parse-query.ts';
import {soughtBy} from '../search/sought.ts';
import {queryProblemMessage} from '../ui/messages/query-problem.ts';
import {outletLabel} from '../ui/provenance.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {dateOrGuess} from './date-or-guess.ts';
import {filterOf, tellUndated} from './filter.ts';
import {jsonLine} from './json-line.ts';
import {withKnownOutlet} from './known-outlet.ts';
import {nothingFound} from './nothing-found.ts';
import type {Values} from './option.ts';
import {count} from './search/counts.ts';
import * as savedSearches from './search/saved-searches.ts';
import {tabLine} from './tab-line.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

const usualLimit = 50;

/** What is done instead of printing hits; no two of them go together. */
const instead = ['interactive', 'open', 'counts', 'save', 'saved', 'forget'] as const;

/** Prints the hits, best first, or with `--open` one of them whole, or with `-i` the id of the one chosen. */
export async function run(context: Context, words: readonly string[], values: Values): Promise<ExitCode> {
	const [first, second] = instead.filter(name => values[name] !== undefined);
	if (first && second) throw new UsageError(told => told.optionsApart(`--${first}`, `--${second}`));
	const typed = words.join(' ');
	if (values.interactive) {
		const {chooseArticle} = await import('./choose-article.ts');
		return chooseArticle(context, typed);
	}
	const {saved, forget} = values;
	if (saved === undefined && forget === undefined && words.length === 0) {
		throw new UsageError(told => told.operandMissing('QUERY'));
	}
	return withLibrary(context, async library => {
		if (saved) return savedSearches.list(library, values.json === true, context);
		if (forget !== undefined) return savedSearches.forget(library, forget, context);
		if (values.save !== undefined) return savedSearches.save(library, values.save, typed, context);
		return search(library, await savedSearches.expanded(library, typed, context), values, context);
	});
}

async function search(library: Library, typed: string, values: Values, context: Context): Promise<ExitCode> {
	const {messages} = context;
	const {query, problems} = parseQuery(typed);
	for (const problem of problems) context.complain(queryProblemMessage(context.language, problem));
	const filtered = filterOf(await withKnownOutlet(library, values));
	const within = {...filtered, ...(values.in !== undefined && {field: values.in})};
	const {filter} = soughtBy(query, within);
	// Of papers named in part it is not known which undated articles there are.
	if (filter.outlets === undefined) await tellUndated(library, filter, context);
	if (values.counts) return count(library, query, within, values.json === true, context);

	const limit = Math.max(values.limit ?? usualLimit, values.open ?? 0);
	const {hits, scope} = await find(library, query, {...within, limit});
	if (hits.length === 0) {
		context.complain(await nothingFound(context, library));
		return 1;
	}
	if (values.open !== undefined) {
		const hit = hits[values.open - 1];
		const answer = hit ? await library.article(hit.id) : null;
		if (answer?.kind !== 'found') {
			context.complain(messages.hitAbsent(values.open, hits.length));
			return 1;
		}
		const {printArticle} = await import('./print-article.ts');
		await printArticle(context, answer.article, values.json ? 'json' : null);
		return 0;
	}
	await context.write(await printed(hits, context, values.json === true));
	if (scope === 'newest-window') context.complain(messages.newestOnly);
	return 0;
}

async function printed(hits: readonly Hit[], context: Context, asJson: boolean): Promise<string> {
	if (asJson) return hits.map(hit => jsonLine(hitObject(hit))).join('');
	if (context.terminal) {
		const {aligned} = await import('./search/aligned-hits.ts');
		return aligned(hits, context);
	}
	return hits
		.map(hit => tabLine([hit.id, outletLabel(hit), dateOrGuess(hit), hit.headline, hit.snippet]))
		.join('');
}

function hitObject(hit: Hit): object {
	const {id, outlet, date, page, headline, snippet, score, outletGuess, dateGuess, read, starred} = hit;
	return {id, outlet, date, page, headline, snippet, score, outletGuess, dateGuess, read, starred};
}
