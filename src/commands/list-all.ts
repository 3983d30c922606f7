// All items of a long list, asked for a stretch at a time.
import type {Listing} from '../library/library.ts';

/** `ask` gives the stretch after a cursor; null for the first. */
export async function* allOf<T>(ask: (after: string | null) => Promise<Listing<T>>): AsyncGenerator<T> {
	let after: string | null = null;
	do {
		const {items, next}: Listing<T> = await ask(after);
		yield* items;
		after = next;
	} while (after !== null);
}
