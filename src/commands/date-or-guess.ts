// The date a person is told for a page.
import type {Provenance} from '../library/library.ts';

/** The stated date, else the guessed one with a question mark, else nothing. */
export function dateOrGuess({date, dateGuess}: Pick<Provenance, 'date' | 'dateGuess'>): string {
	return date ?? (dateGuess === null ? '' : `${dateGuess}?`);
}
