// Signals that end the program: at once, or, in the midst of a long task, as soon as what it has begun is done.
import type {ExitCode} from './command.ts';

/** Each with the exit code that tells of it, 128 and its number. */
const exitCodes = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const satisfies Partial<
	Record<NodeJS.Signals, ExitCode>
>;

type Ending = keyof typeof exitCodes;

/** Has SIGINT end the program with its exit code, rather than as a death. */
export function endOnInterrupt(): void {
	process.on('SIGINT', endAtOnce);
}

/**
 * What the task gives; or, when one of the signals has come meanwhile, the exit code that tells of it. The
 * first to come aborts `stop`, a second ends the program at once.
 */
export async function stoppable(task: (stop: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
	const controller = new AbortController();
	let arrived: Ending | null = null;
	const arrive = (signal: Ending) => {
		if (arrived !== null) process.exit(exitCodes[signal]);
		arrived = signal;
		controller.abort();
	};
	const names = Object.keys(exitCodes) as Ending[];
	process.off('SIGINT', endAtOnce);
	for (const name of names) process.on(name, arrive);
	try {
		const code = await task(controller.signal);
		return arrived === null ? code : exitCodes[arrived];
	} finally {
		for (const name of names) process.off(name, arrive);
		endOnInterrupt();
	}
}

/** The items until the signal aborts; one that is still waited for then is waited for no longer. */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
	const iterator = items[Symbol.asyncIterator]();
	while (!signal.aborted) {
		const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
			const stop = () => resolve(null);
			signal.addEventListener('abort', stop, {once: true});
			iterator
				.next()
				.then(resolve, reject)
				.finally(() => signal.removeEventListener('abort', stop));
		});
		if (next === null || next.done) return;
		yield next.value;
	}
}

function endAtOnce(): void {
	process.exit(exitCodes.SIGINT);
}
