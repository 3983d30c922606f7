// Waits for a library that another process holds, and goes on drawing meanwhile.
import {setTimeout as after} from 'node:timers/promises';
import {isLibraryFault} from './library-error.ts';

export type Patience = {
	/** How long another process may hold the library before it counts as busy, in milliseconds. */
	readonly milliseconds: number;
	/** Called with true once a wait has lasted a second, and with false when it is over. */
	readonly onWait?: (waits: boolean) => void;
};

/** Writing takes another program a moment; what takes longer is a large library being copied or changed. */
export const usualPatience: Patience = {milliseconds: 60_000};

/** Shorter than the moments that writers leave each other: see `give-way.ts`. */
const pollMilliseconds = 5;
const tellAfterMilliseconds = 1000;

/**
 * What `work` gives, which must change nothing when it fails with a `LibraryError` of the kind `busy`: it is then
 * tried again until patience is at an end. The thread is free between the trials.
 */
export async function whenFree<T>(work: () => T | Promise<T>, patience = usualPatience): Promise<T> {
	let start: number | undefined;
	let told = false;
	try {
		for (;;) {
			try {
				return await work();
			} catch (error) {
				if (!isLibraryFault(error, 'busy')) throw error;
				start ??= performance.now();
				const waited = performance.now() - start;
				if (waited >= patience.milliseconds) throw error;
				if (!told && waited >= tellAfterMilliseconds) {
					told = true;
					patience.onWait?.(true);
				}
			}
			await after(pollMilliseconds);
		}
	} finally {
		if (told) patience.onWait?.(false);
	}
}
