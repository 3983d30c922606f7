// The way of an import: sources are restored, stored and told of, until all are done or it is stopped.
import type {Source} from '../../formats/find-sources.ts';
import type {SourceError} from '../../formats/source-error.ts';
import type {Library} from '../../library/library.ts';
import type {Context} from '../context.ts';
import {jsonLine} from '../json-line.ts';
import type {SaidOfPage} from '../page-facts.ts';
import {untilAborted} from '../signals.ts';
import {failureMessage} from './failure-message.ts';
import type {Progress} from './progress.ts';
import {restoreInOrder} from './restore-in-order.ts';
import type {RestorePool} from './restore-pool.ts';
import {type ImportOutcome, storeInBatches} from './store-in-batches.ts';
import type {Tally} from './tally.ts';

export type Importing = {
	readonly context: Context;
	readonly library: Library;
	/** Standard input from its beginning. */
	readonly input: AsyncIterable<Uint8Array>;
	readonly pool: RestorePool;
	readonly override: SaidOfPage | null;
	readonly stop: AbortSignal;
	readonly progress: Progress;
	readonly tally: Tally;
	/** What is printed of a source that is stored. */
	readonly line: (outcome: Extract<ImportOutcome, {kind: 'stored'}>) => string | null;
	readonly json: boolean;
};

/** Counts and tells of every source, in their order, when it is stored for good. Rejects with a LibraryError. */
export async function importSources(
	sources: AsyncIterable<Source | SourceError>,
	{context, library, input: standardInput, pool, override, stop, progress, tally, line, json}: Importing,
): Promise<void> {
	const restored = restoreInOrder(sources, {library, pool, standardInput, override});
	for await (const batch of storeInBatches(untilAborted(restored, stop), library)) {
		const lines: string[] = [];
		const complaints: string[] = [];
		for (const outcome of batch) {
			tally.add(outcome);
			const failure = outcome.kind === 'stored' ? null : failureMessage(outcome, context.messages);
			if (json) lines.push(jsonLine(report(outcome, failure)));
			else if (outcome.kind === 'stored') lines.push(lineOf(line(outcome)));
			if (failure !== null) complaints.push(failure);
		}
		const output = lines.join('');
		if ((output !== '' && context.output.isTTY) || complaints.length > 0) progress.clear();
		if (output !== '') await context.write(output);
		for (const complaint of complaints) context.complain(complaint);
		progress.add(batch);
	}
}

function lineOf(line: string | null): string {
	return line === null ? '' : `${line}\n`;
}

function report(outcome: ImportOutcome, message: string | null): object {
	if (outcome.kind === 'stored') {
		const {source, status, articles} = outcome;
		return {source, status, articles, message: null};
	}
	const source = outcome.kind === 'failed' ? outcome.error.source : outcome.source;
	return {source, status: 'failed', articles: 0, message};
}
