// Gives captions to the articles they picture: the text they interrupt, else the one that speaks of the same.
import type {Caption} from '../edition.ts';
import {type PrintedNumbers, rangesOf} from '../lines.ts';
import {readCaption} from '../roles/caption.ts';
import type {Kinship} from './kinship.ts';
import type {ParagraphPiece} from './pieces.ts';
import type {FlowCaption} from './set-aside.ts';
import {paragraphsOf, type Story} from './story.ts';

// Captions share a third or more of their weighted bigrams with the article they belong to, a tenth with others.
const named = 0.25;

// A picture stands on the page of its text, among some thirty others at most.
const around = 40;

/** The captions of a page in its order, each with the index of its story, or null where nothing tells. */
export function attachCaptions(
	inFlow: readonly FlowCaption[],
	byPlace: readonly ParagraphPiece[],
	stories: readonly Story[],
	printed: PrintedNumbers,
	kinship: Kinship,
): Caption[] {
	const owners = new Map<number, number>();
	for (const [index, story] of stories.entries()) {
		for (const number of paragraphsOf(story).flatMap(paragraph => paragraph.numbers))
			owners.set(number, index);
	}
	if (inFlow.length + byPlace.length === 0) return [];
	const attach = (text: string, numbers: readonly number[], isPlaced: boolean): number | null => {
		const first = printed.places.get(numbers[0] ?? 0) ?? 0;
		const before = owners.get(printed.numbers[first - 1] ?? 0);
		const after = owners.get(printed.numbers[first + numbers.length] ?? 0);
		if (before !== undefined && before === after) return before;
		const near = before ?? after ?? 0;
		const from = Math.max(0, near - around);
		const likes = stories
			.slice(from, near + around)
			.map((story, index) => ({index: from + index, share: kinship.toStory(text, story)}));
		const best = likes.sort((a, b) => b.share - a.share)[0];
		if (best && best.share >= named) return best.index;
		// Where it is known what stands where, a caption comes after the text it stands by.
		return isPlaced ? (before ?? null) : null;
	};
	const captions = [
		...inFlow,
		...byPlace.map(piece => ({
			...(readCaption(piece.text) ?? {text: piece.text, credit: null}),
			numbers: piece.numbers,
			isPlaced: false,
		})),
	];
	return captions
		.map(({text, credit, numbers, isPlaced}) => ({
			text,
			credit,
			article: attach(text, numbers, isPlaced),
			lines: rangesOf(numbers, printed),
		}))
		.sort((a, b) => (a.lines[0]?.[0] ?? 0) - (b.lines[0]?.[0] ?? 0));
}
