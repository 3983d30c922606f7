// Figures gathered under names, and the table of them: median and 95 of 100, what they are measured by beside them.

export type Goal = {readonly most: number; readonly at: 'median' | 'p95'};

export class Figures {
	readonly #values = new Map<string, number[]>();

	add(name: string, ...values: readonly (number | null)[]): void {
		const own = this.#values.get(name) ?? [];
		own.push(...values.filter(value => value !== null));
		this.#values.set(name, own);
	}

	names(): string[] {
		return [...this.#values.keys()];
	}

	/** NaN where there are none. */
	at(name: string, share: number): number {
		const sorted = (this.#values.get(name) ?? []).toSorted((one, other) => one - other);
		return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	}
}

/** Prints what was gathered of ours beside the yardstick; a goal that is missed is marked. */
export function printTable(
	title: string,
	ours: Figures,
	yardstick: {readonly name: string; readonly figures: Figures},
	goals: Readonly<Record<string, Goal>>,
): void {
	console.log(`\n${title}\n${' '.repeat(30)}${'paper-tui'.padEnd(20)}${yardstick.name.padEnd(20)}goal`);
	for (const name of ours.names()) {
		const goal = goals[name];
		const reached = goal && ours.at(name, goal.at === 'p95' ? 0.95 : 0.5);
		const verdict =
			goal === undefined || reached === undefined
				? ''
				: `≤ ${goal.most} (${goal.at})${reached <= goal.most ? '' : ' MISSED'}`;
		console.log(
			`  ${name.padEnd(28)}${told(ours, name).padEnd(20)}${told(yardstick.figures, name).padEnd(20)}${verdict}`,
		);
	}
}

function told(figures: Figures, name: string): string {
	const [median, high] = [figures.at(name, 0.5), figures.at(name, 0.95)];
	if (Number.isNaN(median)) return '';
	const digits = median >= 100 ? 0 : 1;
	return `${median.toFixed(digits)} (${high.toFixed(digits)})`;
}
