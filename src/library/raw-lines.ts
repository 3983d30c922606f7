// A stored page cut into its numbered lines.
import type {SourceLine} from '../page/edition.ts';

/** The lines by whose numbers the page was restored: LF, CRLF and a lone CR end one, nothing else. */
export function rawLines(text: string): SourceLine[] {
	const texts = text.split(/\r\n|\n|\r/u);
	if (texts.at(-1) === '') texts.pop();
	return texts.map((line, index) => ({number: index + 1, text: line}));
}
