// What has become of the sources of an import, in numbers.
import type {SourceFault} from '../../formats/source-error.ts';
import type {ImportOutcome} from './store-in-batches.ts';

export type Cause = {readonly fault: SourceFault | null; sources: number};

export class Tally {
	added = 0;
	articles = 0;
	/** Of those added, the ones that no article was found on. */
	empty = 0;
	unchanged = 0;
	failed = 0;
	readonly #causes = new Map<string, Cause>();

	/** Every source of which there is an outcome. */
	get sources(): number {
		return this.added + this.unchanged + this.failed;
	}

	/** Why sources have failed, the most frequent first; null for faults of the program. */
	get causes(): Cause[] {
		return [...this.#causes.values()].sort((one, other) => other.sources - one.sources);
	}

	add(outcome: ImportOutcome): void {
		if (outcome.kind !== 'stored') this.#fail(outcome.kind === 'failed' ? outcome.error.fault : null);
		else if (outcome.status === 'unchanged') this.unchanged++;
		else {
			this.added++;
			this.articles += outcome.articles;
			if (outcome.articles === 0) this.empty++;
		}
	}

	#fail(fault: SourceFault | null): void {
		this.failed++;
		const key = JSON.stringify(fault);
		const cause = this.#causes.get(key) ?? {fault, sources: 0};
		cause.sources++;
		this.#causes.set(key, cause);
	}
}
