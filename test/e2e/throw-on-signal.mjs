// Loaded before the program by tests: a signal makes it throw where nobody catches.
process.on('SIGUSR2', () => {
	throw new Error('thrown by a test');
});
