// Cuts a decoded page into numbered lines.
import type {SourceLine} from './edition.ts';
import type {PageHints} from './hints.ts';

/**
 * The lines of a page, numbered from 1. LF, CRLF and a lone CR end a line; an end mark at the very end
 * opens no further one. So numbers agree with `wc` and with editors. VT, FF, NEL, U+2028 and U+2029, which
 * those do not count, stay in the text of their line. Each has the hint that is given for it.
 */
export function sourceLines(text: string, hints: PageHints | null = null): SourceLine[] {
	const texts = text.split(/\r\n|\n|\r/u);
	if (texts.at(-1) === '') texts.pop();
	return texts.map((line, index) => {
		const hint = hints?.lines[index];
		return {number: index + 1, text: line, ...(hint && {hint})};
	});
}
