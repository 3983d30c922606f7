// Makes Node slow to open the keyboard, as a busy machine is.
const opened = Object.getOwnPropertyDescriptor(process, 'stdin');
const milliseconds = 400;

Object.defineProperty(process, 'stdin', {
	configurable: true,
	get() {
		Object.defineProperty(process, 'stdin', opened);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
		return process.stdin;
	},
});
