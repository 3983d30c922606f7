// Gives displaced headlines to the texts they name: by shared rare words, one to one, nearness breaking ties.
import type {Affinity} from './affinity.ts';
import {hangTrailingBanner, moveStrangers} from './banners.ts';
import {cutAtNamed, cutForBylines, splitUnheaded} from './cut-stories.ts';
import {kinshipOver} from './kinship.ts';
import {matchTitles} from './match-titles.ts';
import type {DisplayPiece} from './pieces.ts';
import {isHeadless, type Story} from './story.ts';

/** Stories with their headlines in place, and display lines that name none of them. */
export type Placed = {
	readonly stories: Story[];
	readonly unplaced: DisplayPiece[];
	/** Source lines of jump lines that belong to no text. */
	readonly strayMarks: number[];
};

// A page holds some thirty articles at most. A file of many pages is taken so many at a time, since a headline is
// never printed further from its text, and every headline is weighed against every text.
const together = 40;

/** Moves display lines that stand after or far from the text they name. Changes the stories it is given. */
export function placeHeadlines(divided: readonly Story[], affinity: Affinity): Placed {
	const placed: Placed = {stories: [], unplaced: [], strayMarks: []};
	for (let start = 0; start < divided.length; start += together) {
		const {stories, unplaced, strayMarks} = placeTogether(divided.slice(start, start + together), affinity);
		placed.stories.push(...stories);
		placed.unplaced.push(...unplaced);
		placed.strayMarks.push(...strayMarks);
	}
	return placed;
}

function placeTogether(divided: readonly Story[], affinity: Affinity): Placed {
	// Where it is known where lines stand, they come in the order in which they are read: titles over their texts.
	if (divided.some(isPlaced)) return withoutBare(divided, []);
	const kinship = kinshipOver(affinity);
	hangTrailingBanner(divided);
	const stories = cutForBylines(cutAtNamed(splitUnheaded(divided, kinship), kinship), kinship);
	const strangers: DisplayPiece[] = [];
	if (stories.some(isHeadless)) matchTitles(stories, kinship);
	else strangers.push(...moveStrangers(stories, kinship));
	return withoutBare(stories, strangers);
}

function isPlaced(story: Story): boolean {
	return story.titles.some(({line}) => line.hint?.box !== undefined);
}

function withoutBare(stories: readonly Story[], strangers: readonly DisplayPiece[]): Placed {
	const bare = stories.filter(story => story.blocks.length === 0);
	return {
		stories: stories.filter(story => story.blocks.length > 0),
		unplaced: [...strangers, ...bare.flatMap(story => story.titles)],
		strayMarks: bare.flatMap(story => story.closingNumbers),
	};
}
