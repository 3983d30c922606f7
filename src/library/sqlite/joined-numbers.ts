// Numbers that belong together because pairs of them do.

export type NumberPair = readonly [older: number, newer: number];

export class JoinedNumbers {
	readonly #parents = new Map<number, number>();

	join([one, other]: NumberPair): void {
		const [a, b] = [this.newestBeside(one), this.newestBeside(other)];
		// The greatest of a set stands for it.
		this.#parents.set(Math.min(a, b), Math.max(a, b));
		this.#parents.set(Math.max(a, b), Math.max(a, b));
	}

	/** Whether both belong together by what was joined already. */
	holds([one, other]: NumberPair): boolean {
		return one === other || this.newestBeside(one) === this.newestBeside(other);
	}

	/** The greatest number that belongs with this one; itself if none does. */
	newestBeside(number: number): number {
		let greatest = number;
		for (let next = this.#parents.get(greatest); next !== undefined && next !== greatest; ) {
			greatest = next;
			next = this.#parents.get(greatest);
		}
		// The way is shorter the next time.
		for (let at = number; at !== greatest; ) {
			const next = this.#parents.get(at) ?? greatest;
			this.#parents.set(at, greatest);
			at = next;
		}
		return greatest;
	}

	/** Every set of two or more. */
	sets(): number[][] {
		return [...Map.groupBy(this.#parents.keys(), number => this.newestBeside(number)).values()];
	}
}
