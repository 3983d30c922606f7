// The program that has started this one to do something for it, and is told how far that is.

/** Whether there is one. */
export function isWatched(): boolean {
	return process.send !== undefined;
}

/** Tells it a line, or that there is none any more; nothing is said where it has gone meanwhile. */
export function tellWatcher(line: string | null): void {
	if (process.connected) process.send?.({progress: line}, () => {});
}
