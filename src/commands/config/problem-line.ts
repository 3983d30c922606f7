// A fault in the file of settings as one line.
import {safe} from '../../terminal/safe.ts';
import type {CommandMessages} from '../../ui/messages/commands.ts';
import type {ConfigFault, ConfigProblem} from './config.ts';

/** File, line and column as editors and compilers write them, and what is wrong there. Safe for the terminal. */
export function problemLine(
	file: string,
	{line, column, fault}: ConfigProblem,
	messages: CommandMessages,
): string {
	return safe(`${file}:${line}:${column}: ${said(fault, messages)}`, {oneLine: true});
}

function said(fault: ConfigFault, messages: CommandMessages): string {
	switch (fault.kind) {
		case 'syntax':
			return messages.faultSyntax;
		case 'unquoted':
			return messages.faultUnquoted(fault.word);
		case 'twice':
			return messages.faultTwice(fault.name);
		case 'unknown-setting':
			return messages.faultUnknownSetting(fault.name);
		case 'value':
			return messages.faultValue(fault.name, fault.expected);
		case 'unknown-action':
			return messages.faultUnknownAction(fault.name);
		case 'unknown-key':
			return messages.faultUnknownKey(fault.key);
		case 'key-taken':
			return messages.faultKeyTaken(fault.key, fault.by);
		case 'unreadable':
			return messages.faultUnreadable(fault.code);
	}
}
