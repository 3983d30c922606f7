// Says why a file could not be made, and what to do about it.
import type {NewFileError, NewFileFault} from '../library/new-file-error.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessageKey, CommandMessages} from '../ui/messages/commands.ts';

const keys = {
	exists: 'fileExists',
	'no-folder': 'fileNoFolder',
	denied: 'fileDenied',
	full: 'fileFull',
	damaged: 'fileDamaged',
	unwritable: 'fileUnwritable',
} as const satisfies Record<NewFileFault, CommandMessageKey>;

/** One line, safe for the terminal. */
export function newFileMessage({fault, path}: NewFileError, messages: CommandMessages): string {
	return messages[keys[fault]](safe(path, {oneLine: true}));
}
