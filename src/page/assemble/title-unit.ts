// Titles with what was printed as one with them: the second line of a broken one, a name under it.
import {isBareName} from '../roles/byline.ts';
import type {DisplayPiece} from './pieces.ts';
import {type Story, titleLines} from './story.ts';
import {continuesTitle} from './title-block.ts';

export type TitleUnit = {
	readonly pieces: readonly DisplayPiece[];
	readonly words: string;
	/** The story it stands over on the page, which may hold no text. */
	readonly home: Story;
};

/** The titles over a story, in printed order. */
export function titleUnits(home: Story): TitleUnit[] {
	const groups: DisplayPiece[][] = [];
	for (const title of titleLines(home)) {
		const above = groups.at(-1)?.at(-1);
		if (above && (continuesTitle(above, title) || isBareName(title.line.text))) groups.at(-1)?.push(title);
		else groups.push([title]);
	}
	return groups.map(pieces => ({pieces, words: wordsOf(pieces, home), home}));
}

// A dash line under a title speaks of the same text.
function wordsOf(pieces: readonly DisplayPiece[], home: Story): string {
	const last = pieces.at(-1);
	const below = last && home.titles[home.titles.indexOf(last) + 1];
	return [...pieces, ...(below?.role === 'dash' ? [below] : [])].map(piece => piece.line.text).join('');
}
