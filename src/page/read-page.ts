// Restores a raw page: family, heal, roles, assemble.
import {affinityOver} from './assemble/affinity.ts';
import {attachCaptions} from './assemble/attach-captions.ts';
import {divide} from './assemble/divide.ts';
import {finishArticle} from './assemble/finish-article.ts';
import {kinshipOver} from './assemble/kinship.ts';
import {makePieces} from './assemble/pieces.ts';
import {type Placed, placeHeadlines} from './assemble/place-headlines.ts';
import {setAside} from './assemble/set-aside.ts';
import {isVerse, paragraphsOf, textOf} from './assemble/story.ts';
import {spreadSection, titleBlock} from './assemble/title-block.ts';
import {findMisreadings} from './doubts/find-misreadings.ts';
import {passagesOf} from './doubts/passage.ts';
import type {Edition, SourceLine, Warning} from './edition.ts';
import {families} from './family.ts';
import {readFlow} from './flow/read-flow.ts';
import {printedNumbers, rangesOf} from './lines.ts';
import {numbersOf, printedLines} from './printed-line.ts';
import {withoutRegularGaps} from './regular-gap.ts';
import {guessDate, guessOutlet} from './roles/guess.ts';

/** Restores the source lines of one page into its edition. Never fails: what it can't resolve becomes a warning. */
export function readPage(lines: readonly SourceLine[]): Edition {
	const asRead = printedLines(lines);
	const printed = withoutRegularGaps(asRead, families(asRead));
	const numbers = printedNumbers(printed.flatMap(numbersOf));
	const {flow, facts, furniture, captions} = setAside(printed);
	const pieces = makePieces(flow, readFlow(flow));
	const affinity = affinityOver(pieces.flatMap(piece => (piece.kind === 'paragraph' ? [piece.text] : [])));
	const division = divide(pieces, affinity);
	const placed = placeHeadlines(division.stories, affinity);
	const blocks = spreadSection(placed.stories.map(story => titleBlock(story, affinity)));
	const finished = placed.stories.map((story, index) =>
		finishArticle(story, blocks[index] ?? titleBlock(story, affinity)),
	);
	const apart = [
		...furniture,
		...division.furniture,
		...placed.strayMarks,
		...placed.unplaced.flatMap(piece => numbersOf(piece.line)),
		...finished.flatMap(({sectionNumbers}) => sectionNumbers),
	];
	const text = printed.map(line => line.text).join('\n');
	return {
		...facts,
		outletGuess: facts.outlet === null ? guessOutlet(placed.stories.map(textOf)) : null,
		dateGuess: facts.date === null ? guessDate(text) : null,
		articles: finished.map(({article, numbers: own}) => ({...article, lines: rangesOf(own, numbers)})),
		captions: attachCaptions(captions, division.captions, placed.stories, numbers, kinshipOver(affinity)),
		furniture: rangesOf(apart, numbers),
		warnings: [...doubts(placed), ...findMisreadings(printed, placed.stories.map(passagesOf))].sort(
			(a, b) => a.line - b.line,
		),
	};
}

function doubts(placed: Placed): Warning[] {
	const warnings: Warning[] = placed.unplaced.map(({line}) => ({
		line: line.number,
		kind: 'headline-unplaced',
		message: `no text was found for this display line: ${line.text}`,
	}));
	for (const story of placed.stories) {
		const last = paragraphsOf(story).at(-1);
		if (!last?.cut || story.closed || isVerse(story)) continue;
		warnings.push({line: last.numbers.at(-1) ?? 0, kind: 'truncated', message: 'the text breaks off here'});
	}
	return warnings;
}
