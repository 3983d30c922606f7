// paper-tui search --save, --saved and --forget: searches kept under a name.
import type {Library} from '../../library/library.ts';
import {expandSaved, isSearchName} from '../../library/searches.ts';
import {safe} from '../../terminal/safe.ts';
import type {ExitCode} from '../command.ts';
import type {Context} from '../context.ts';
import {jsonLine} from '../json-line.ts';
import {tabLine} from '../tab-line.ts';
import {UsageError} from '../usage-error.ts';

/** @throws {UsageError} for what can't be a name. */
export async function save(
	library: Library,
	name: string,
	query: string,
	context: Context,
): Promise<ExitCode> {
	const shown = safe(name, {oneLine: true});
	if (!isSearchName(name)) throw new UsageError(messages => messages.searchNameWrong(shown));
	await library.saveSearch({name, query});
	context.complain(context.messages.searchSaved(shown));
	return 0;
}

export async function list(library: Library, asJson: boolean, context: Context): Promise<ExitCode> {
	const saved = await library.savedSearches();
	for (const search of saved) {
		await context.write(asJson ? jsonLine(search) : tabLine([search.name, search.query]));
	}
	if (saved.length > 0) return 0;
	context.complain(context.messages.noSearches);
	return 1;
}

export async function forget(library: Library, name: string, context: Context): Promise<ExitCode> {
	if (await library.forgetSearch(name)) return 0;
	context.complain(context.messages.searchAbsent(safe(name, {oneLine: true})));
	return 1;
}

/** The query with what was saved in the place of each `@name`; tells of those under which nothing is. */
export async function expanded(library: Library, typed: string, context: Context): Promise<string> {
	if (!/[@＠]/u.test(typed)) return typed;
	const {query, unknown} = expandSaved(typed, await library.savedSearches());
	for (const name of unknown) context.complain(context.messages.searchNameTaken(safe(name, {oneLine: true})));
	return query;
}
