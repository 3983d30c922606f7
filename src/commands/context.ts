// What a command runs in: the language, the streams, the colours allowed.

import type {LibraryNews} from '../library/open-library.ts';
import type {ScreenStream} from '../terminal/screen.ts';
import type {Surface} from '../terminal/surface.ts';
import type {TerminalSize} from '../terminal/terminal-size.ts';
import type {WidthWish} from '../ui/ambiguous-width.ts';
import type {BandwidthWish} from '../ui/bandwidth.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import type {Language} from '../ui/messages/language.ts';
import type {Config} from './config/config.ts';

export type Context = {
	readonly language: Language;
	readonly messages: CommandMessages;
	/** As `--color` says it; `styled` is what follows for standard output. */
	readonly color: 'auto' | 'always' | 'never';
	readonly styled: boolean;
	/** As `--ambiguous-width` says it: cells of characters such as “ … ①, or what the terminal says. */
	readonly ambiguousWidth: WidthWish;
	/** As `--low-bandwidth` says it: few bytes to the terminal always, never, or where its line turns out to be slow. */
	readonly lowBandwidth: BandwidthWish;
	/** Width of the terminal in cells; 80 where there is none. */
	readonly columns: number;
	/** What the file of settings says. */
	readonly config: Config;
	/** Path of the library's file. */
	readonly library: string;
	readonly input: NodeJS.ReadStream;
	/** Loads Node's streams: whoever only wants to know of its terminal asks `terminal`, and to print there is `write`. */
	readonly output: ScreenStream;
	/** Standard output as something to draw on, which needs no stream at first. */
	readonly surface: Surface;
	/** The size of the terminal that standard output is; null where it is none. */
	readonly terminal: TerminalSize | null;
	/** Writes to standard output and waits while it is full. The text must be safe for a terminal. */
	readonly write: (text: string) => Promise<void>;
	/** Writes one line to standard error, after the program's name. The text must be safe for a terminal. */
	readonly complain: (line: string) => void;
	/** Whether standard error is a terminal, so that it is worth finding out how far a task has come. */
	readonly showsProgress: boolean;
	/** Tells what a library is at; for whoever opens one. */
	readonly libraryNews: (news: LibraryNews) => void;
	/** Shows how far a long task has come, where standard error is a terminal; null takes it away. */
	readonly progress: (line: string | null) => void;
	/** To be called when a screen that stays stands and waits for keys: what else is to be done has time now. */
	readonly onSettled: () => void;
};
