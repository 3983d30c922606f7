// What a command is: how it is written, explained and run.
import type {CommandTextKey} from '../ui/messages/commands.ts';
import type {Context} from './context.ts';
import type {OptionName, Values} from './option.ts';

/**
 * 0 done; 1 nothing found, or some inputs failed; 2 wrong usage; 3 the library can't be used; 130
 * interrupted.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

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
	/** What help explains besides, under a title: how something is written, and what it means. */
	readonly explained?: {
		readonly title: CommandTextKey;
		readonly entries: readonly (readonly [term: string, meaning: CommandTextKey])[];
	};
	/** Loaded only when it is run. */
	readonly load: () => Promise<{readonly run: Run}>;
};
