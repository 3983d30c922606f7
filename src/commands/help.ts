// Help, made from the table of commands.
import {cellWidth} from '../typeset/width.ts';
import type {CommandMessages, CommandTextKey} from '../ui/messages/commands.ts';
import {type Command, optionOf} from './command.ts';
import {type OptionName, placeholder} from './option.ts';
import {commands, commonOptions, reader} from './table.ts';

type Entry = readonly [term: string, explanation: string];

/** What the program is, its commands, options of the reader, common options and exit codes. */
export function generalHelp(messages: CommandMessages): string {
	const usages: Entry[] = [
		[`paper-tui ${reader.operands.form}`, messages[reader.summary]],
		...[...commands].map(
			([name, command]): Entry => [`paper-tui ${name} ${command.operands.form}`, messages[command.summary]],
		),
	];
	const exitCodes: Entry[] = [
		['0', messages.exitDone],
		['1', messages.exitNothing],
		['2', messages.exitUsage],
		['3', messages.exitLibrary],
		['130', messages.exitInterrupt],
	];
	return [
		`paper-tui: ${messages.program}`,
		section(messages.commands, usages),
		section(messages.readerOptions, optionEntries(reader.options, messages)),
		section(messages.commonOptions, optionEntries(commonOptions, messages)),
		section(messages.exitCodes, exitCodes),
		`${messages.helpOfCommand}\n`,
	].join('\n\n');
}

/** One command: what it does, how it is written, its options. */
export function commandHelp(name: string, command: Command, messages: CommandMessages): string {
	return `${[
		`paper-tui ${name}: ${messages[command.summary]}`,
		`${messages.usage}: paper-tui ${name} ${command.operands.form}`,
		...explanation(command, messages),
		section(messages.options, optionEntries(command.options, messages, command)),
		section(messages.commonOptions, optionEntries(commonOptions, messages)),
	].join('\n\n')}\n`;
}

function explanation({explained}: Command, messages: CommandMessages): string[] {
	if (!explained) return [];
	const entries = explained.entries.map(([term, meaning]): Entry => [term, messages[meaning]]);
	return [section(messages[explained.title], entries)];
}

function optionEntries(
	meanings: Partial<Record<OptionName, CommandTextKey>>,
	messages: CommandMessages,
	command: Pick<Command, 'choices'> = {},
): Entry[] {
	return (Object.entries(meanings) as [OptionName, CommandTextKey][]).map(([name, meaning]) => {
		const option = optionOf(command, name);
		const short = option.kind === 'flag' && option.short ? `-${option.short}, ` : '';
		const value = placeholder(option);
		const written = option.kind === 'degree' ? `[=${value}]` : value === null ? '' : ` ${value}`;
		return [`${short}--${name}${written}`, messages[meaning]];
	});
}

/** A title and its entries, the explanations below one another. */
function section(title: string, entries: readonly Entry[]): string {
	const widest = Math.max(...entries.map(([term]) => cellWidth(term)));
	const lines = entries.map(
		([term, explanation]) => `  ${term}${' '.repeat(widest - cellWidth(term))}  ${explanation}`,
	);
	return [title, ...lines].join('\n');
}
