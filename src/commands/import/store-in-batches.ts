// Stores restored pages in transactions short enough for others to write between them.
import type {SourceError} from '../../formats/source-error.ts';
import type {AddOutcome, Library} from '../../library/library.ts';
import {BatchWeight, weightOf} from './batch-weight.ts';
import type {Restored} from './restore-in-order.ts';

/** What became of a source. */
export type ImportOutcome =
	| ({readonly kind: 'stored'} & AddOutcome)
	| {readonly kind: 'failed'; readonly error: SourceError}
	/** By a fault of the program. */
	| {readonly kind: 'crashed'; readonly source: string; readonly error: Error};

/** Milliseconds that a restored page waits for others at most, if more are restored meanwhile. */
const longestWait = 500;

/** Sources reported on together at most; those that are known already weigh nothing. */
const mostSources = 1024;

/** The outcomes in the order of the sources, each given when it is stored for good. */
export async function* storeInBatches(
	restored: AsyncIterable<Restored>,
	library: Pick<Library, 'addPrepared'>,
): AsyncGenerator<ImportOutcome[]> {
	const most = new BatchWeight();
	let batch: Restored[] = [];
	let weight = 0;
	let since = performance.now();
	const store = async (): Promise<ImportOutcome[]> => {
		const pages = batch.flatMap(each => (each.kind === 'page' ? [each.page] : []));
		let outcomes: AddOutcome[] = [];
		if (pages.length > 0) {
			const start = performance.now();
			outcomes = await library.addPrepared(pages);
			most.note(weight, performance.now() - start);
		}
		const told = outcomesOf(batch, outcomes);
		batch = [];
		weight = 0;
		return told;
	};
	for await (const each of restored) {
		if (batch.length === 0) since = performance.now();
		batch.push(each);
		if (each.kind === 'page') weight += weightOf(each.page);
		const isDue = performance.now() - since > longestWait;
		if (weight >= most.weight || batch.length >= mostSources || isDue) yield await store();
	}
	if (batch.length > 0) yield await store();
}

/** `added` are the outcomes of the pages, in their order. */
function outcomesOf(batch: readonly Restored[], added: readonly AddOutcome[]): ImportOutcome[] {
	const next = added.values();
	return batch.flatMap((each): ImportOutcome[] => {
		if (each.kind === 'failed' || each.kind === 'crashed') return [each];
		if (each.kind === 'page') return [...next.take(1)].map(outcome => ({kind: 'stored', ...outcome}));
		return [{kind: 'stored', source: each.source, status: 'unchanged', articles: each.articles}];
	});
}
