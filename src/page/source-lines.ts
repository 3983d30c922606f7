// Cuts a decoded page into numbered lines.
import type {SourceLine} from './edition.ts';

/**
 * The lines of a page, numbered from 1. LF, CRLF and a lone CR end a line; an end mark at the very end
 * opens no further one. So numbers agree with `wc` and with editors. VT, FF, NEL, U+2028 and U+2029, which
 * those do not count, stay in the text of their line.
 */
export function sourceLines(text: string): SourceLine[] {
	const texts = text.split(/\r\n|\n|\r/u);
	if (texts.at(-1) === '') texts.pop();
	return texts.map((line, index) => ({number: index + 1, text: line}));
}
