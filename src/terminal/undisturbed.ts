// Lets another program have the keyboard's interrupts.

/** Runs a task during which Ctrl-c ends nothing here: it is meant for the program that has the terminal. */
export async function undisturbed(task: () => Promise<void>): Promise<void> {
	const listeners = process.listeners('SIGINT');
	const ignore = () => {};
	process.on('SIGINT', ignore);
	for (const listener of listeners) process.off('SIGINT', listener);
	try {
		await task();
	} finally {
		for (const listener of listeners) process.on('SIGINT', listener);
		process.off('SIGINT', ignore);
	}
}
