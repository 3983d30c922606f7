// What the page leaves unresolved, said in the reader's language.
import type {StoredWarning} from '../library/library.ts';
import {safe} from '../terminal/safe.ts';
import type {Messages} from './messages/reader.ts';

/** The warning in one line, safe for the terminal; of a misreading also what was noticed. */
export function warningLabel(warning: StoredWarning, messages: Messages): string {
	switch (warning.kind) {
		case 'truncated':
			return messages.warnTruncated;
		case 'headline-unplaced':
			return messages.warnHeadlineUnplaced;
		case 'misreading': {
			const {misreading, message} = warning;
			const found = misreading === null ? safe(message, {oneLine: true}) : messages.misreading(misreading);
			return messages.warnMisreading(found);
		}
	}
}

/** The warning with the source line it is about, for where that line is not in sight. */
export function placedWarning(warning: StoredWarning, messages: Messages): string {
	return messages.onSourceLine(warningLabel(warning, messages), warning.line);
}
