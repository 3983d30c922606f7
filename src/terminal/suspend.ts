// Stops the program as Ctrl-z does, until the shell lets it go on.
import {once} from 'node:events';
import {setTimeout as pass} from 'node:timers/promises';

/** A shell that knows no jobs lets nothing be stopped: then it goes on after so long. */
const unstoppedMilliseconds = 200;

/** Resolves when the program goes on. What it stands in, such as npx, is stopped with it, or the shell would wait for that. */
export async function suspend(): Promise<void> {
	const continued = once(process, 'SIGCONT');
	process.kill(0, 'SIGTSTP');
	await Promise.race([continued, pass(unstoppedMilliseconds)]);
}
