// The letter that stands for a copy wherever readings are told, as editors of texts have them.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A to Z, then a to z, for the copies in the order of printing; beyond these their numbers from 53 on. */
export function sigilOf(copy: number): string {
	return letters[copy] ?? `${copy + 1}`;
}
