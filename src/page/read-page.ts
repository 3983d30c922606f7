// Restores a raw page: family, heal, roles, assemble.
import {divide} from './assemble/divide.ts';
import {finishArticle} from './assemble/finish-article.ts';
import {makePieces} from './assemble/pieces.ts';
import {placeHeadlines} from './assemble/place-headlines.ts';
import {setAside} from './assemble/set-aside.ts';
import {spreadSection, titleBlock} from './assemble/title-block.ts';
import type {Caption, Edition, SourceLine, Warning} from './edition.ts';
import {readFlow} from './flow.ts';
import {rangesOf} from './lines.ts';
import {printedLines} from './printed-line.ts';
import {readCaption} from './roles/caption.ts';
import {guessDate, guessOutlet} from './roles/guess.ts';

/** Restores the source lines of one page into its edition. Never fails: what it can't resolve becomes a warning. */
export function readPage(lines: readonly SourceLine[]): Edition {
	const printed = printedLines(lines);
	const numbers = printed.map(line => line.number);
	const {flow, facts, furniture, captions} = setAside(printed);
	const pieces = makePieces(flow, readFlow(flow));
	const division = divide(pieces);
	const {stories, unplaced} = placeHeadlines(division.stories);
	const blocks = spreadSection(stories.map(titleBlock));
	const finished = stories.map((story, index) => finishArticle(story, blocks[index] ?? titleBlock(story)));
	const owned = [...furniture, ...division.furniture];
	const warnings: Warning[] = [];
	for (const piece of unplaced) {
		owned.push(piece.line.number);
		warnings.push({
			line: piece.line.number,
			kind: 'headline-unplaced',
			message: `No text found for this line: ${piece.line.text}`,
		});
	}
	for (const {sectionNumbers} of finished) owned.push(...sectionNumbers);
	const pictured: Caption[] = captions.map(caption => ({
		text: caption.text,
		credit: caption.credit,
		article: null,
		lines: rangesOf(caption.numbers, numbers),
	}));
	for (const caption of division.captions) {
		const read = readCaption(caption.text);
		pictured.push({
			text: read?.text ?? caption.text,
			credit: read?.credit ?? null,
			article: null,
			lines: rangesOf(caption.numbers, numbers),
		});
	}
	const text = printed.map(line => line.text).join('\n');
	return {
		...facts,
		outletGuess: facts.outlet === null ? guessOutlet(text) : null,
		dateGuess: facts.date === null ? guessDate(text) : null,
		articles: finished.map(({article, numbers: own}) => ({...article, lines: rangesOf(own, numbers)})),
		captions: pictured,
		furniture: rangesOf(owned, numbers),
		warnings,
	};
}
