// paper-tui completion: what has a shell complete commands, options and their values.
import type {Run} from './command.ts';
import {bashCompletion} from './completion/bash.ts';
import {type CommandTable, completables} from './completion/completable.ts';
import {fishCompletion} from './completion/fish.ts';
import {zshCompletion} from './completion/zsh.ts';

const shells = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const;

/** The command, for a table of commands of which it is one. It prints a script for the shell that the operand names. */
export function completionOf(table: CommandTable): Run {
	return async (context, [shell]) => {
		await context.write(shells[shell as keyof typeof shells](completables(table, context.messages)));
		return 0;
	};
}
