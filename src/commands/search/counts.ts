// paper-tui search --counts: how many articles answer, of which papers and months.
import type {Library} from '../../library/library.ts';
import type {Tally} from '../../search/candidates.ts';
import type {Query} from '../../search/query.ts';
import type {SoughtWithin} from '../../search/sought.ts';
import {tally} from '../../search/tally.ts';
import type {ExitCode} from '../command.ts';
import type {Context} from '../context.ts';
import {jsonLine} from '../json-line.ts';
import {nothingFound} from '../nothing-found.ts';
import {tabLine} from '../tab-line.ts';

/** Counts to the end, and prints a line for all, each paper and each month. */
export async function count(
	library: Library,
	query: Query,
	within: SoughtWithin,
	asJson: boolean,
	context: Context,
): Promise<ExitCode> {
	let counts: Tally | null = null;
	for await (counts of tally(library, query, within)) {
		context.progress(context.messages.counting(Math.floor(counts.share * 100), counts.articles));
	}
	context.progress(null);
	if (counts === null || counts.articles === 0) {
		context.complain(await nothingFound(context, library));
		return 1;
	}
	await context.write(asJson ? asObjects(counts) : asLines(counts));
	return 0;
}

function asLines({articles, outlets, months}: Tally): string {
	return [
		tabLine(['total', null, articles]),
		...outlets.map(outlet => tabLine(['outlet', outlet.name, outlet.articles])),
		...months.map(({month, articles: own}) => tabLine(['month', month, own])),
	].join('');
}

function asObjects({articles, outlets, months}: Tally): string {
	return [
		jsonLine({kind: 'total', articles}),
		...outlets.map(({key, name, articles: own}) => jsonLine({kind: 'outlet', key, name, articles: own})),
		...months.map(({month, articles: own}) => jsonLine({kind: 'month', month, articles: own})),
	].join('');
}
