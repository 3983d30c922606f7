// Lets another program have the signals of the keyboard.

const ofKeyboard = ['SIGINT', 'SIGQUIT'] as const;

/** Runs a task during which Ctrl-c and Ctrl-\ end nothing here: they are meant for the program that has the terminal. */
export async function undisturbed(task: () => Promise<void>): Promise<void> {
	const listeners = ofKeyboard.map(name => [name, process.listeners(name)] as const);
	const ignore = () => {};
	for (const [name, theirs] of listeners) {
		process.on(name, ignore);
		for (const listener of theirs) process.off(name, listener);
	}
	try {
		await task();
	} finally {
		for (const [name, theirs] of listeners) {
			for (const listener of theirs) process.on(name, listener);
			process.off(name, ignore);
		}
	}
}
