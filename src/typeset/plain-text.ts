// Rows as text for a pipe or a file.
import type {Row} from './row.ts';

/** The row's text without the spaces that fill it up. */
export function plainText(row: Row): string {
	return row
		.map(span => span.text)
		.join('')
		.trimEnd();
}
