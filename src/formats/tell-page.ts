// Writes a page whose parts a format knows: a line for each, and beside it what the line is.
import type {IssueFacts, LineHint, LineRole, PageHints} from '../page/hints.ts';
import type {FormatPage} from './format.ts';

/** A part of a page in words. */
export type ToldPart = {readonly role: LineRole; readonly text: string};

export type ToldPage = {
	readonly source: string;
	readonly facts: PageHints['facts'];
	/** What other pages of its issue state and this one does not. */
	readonly issue?: IssueFacts;
	/** Lines of the page that belong to no article. */
	readonly furniture?: readonly string[];
	readonly articles: readonly (readonly ToldPart[])[];
};

/**
 * The page: first what is known of it, so that the same text in two papers makes two pages, then its articles, each
 * after a blank line. Parts without words are left out, and line ends in them become blanks.
 */
export function tellPage({source, facts, issue = {}, furniture = [], articles}: ToldPage): FormatPage {
	const {outlet, date, page} = facts;
	const lines: {readonly text: string; readonly hint: LineHint | null}[] = [];
	const add = (text: string, hint: LineHint): void => {
		const words = inOneLine(text);
		if (words !== '') lines.push({text: words, hint});
	};
	add([outlet, date, page].filter(fact => fact).join('  '), {role: 'furniture'});
	for (const text of furniture) add(text, {role: 'furniture'});
	for (const [article, parts] of articles.entries()) {
		if (lines.length > 0) lines.push({text: '', hint: null});
		for (const {role, text} of parts) add(text, {role, article});
	}
	return {
		source,
		text: lines.map(({text}) => `${text}\n`).join(''),
		hints: {
			facts,
			...(Object.keys(issue).length > 0 && {issue}),
			lines: lines.map(({hint}) => hint),
		},
	};
}

/** Words as a line holds them: trimmed, every stretch of line ends, tabs and blanks as one blank. */
export function inOneLine(text: string): string {
	return text
		.replace(/[\t\n\v\f\r \u00a0\u0085\u2028\u2029]+/gu, ' ')
		.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, '');
}
