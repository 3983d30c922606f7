// What the page leaves unresolved, said in the reader's language.
import type {Warning} from '../page/edition.ts';
import {safe} from '../terminal/safe.ts';
import type {Messages} from './messages/reader.ts';

/** The warning in one line, safe for the terminal; of a misreading also what was noticed. */
export function warningLabel({kind, message}: Pick<Warning, 'kind' | 'message'>, messages: Messages): string {
	switch (kind) {
		case 'truncated':
			return messages.warnTruncated;
		case 'headline-unplaced':
			return messages.warnHeadlineUnplaced;
		case 'article-uncertain':
			return messages.warnUncertain;
		case 'misreading':
			return `${messages.warnMisreading}: ${safe(message, {oneLine: true})}`;
	}
}
