// Finds out by how long its answers take whether the line to a terminal is slow.
import type {Reply} from './replies.ts';

/** What is typed on a line whose answers take longer is seen too late to be typed by. */
const slowMilliseconds = 200;

/**
 * Times the answers to what was asked last of all (DA1). One that takes long may have waited for the program itself, which
 * was busy starting, or for the first screen: it is asked once more.
 */
export class RoundTrip {
	readonly #now: () => number;
	#askedAt: number | null = null;
	#isAskedAgain = false;

	/** `now` gives milliseconds. */
	constructor(now = () => performance.now()) {
		this.#now = now;
	}

	/** Says that it is asked now. */
	asked(): void {
		this.#askedAt = this.#now();
	}

	/** Takes in a reply, and gives what follows from it: nothing yet or any more, to ask again, or a slow line. */
	hear(reply: Reply): 'nothing' | 'ask again' | 'slow' {
		if (reply.kind !== 'attributes' || this.#askedAt === null) return 'nothing';
		const isSlow = this.#now() - this.#askedAt > slowMilliseconds;
		this.#askedAt = null;
		if (!isSlow) return 'nothing';
		if (this.#isAskedAgain) return 'slow';
		this.#isAskedAgain = true;
		return 'ask again';
	}
}
