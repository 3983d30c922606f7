// Writes without Node's streams, as far as that can be done without waiting.
import {writeSync} from 'node:fs';

/** What of the text could not be written to a descriptor at once: for want of room, or for a reason that a stream will tell of. */
export function writeNow(descriptor: number, text: string): Buffer {
	let rest = Buffer.from(text);
	try {
		while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
	} catch {
		// The stream tries again, and waits or complains.
	}
	return rest;
}
