// What a shell can complete: commands, their options and what may follow these, from the table of commands.
import type {CommandMessages} from '../../ui/messages/commands.ts';
import {type Command, optionOf} from '../command.ts';
import type {Option, OptionName} from '../option.ts';

/** What may follow: nothing (a flag), the words, the name of a file, or something else that a shell can't know. */
export type Following =
	| {readonly kind: 'nothing' | 'file' | 'other'}
	| {readonly kind: 'words'; readonly words: readonly string[]};

export type CompletableOption = {
	readonly name: string;
	readonly short: string | null;
	/** One line. */
	readonly meaning: string;
	readonly value: Following;
};

export type CompletableCommand = {
	/** Null for the reader, which is there without a name. */
	readonly name: string | null;
	readonly meaning: string;
	/** The common ones too. */
	readonly options: readonly CompletableOption[];
	readonly operand: Following;
};

/** All commands, what runs where none is named, and the options that each of them takes. */
export type CommandTable = {
	readonly reader: Command;
	readonly commands: ReadonlyMap<string, Command>;
	readonly commonOptions: Command['options'];
};

/** The reader first, then all commands, as help lists them. */
export function completables(
	{reader, commands, commonOptions}: CommandTable,
	messages: CommandMessages,
): readonly CompletableCommand[] {
	return [[null, reader] as const, ...commands].map(([name, command]) =>
		completable(name, {...command, options: {...command.options, ...commonOptions}}, messages),
	);
}

function completable(name: string | null, command: Command, messages: CommandMessages): CompletableCommand {
	const meanings = command.options;
	return {
		name,
		meaning: messages[command.summary],
		options: (Object.keys(meanings) as OptionName[]).map(option => {
			const own = optionOf(command, option);
			const {kind, ...rest} = own;
			const meaning = meanings[option];
			return {
				name: option,
				short: kind === 'flag' && 'short' in rest ? (rest.short ?? null) : null,
				meaning: meaning === undefined ? '' : messages[meaning],
				value: followingOf(own),
			};
		}),
		operand: operandOf(command),
	};
}

function followingOf(option: Option): Following {
	switch (option.kind) {
		case 'flag':
			return {kind: 'nothing'};
		case 'choice':
		case 'choices':
			return {kind: 'words', words: option.choices};
		default:
			return {kind: 'value' in option && isFile(option.value) ? 'file' : 'other'};
	}
}

function operandOf({operands: {choices, most, form}}: Command): Following {
	if (choices) return {kind: 'words', words: choices};
	if (most === 0) return {kind: 'nothing'};
	return {kind: isFile(form) ? 'file' : 'other'};
}

function isFile(form: string): boolean {
	return /PATH|FILE/u.test(form);
}
