// Help, made from the table of commands.
import {cellWidth} from '../typeset/width.ts';
import {wrap} from '../typeset/wrap.ts';
import type {CommandMessages, CommandTextKey} from '../ui/messages/commands.ts';
import {type Command, optionOf} from './command.ts';
import {type OptionName, placeholder} from './option.ts';
import {commands, commonOptions, reader} from './table.ts';

type Entry = readonly [term: string, explanation: string];

/** With less room than this beside the terms, explanations stand below them. */
const leastBeside = 24;
const belowIndent = 6;

/** What the program is, its commands, options of the reader, common options and exit codes, in lines of `width` cells. */
export function generalHelp(messages: CommandMessages, width: number): string {
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
	return `${[
		lines(`paper-tui: ${messages.program}`, width).join('\n'),
		section(messages.commands, usages, width),
		section(messages.readerOptions, optionEntries(reader.options, messages), width),
		section(messages.commonOptions, optionEntries(commonOptions, messages), width),
		section(messages.exitCodes, exitCodes, width),
		lines(messages.helpOfCommand, width).join('\n'),
	].join('\n\n')}\n`;
}

/** One command: what it does, how it is written, its options, in lines of `width` cells. */
export function commandHelp(
	name: string,
	command: Command,
	messages: CommandMessages,
	width: number,
): string {
	const own = optionEntries(command.options, messages, command);
	return `${[
		lines(`paper-tui ${name}: ${messages[command.summary]}`, width).join('\n'),
		`${messages.usage}: paper-tui ${name} ${command.operands.form}`.trimEnd(),
		...explanation(command, messages, width),
		...(own.length > 0 ? [section(messages.options, own, width)] : []),
		section(messages.commonOptions, optionEntries(commonOptions, messages), width),
	].join('\n\n')}\n`;
}

function explanation({explained}: Command, messages: CommandMessages, width: number): string[] {
	if (!explained) return [];
	const entries = explained.entries.map(([term, meaning]): Entry => [term, messages[meaning]]);
	return [section(messages[explained.title], entries, width)];
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
function section(title: string, entries: readonly Entry[], width: number): string {
	const column = Math.max(...entries.map(([term]) => cellWidth(term))) + 4;
	const isBeside = width - column >= leastBeside;
	const indent = ' '.repeat(isBeside ? column : belowIndent);
	const rows = entries.flatMap(([term, explanation]) => {
		const explained = lines(explanation, width - indent.length).map(line => `${indent}${line}`);
		const [first = '', ...others] = explained;
		return isBeside
			? [`  ${term}${first.slice(2 + cellWidth(term))}`, ...others]
			: [`  ${term}`, ...explained];
	});
	return [...lines(title, width), ...rows].join('\n');
}

/** The text in lines of `width` cells; one line where there is no end to them. */
function lines(text: string, width: number): string[] {
	return Number.isFinite(width) ? wrap(text, Math.max(2, width)) : [text];
}
