// A stretch of restored text that still knows the printed lines it was joined from.
import type {Story} from '../assemble/story.ts';
import type {Misreading} from '../misreading.ts';

export type Passage = {
	readonly kind: 'title' | 'subhead' | 'paragraph';
	readonly text: string;
	/** The printed lines it was joined from, in order; never empty. */
	readonly printed: readonly {readonly number: number; readonly text: string}[];
	/** It runs on past its end, to another page or into nothing. */
	readonly open: boolean;
	/** It goes on with a text that began elsewhere. */
	readonly resumed: boolean;
};

/** A place in a passage that looks misread. */
export type Doubt = {
	readonly passage: Passage;
	/** Offset into the passage's text, in UTF-16 units. */
	readonly at: number;
	readonly misreading: Misreading;
};

/** The titles and the body of a story, in order, as passages. */
export function passagesOf(story: Pick<Story, 'titles' | 'blocks'>): Passage[] {
	const titles = story.titles.map(
		({line}): Passage => ({kind: 'title', text: line.text, printed: [line], open: false, resumed: false}),
	);
	const blocks = story.blocks.flatMap((block): Passage[] => {
		if (block.kind === 'subhead') {
			const {text, numbers} = block;
			const number = numbers[0];
			// A subhead over two lines is found on its first.
			return number === undefined
				? []
				: [{kind: 'subhead', text, printed: [{number, text}], open: false, resumed: false}];
		}
		const {text, printed, cut, jumps} = block.paragraph;
		return [
			{
				kind: 'paragraph',
				text,
				printed,
				open: cut || jumps.some(jump => jump.kind === 'to'),
				resumed: jumps.some(jump => jump.kind === 'from'),
			},
		];
	});
	return [...titles, ...blocks];
}
