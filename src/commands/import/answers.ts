// The answers to one task, as they come.

/** Each is given once, to whoever asks first. */
export class Answers<T> implements AsyncIterable<T> {
	readonly #waiting: T[] = [];
	#isComplete = false;
	#failure: {readonly error: unknown} | null = null;
	#wake: () => void = () => {};

	/** All are there: none has to be waited for. */
	get isComplete(): boolean {
		return this.#isComplete;
	}

	add(answer: T): void {
		this.#waiting.push(answer);
		this.#wake();
	}

	/** No more come. */
	complete(): void {
		this.#isComplete = true;
		this.#wake();
	}

	/** None comes any more, for a reason that whoever asks is told. */
	fail(error: unknown): void {
		this.#failure = {error};
		this.complete();
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<T> {
		for (;;) {
			const next = this.#waiting.shift();
			if (next !== undefined) yield next;
			else if (this.#failure) throw this.#failure.error;
			else if (this.#isComplete) return;
			else {
				await new Promise<void>(resolve => {
					this.#wake = resolve;
				});
			}
		}
	}
}
