// What came of a correction, in one line for the status line.

import type {CorrectionFault} from '../../library/correction-error.ts';
import type {Change, Correction} from '../../library/corrections.ts';
import {safe} from '../../terminal/safe.ts';
import type {Messages, TextKey} from '../messages/reader.ts';
import type {Source} from '../state.ts';

const refusals: Readonly<Record<CorrectionFault, TextKey>> = {
	absent: 'articleGone',
	'not-mergeable': 'refusedMerge',
	'no-block': 'refusedSplit',
	'text-elsewhere': 'refusedText',
	'not-a-date': 'complainDate',
	'no-change': 'refusedNoChange',
};

/** What was done and how it is taken back; of papers that are not kept also that it won't last. */
export function doneNotice(change: Change, source: Source, messages: Messages): string {
	const done = `${whatWasDone(change, messages)}  U ${messages.takeBack}`;
	return source === 'library' ? done : `${done}  ${messages.notKept}`;
}

/** What was taken back, or that there was nothing. */
export function undoneNotice(undone: Correction | null, messages: Messages): string {
	return undone === null ? messages.nothingToUndo : messages.undone(nameOf(undone.change, messages));
}

/** Why a correction can't be made. */
export function refusal(fault: CorrectionFault, messages: Messages): string {
	return messages[refusals[fault]];
}

function whatWasDone(change: Change, messages: Messages): string {
	switch (change.kind) {
		case 'merge':
			return messages.doneMerge;
		case 'split':
			return messages.doneSplit;
		case 'text':
			return change.to === ''
				? messages.doneTakenOut(quoted(change.from))
				: messages.doneText(quoted(change.from), quoted(change.to));
		default: {
			const name = nameOf(change, messages);
			const value = valueIn(change);
			return value === null ? messages.doneWithdrawn(name) : messages.doneValue(name, quoted(value));
		}
	}
}

function valueIn(change: Extract<Change, {kind: 'page' | 'headline'}>): string | null {
	if (change.kind === 'headline') return change.headline;
	return change.outlet ?? change.date ?? change.page ?? null;
}

function nameOf(change: Correction['change'], messages: Messages): string {
	switch (change.kind) {
		case 'headline':
			return messages.correctHeadline;
		case 'text':
			return messages.correctWrong;
		case 'merge':
			return messages.correctMerge;
		case 'split':
			return messages.correctSplit;
		case 'removal':
			return messages.correctRemoval;
		case 'page':
			if (change.outlet !== undefined) return messages.correctOutlet;
			return change.date !== undefined ? messages.correctDate : messages.correctPage;
	}
}

function quoted(text: string): string {
	return safe(text, {oneLine: true});
}
