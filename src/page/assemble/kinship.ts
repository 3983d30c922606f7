// How much words and a story speak of the same, with each story's text made once.
import type {Affinity} from './affinity.ts';
import {type Story, textOf} from './story.ts';

export type Kinship = {
	/** 0 to 1: the share of the words' bigrams, by weight, that the story's text holds. */
	readonly toStory: (words: string, story: Story) => number;
	/** The same for one text. */
	readonly toText: (words: string, text: string) => number;
};

// Headlines share 35 to 100 % of their weighted bigrams with their own text, and up to 25 % with another.
export const named = 0.35;
export const strange = 0.3;

/** Kinship under the weights of a page. Stories may grow or be cut in between. */
export function kinshipOver(affinity: Affinity): Kinship {
	const texts = new WeakMap<Story, {readonly blocks: number; readonly text: string}>();
	const textOnce = (story: Story): string => {
		const known = texts.get(story);
		if (known?.blocks === story.blocks.length) return known.text;
		const text = textOf(story);
		texts.set(story, {blocks: story.blocks.length, text});
		return text;
	};
	return {
		toStory: (words, story) => affinity.share(words, textOnce(story)),
		toText: (words, text) => affinity.share(words, text),
	};
}
