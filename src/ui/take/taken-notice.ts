// What is told of something that was taken away.
import {safe} from '../../terminal/safe.ts';
import type {Messages} from '../messages/reader.ts';
import type {Taken} from './taking.ts';

/** One sentence, safe for the terminal; null where nothing is to be told. */
export function takenNotice(taken: Taken, messages: Messages): string | null {
	switch (taken.kind) {
		case 'copied':
			return taken.inTmux ? messages.copiedInTmux(taken.characters) : messages.copied(taken.characters);
		case 'too-long':
			return messages.tooLongToCopy;
		case 'opened':
			return null;
		case 'not-opened':
			return messages.notOpened(safe(taken.program, {oneLine: true}), taken.code);
		case 'exported':
			return messages.exportedTo(safe(taken.file, {oneLine: true}));
		case 'not-exported':
			return messages.notExported(taken.code);
	}
}
