// Runs one command line: the way from words to an exit code.

import packageFacts from '../../package.json' with {type: 'json'};
import {LibraryError} from '../library/library-error.ts';
import {defaultLibraryPath} from '../library/library-path.ts';
import {NewFileError} from '../library/new-file-error.ts';
import type {LibraryNews} from '../library/open-library.ts';
import {exitWhenGone, saysGone} from '../terminal/gone.ts';
import {isDrawable} from '../terminal/is-drawable.ts';
import {safe} from '../terminal/safe.ts';
import {StandardOutput} from '../terminal/standard-output.ts';
import {writeNow} from '../terminal/write-now.ts';
import type {WidthWish} from '../ui/ambiguous-width.ts';
import {type CommandMessages, commandMessages} from '../ui/messages/commands.ts';
import {detectLanguage, type Language} from '../ui/messages/language.ts';
import {faultMessage} from '../ui/messages/library-fault.ts';
import type {ExitCode} from './command.ts';
import {commandOf, languageGiven, readCommandLine} from './command-line.ts';
import type {Config} from './config/config.ts';
import {configPath} from './config/config-path.ts';
import {problemLine} from './config/problem-line.ts';
import {readConfig} from './config/read-config.ts';
import type {Context} from './context.ts';
import {faultPlace} from './fault-place.ts';
import {newFileMessage} from './new-file-message.ts';
import type {Values} from './option.ts';
import {endOnInterrupt} from './signals.ts';
import {UsageError} from './usage-error.ts';

/** Faults of the settings that are told of before a command. */
const mostProblems = 5;

/**
 * Carries out the words after the program's name, on the streams of this process. `onSettled` is called when a screen
 * that stays stands and waits for keys.
 */
export async function run(words: readonly string[], onSettled: () => void = () => {}): Promise<ExitCode> {
	const file = configPath(process.env);
	const config = await readConfig(file);
	const language = languageGiven(words) ?? config.values.language ?? detectLanguage(process.env);
	const messages = commandMessages(language);
	endOnInterrupt();
	try {
		const {name, command, operands, values} = readCommandLine(words);
		if (name !== 'config') tellOfConfig(file, config, messages);
		const context = contextOf(values, config, language, messages, onSettled);
		if (values.help) {
			const {commandHelp, generalHelp} = await import('./help.ts');
			const width = context.terminal ? context.columns : Number.POSITIVE_INFINITY;
			await context.write(
				name === null ? generalHelp(messages, width) : commandHelp(name, command, messages, width),
			);
			return 0;
		}
		if (values.version) {
			await context.write(`paper-tui ${packageFacts.version}\n`);
			return 0;
		}
		const {run: carryOut} = await command.load();
		return await carryOut(context, operands, values);
	} catch (error) {
		if (error instanceof UsageError) {
			const {name} = commandOf(words);
			const help = messages.seeHelp(name === null ? 'paper-tui' : `paper-tui ${name}`);
			complain(`${error.say(messages)}${language === 'zh' ? '；' : '; '}${help}`);
			return 2;
		}
		if (error instanceof LibraryError) {
			complain(faultMessage(language, error.fault, safe(error.path, {oneLine: true})));
			return 3;
		}
		if (error instanceof NewFileError) {
			complain(newFileMessage(error, messages));
			return 1;
		}
		complain(crash(error, messages));
		return 1;
	}
}

/** The first of its faults, one line each. */
function tellOfConfig(file: string, {problems}: Config, messages: CommandMessages): void {
	for (const problem of problems.slice(0, mostProblems)) complain(problemLine(file, problem, messages));
	if (problems.length > mostProblems) complain(messages.configMore(problems.length - mostProblems));
}

function contextOf(
	given: Values,
	config: Config,
	language: Language,
	messages: CommandMessages,
	onSettled: () => void,
): Context {
	const values = {...config.values, ...given};
	const output = new StandardOutput(error => outputFailed(error, messages));
	const environment = process.env;
	const color = values.color ?? 'auto';
	const mayStyle = !environment.NO_COLOR && environment.TERM !== 'dumb';
	return {
		language,
		messages,
		color,
		ambiguousWidth: widthWish(values['ambiguous-width']),
		lowBandwidth: values['low-bandwidth'] ?? 'auto',
		// Asked when somebody wants to know.
		get styled() {
			return color === 'always' || (color === 'auto' && mayStyle && output.terminal !== null);
		},
		get columns() {
			return output.terminal?.columns || 80;
		},
		library:
			given.library ??
			(environment.PAPER_TUI_LIBRARY || (config.values.library ?? defaultLibraryPath(environment))),
		config,
		// Opened when it is asked for: few commands read it, and that costs as much as a short search.
		get input() {
			return process.stdin;
		},
		get output() {
			return output.stream;
		},
		surface: output,
		get terminal() {
			return output.terminal;
		},
		write: text => output.write(text),
		complain,
		libraryNews: news => tellLibraryNews(news, messages),
		get showsProgress() {
			return errorOutput().isTTY && isDrawable(environment);
		},
		progress,
		onSettled,
	};
}

let progressIsShown = false;

function progress(line: string | null): void {
	if (line === null && !progressIsShown) return;
	progressIsShown = line !== null;
	if (errorOutput().isTTY && isDrawable(process.env)) errorOutput().write(`\r\u001b[K${line ?? ''}`);
}

function tellLibraryNews(news: LibraryNews, messages: CommandMessages): void {
	switch (news.kind) {
		case 'waiting':
			progress(messages.libraryWaiting);
			break;
		case 'upgrading':
			progress(messages.libraryUpgrading);
			break;
		case 'indexing':
			progress(messages.libraryIndexing(news.progress.done, news.progress.all));
			break;
		case 'ready':
			progress(null);
			break;
		case 'upgraded':
			progress(null);
			complain(messages.libraryUpgraded(safe(news.backup, {oneLine: true})));
	}
}

function widthWish(given: Values['ambiguous-width']): WidthWish {
	return given === '1' ? 1 : given === '2' ? 2 : 'auto';
}

function complain(line: string): void {
	progress(null);
	const text = `paper-tui: ${line}\n`;
	// Once there is a stream, what it has not written yet comes first.
	const rest = errorsAreWatched ? text : writeNow(2, text);
	if (rest.length > 0) errorOutput().write(rest);
}

/**
 * A reader that has had enough, as head has, is no error; nor is a terminal that was closed, but nobody has
 * read to the end there. Anything else, such as a full disk, is told.
 */
function outputFailed(error: NodeJS.ErrnoException, messages: CommandMessages): never {
	if (error.code === 'EPIPE') process.exit();
	if (process.stdout.isTTY && saysGone(error)) process.exit(exitWhenGone);
	complain(messages.outputFailed(error.code ?? '-'));
	process.exit(1);
}

let errorsAreWatched = false;

function errorOutput(): NodeJS.WriteStream {
	// There is nowhere to tell of it.
	if (!errorsAreWatched) process.stderr.on('error', () => {});
	errorsAreWatched = true;
	return process.stderr;
}

/** What went wrong inside the program, and where, in one line. */
function crash(error: unknown, messages: CommandMessages): string {
	const message = error instanceof Error ? error.message : String(error);
	return messages.crashed(safe(message, {oneLine: true}), safe(faultPlace(error), {oneLine: true}));
}
