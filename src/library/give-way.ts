// Leaves other processes their turn to write: SQLite has no queue, whoever asks in the right moment is next.
import {setTimeout as after} from 'node:timers/promises';

const longMilliseconds = 10;
/** Of the time that a writer held the library. */
const share = 1 / 50;

/**
 * Waits a little after a transaction that held the library for so many milliseconds, if that was long: one who
 * asks every few milliseconds then finds a gap between it and the next.
 */
export async function giveWay(held: number): Promise<void> {
	if (held >= longMilliseconds) await after(Math.max(1, held * share));
}
