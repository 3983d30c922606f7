// What a terminal is asked once its first screen is painted, all of it in one piece.
import {backgroundQuestion} from './background.ts';
import {synchronizationQuestion} from './synchronization.ts';
import {askedCells, askedRow, widthQuestion} from './width-question.ts';

/** What every terminal answers: what it is (DA1). */
export const lastQuestion = '\u{1B}[c';

export type Questions = {
	/** The cursor and what is selected are afterwards as they were. */
	readonly sequence: string;
	/** What was drawn over: the first cells of a row, both from 0. */
	readonly row: number;
	readonly cells: number;
};

/**
 * Asks whether frames can be shown at once, if wished what colour is behind the text and how wide ambiguous characters are, and last what the terminal is,
 * which all answer. Terminals that misread one of them draw over no more than the others do.
 */
export function questions(asked: {readonly width: boolean; readonly background: boolean}): Questions {
	const asking = [
		synchronizationQuestion,
		asked.background ? backgroundQuestion : '',
		asked.width ? widthQuestion : '',
		lastQuestion,
	].join('');
	return {
		sequence: `\u{1B}7\u{1B}[m\u{1B}[${askedRow};1H${asking}\u{1B}8`,
		row: askedRow - 1,
		cells: askedCells,
	};
}
