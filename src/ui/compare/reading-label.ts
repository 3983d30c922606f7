// Readings and opinions in words.
import type {Opinion, Reason} from '../../compare/weigh.ts';
import {safe} from '../../terminal/safe.ts';
import type {Wording} from '../wording.ts';

/** A reading as it is shown: one line, safe for the terminal and as it draws it; a word for one without words. */
export function readingLabel(text: string, messages: Wording): string {
	if (text === '') return messages.readingNone;
	if (text.trim() === '') return messages.readingSpace;
	return messages.drawn(safe(text, {oneLine: true}));
}

/** Which reading is likelier and why, or that there is no opinion. */
export function opinionLabel(opinion: Opinion, messages: Wording): string {
	if (opinion.likelier === null) return messages.noOpinion;
	const reasons = opinion.reasons.map(reason => reasonLabel(reason, messages));
	return messages.likelier(reasons.join(messages.reasonsBetween));
}

function reasonLabel(reason: Reason, messages: Wording): string {
	switch (reason.kind) {
		case 'more-copies':
			return messages.reasonMoreCopies(reason.copies, reason.of);
		case 'cleaner-copies':
			return messages.reasonCleaner;
		case 'other-misread':
			return messages.reasonOtherMisread(readingLabel(reason.text, messages));
		case 'other-repeats':
			return messages.reasonOtherRepeats(readingLabel(reason.text, messages));
		case 'said-elsewhere':
			return messages.reasonElsewhere(readingLabel(reason.words, messages));
	}
}
