// Turns a story into the article that readers get.
import type {Article, Block} from '../edition.ts';
import {numbersOf, type PrintedLine} from '../printed-line.ts';
import {bylineText, closingByline} from '../roles/byline.ts';
import {opensWithDash} from '../roles/display-line.ts';
import {runsOver} from '../setting.ts';
import {madeHeadline} from './made-headline.ts';
import type {DisplayPiece} from './pieces.ts';
import {paragraphsOf, type Story, textOf} from './story.ts';
import type {TitleBlock} from './title-block.ts';

/** An article and the source lines that are furniture because of it: its column titles. */
export type Finished = {
	readonly article: Omit<Article, 'lines'>;
	readonly numbers: number[];
	readonly sectionNumbers: number[];
};

/** The article that a story makes with its display lines sorted; `lines` are left to the caller, who knows the whole page. */
export function finishArticle(story: Story, block: TitleBlock): Finished {
	const paragraphs = paragraphsOf(story);
	const first = paragraphs[0];
	const isRoundUp = paragraphs.length > 0 && paragraphs.every(paragraph => paragraph.bullet);
	const text = textOf(story);
	const split = splitMerged(words(block.headline, ' ', text), block.kicker.length > 0);
	const headline = split.headline;
	const section = isRoundUp && block.section.length === 0 ? headline : words(block.section, ' / ');
	const numbers = [
		...[block.kicker, block.headline, block.subhead, block.byline, block.docDate]
			.flat()
			.flatMap(piece => numbersOf(piece.line)),
		...story.blocks.flatMap(part => (part.kind === 'paragraph' ? part.paragraph.numbers : part.numbers)),
		...story.closingNumbers,
	];
	return {
		article: {
			section,
			kicker: split.kicker ?? words(block.kicker, ' ', text),
			headline: headline ?? madeHeadline(first?.text ?? ''),
			headlineMade: headline === null,
			subhead: words(block.subhead, ' ', text),
			byline:
				block.byline.length > 0
					? bylines(block.byline)
					: (first?.lead?.byline ?? closingByline(paragraphs.at(-1)?.text ?? '')),
			dateline: first?.lead?.dateline ?? null,
			docDate: block.docDate[0]?.line.text ?? null,
			body: story.blocks.map(
				(part): Block =>
					part.kind === 'paragraph'
						? {kind: 'paragraph', text: part.paragraph.text}
						: {kind: 'subhead', text: part.text},
			),
			jumps: story.jumps,
			sourceNote: story.sourceNote,
			editorMark: story.editorMark,
		},
		numbers,
		sectionNumbers: block.section.flatMap(piece => numbersOf(piece.line)),
	};
}

function words(pieces: readonly DisplayPiece[], separator: string, text = ''): string | null {
	if (pieces.length === 0) return null;
	return pieces
		.map(({line}, index) => {
			const above = pieces[index - 1]?.line;
			// A word broken over two display lines has no space in it.
			const isBroken = above === undefined || line.text.length <= 2 || breaksWord(above, line, text);
			return (isBroken ? '' : separator) + line.text;
		})
		.join('');
}

/** Whether two lines of one size part characters that the text has together. */
function breaksWord(above: PrintedLine, line: PrintedLine, text: string): boolean {
	if (above.set?.size === undefined || above.set.size !== line.set?.size) return false;
	const seam = `${[...above.text].at(-1) ?? ''}${[...line.text][0] ?? ''}`;
	return /^\p{Script=Han}{2}$/u.test(seam) && text.includes(seam);
}

function bylines(pieces: readonly DisplayPiece[]): string {
	return pieces
		.map(({line}, index) => {
			const above = pieces[index - 1]?.line;
			if (above === undefined) return bylineText(line.text);
			return runsOver(above, line) ? line.text : ` ${bylineText(line.text)}`;
		})
		.join('');
}

// A kicker that ends in a reporting verb, merged with its headline on one line: …强调 不断…
function splitMerged(
	headline: string | null,
	hasKicker: boolean,
): {kicker: string | null; headline: string | null} {
	if (headline === null || hasKicker || opensWithDash(headline)) return {kicker: null, headline};
	const found = /^(?<kicker>.{6,40}?(?:强调|指出|要求|提出|——|：))\s+(?<rest>.{6,})$/u.exec(headline);
	if (!found) return {kicker: null, headline};
	return {kicker: found.groups?.kicker ?? null, headline: found.groups?.rest ?? headline};
}
