// Finds what a machine has likely misread on a page. The text stays as it is; each finding is a warning beside it.
import type {Warning} from '../edition.ts';
import {englishMisreadings, type Misreading, sayMisreading} from '../misreading.ts';
import type {PrintedLine} from '../printed-line.ts';
import {brokenSeries} from './broken-series.ts';
import {disagreements} from './disagreement.ts';
import {doubledCharacters} from './doubled-character.ts';
import {doubledPhrases} from './doubled-phrase.ts';
import {linesOf} from './line-of.ts';
import {loopedClauses} from './looped-clauses.ts';
import {lostCharacters} from './lost-character.ts';
import {pageText} from './page-text.ts';
import type {Doubt, Passage} from './passage.ts';
import {unbalancedMarks} from './unbalanced-marks.ts';

/** The likely misreadings of a page, given its printed lines and the passages of each article; by line, from 1. */
export function findMisreadings(
	printed: readonly Pick<PrintedLine, 'number' | 'text'>[],
	articles: readonly (readonly Passage[])[],
): Warning[] {
	const passages = articles.flat();
	const page = pageText(passages);
	const doubts = [
		...articles.flatMap(brokenSeries),
		...articles.flatMap(unbalancedMarks),
		...passages.flatMap(loopedClauses),
		...doubledPhrases(page),
		...doubledCharacters(page),
		...disagreements(page),
	];
	const lost = printed.flatMap((line): Warning[] => {
		const misreading = lostCharacters(line);
		return misreading === null ? [] : [warningOf(line.number, misreading)];
	});
	return [...lost, ...placed(doubts)].sort((a, b) => a.line - b.line);
}

function placed(doubts: readonly Doubt[]): Warning[] {
	const byPassage = Map.groupBy(doubts, doubt => doubt.passage);
	return [...byPassage].flatMap(([passage, own]) => {
		const inOrder = own.toSorted((a, b) => a.at - b.at);
		const lines = linesOf(
			passage,
			inOrder.map(doubt => doubt.at),
		);
		return inOrder.map(({misreading}, index) => warningOf(lines[index] ?? 0, misreading));
	});
}

function warningOf(line: number, misreading: Misreading): Warning {
	return {line, kind: 'misreading', message: sayMisreading(englishMisreadings, misreading), misreading};
}
