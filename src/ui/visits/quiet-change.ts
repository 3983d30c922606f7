// What is kept of reading without a word, and is nothing to be told of if it can't be: where one was, and what one opened.

export type QuietChange = {readonly id: string} & (
	| {readonly what: 'position'; readonly position: number}
	| {readonly what: 'opened'}
);

/** The changes with one more; it takes the place of one of its kind that is not on its way yet. */
export function withQuiet(changes: readonly QuietChange[], change: QuietChange): readonly QuietChange[] {
	const [first, ...others] = changes;
	if (first === undefined) return [change];
	return [first, ...others.filter(other => !isSame(other, change)), change];
}

function isSame(one: QuietChange, other: QuietChange): boolean {
	return one.id === other.id && one.what === other.what;
}
