// What is wrong with a command line, in the language of whoever wrote it.
import type {CommandMessages} from '../ui/messages/commands.ts';

/** Thrown for a command line that can't be carried out. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
	/** What is wrong, said with the messages of a language. */
	readonly say: (messages: CommandMessages) => string;

	constructor(say: (messages: CommandMessages) => string) {
		super('usage');
		this.say = say;
	}
}
