// Where in the program a fault of its own has happened.

/** File, line and column, as the first line of the stack has them; a dash if it has none. Not safe for a terminal. */
export function faultPlace(error: unknown): string {
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	return /([^/\\()\s]+:\d+:\d+)\)?$/mu.exec(stack)?.[1] ?? '-';
}
