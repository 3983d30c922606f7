// What a command is: how it is written, explained and run.
import type {CommandTextKey} from '../ui/messages/commands.ts';
import type {Context} from './context.ts';
import {type Option, type OptionName, options, type Values} from './option.ts';

/**
 * 0 done; 1 nothing found, or some inputs failed; 2 wrong usage; 3 the library can't be used; 130
 * interrupted; 129 and 143 ended by SIGHUP and SIGTERM.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 129 | 130 | 143;

export type Run = (context: Context, operands: readonly string[], values: Values) => Promise<ExitCode>;

export type Operands = {
	/** As help writes them, such as PATH…; empty if there are none. */
	readonly form: string;
	readonly least: number;
	readonly most: number;
	/** The only words allowed. */
	readonly choices?: readonly string[];
};

export type Command = {
	readonly summary: CommandTextKey;
	readonly operands: Operands;
	/** Its own options, each with what it means here. */
	readonly options: Partial<Record<OptionName, CommandTextKey>>;
	/** Of options that have other choices elsewhere. */
	readonly choices?: Partial<Record<OptionName, readonly string[]>>;
	/** What help explains besides, under a title: how something is written, and what it means. */
	readonly explained?: {
		readonly title: CommandTextKey;
		readonly entries: readonly (readonly [term: string, meaning: CommandTextKey])[];
	};
	/** Loaded only when it is run. */
	readonly load: () => Promise<{readonly run: Run}>;
};

/** An option as the command has it. */
export function optionOf({choices}: Pick<Command, 'choices'>, name: OptionName): Option {
	const option: Option = options[name];
	const own = choices?.[name];
	return own && option.kind === 'choice' ? {...option, choices: own} : option;
}
