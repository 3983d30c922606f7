import {describe, expect, it} from 'vitest';
import {Answers} from '../../../src/commands/import/answers.ts';
import {type Restored, restoreInOrder} from '../../../src/commands/import/restore-in-order.ts';
import type {PoolAnswer} from '../../../src/commands/import/restore-pool.ts';
import type {RestoreTask} from '../../../src/commands/import/restore-worker.ts';
import type {Source} from '../../../src/formats/find-sources.ts';
import {SourceError} from '../../../src/formats/source-error.ts';

/** A pool that answers when told to, with the fault that the source is empty. */
class SlowPool {
	readonly begun: string[] = [];
	readonly #finish = new Map<string, () => void>();

	restore({from}: RestoreTask): Answers<PoolAnswer> {
		const answers = new Answers<PoolAnswer>();
		const source = from.kind === 'path' ? from.source : from.page.source;
		this.begun.push(source);
		this.#finish.set(source, () => {
			answers.add({kind: 'failed', source, fault: {kind: 'empty'}});
			answers.complete();
		});
		return answers;
	}

	finish(name: string): void {
		this.#finish.get(name)?.();
	}
}

const library = {articlesOfFiles: async (files: readonly unknown[]) => files.map(() => null)};

async function* named(...names: readonly string[]): AsyncGenerator<Source | SourceError> {
	for (const name of names) {
		yield name === 'error' ? new SourceError(name, {kind: 'denied'}) : {name, path: `/nowhere/${name}`};
	}
}

const nameOf = (restored: Restored | undefined) =>
	restored?.kind === 'failed' ? restored.error.source : undefined;

describe('restoring in order', () => {
	it('begins with the next while the first is worked at, and gives the first first', async () => {
		const pool = new SlowPool();
		const restored = restoreInOrder(named('a', 'error', 'b', 'c'), {
			library,
			pool,
			standardInput: process.stdin,
			override: null,
		});
		const first = restored.next();
		while (pool.begun.length < 3) await new Promise(resolve => setImmediate(resolve));
		for (const name of ['c', 'b', 'a']) pool.finish(name);
		expect(nameOf((await first).value)).toBe('a');
		const rest: unknown[] = [];
		for await (const next of restored) rest.push(nameOf(next));
		expect(rest).toEqual(['error', 'b', 'c']);
	});

	it('has no more on the way than it has room for, however many there are', async () => {
		const pool = new SlowPool();
		let asked = 0;
		async function* endless(): AsyncGenerator<Source> {
			for (;;) yield {name: String(asked), path: `/nowhere/${asked++}`};
		}
		const restored = restoreInOrder(endless(), {library, pool, standardInput: process.stdin, override: null});
		for (let given = 0; given < 3000; given++) {
			const next = restored.next();
			while (!pool.begun.includes(String(given))) await new Promise(resolve => setImmediate(resolve));
			pool.finish(String(given));
			expect(nameOf((await next).value)).toBe(String(given));
			expect(asked - given).toBeLessThan(1200);
		}
	});
});
