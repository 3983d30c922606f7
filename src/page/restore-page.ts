// Restores a page from its text and what its format knows of it.
import type {Edition} from './edition.ts';
import type {PageHints} from './hints.ts';
import {withIssueFacts} from './issue-facts.ts';
import {readPage} from './read-page.ts';
import {sourceLines} from './source-lines.ts';
import {isTold, readTold} from './told/read-told.ts';

/** A decoded page: its text, and what the format it came in says of its lines. */
export type DecodedPage = {
	readonly text: string;
	/** Null where the text is all there is. */
	readonly hints: PageHints | null;
};

/**
 * The edition of a page. Where the format says of every line what it is, that is taken; else the page is restored
 * from its lines. What the format states of the page outweighs what is read from its print, and that outweighs what
 * other pages of its issue state.
 */
export function restorePage({text, hints}: DecodedPage): Edition {
	const lines = sourceLines(text, hints);
	const edition = isTold(lines) ? readTold(lines) : readPage(lines);
	if (hints === null) return edition;
	const {outlet, date} = hints.facts;
	const stated = {
		...edition,
		...hints.facts,
		...(outlet && {outletGuess: null}),
		...(date && {dateGuess: null}),
	};
	return hints.issue ? withIssueFacts(stated, hints.issue) : stated;
}
