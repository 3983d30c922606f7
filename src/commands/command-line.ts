// Reads a command line: which command, its operands, its options with checked values.
import {parseArgs} from 'node:util';
import {day, firstDay, lastDay} from '../search/calendar.ts';
import {safe} from '../terminal/safe.ts';
import {type Command, type Operands, optionOf} from './command.ts';
import {type Option, type OptionName, options, placeholder, type Values} from './option.ts';
import {commands, commonOptions, reader} from './table.ts';
import {UsageError} from './usage-error.ts';

export type CommandLine = {
	/** Null for the reader. */
	readonly name: string | null;
	readonly command: Command;
	readonly operands: readonly string[];
	readonly values: Values;
};

/** The command that the words name, and where its name stands; the reader has none. */
export type Named = {readonly name: string | null; readonly command: Command; readonly index: number};

/** The first word that is no option or value of one names the command, if there is one so named. */
export function commandOf(words: readonly string[]): Named {
	// Most lines begin with it, and need not be read twice.
	const [word = ''] = words;
	const named = commands.get(word);
	if (named) return {name: word, command: named, index: 0};
	const tokens = tokensOf(words, Object.keys({...commonOptions, ...reader.options}) as OptionName[]);
	const first = tokens.find(token => token.kind === 'positional' || token.kind === 'option-terminator');
	const command = first?.kind === 'positional' ? commands.get(first.value) : undefined;
	return first?.kind === 'positional' && command
		? {name: first.value, command, index: first.index}
		: {name: null, command: reader, index: -1};
}

/** Whatever `--language` says, even on a line that is wrong elsewhere; undefined if nothing useful. */
export function languageGiven(words: readonly string[]): Values['language'] {
	if (!words.some(word => word.startsWith('--language'))) return undefined;
	const given = tokensOf(words, ['language']).findLast(
		token => token.kind === 'option' && token.name === 'language',
	);
	const value = given?.kind === 'option' ? given.value : undefined;
	return value === 'zh' || value === 'en' ? value : undefined;
}

/**
 * The words after the program's name, read and checked.
 *
 * @throws {UsageError} at the first thing that is wrong.
 */
export function readCommandLine(given: readonly string[]): CommandLine {
	const words = withHelpAsOption(given);
	const {name, command, index} = commandOf(words);
	const names = Object.keys({...commonOptions, ...command.options}) as OptionName[];
	const operands: string[] = [];
	const values: Partial<Record<OptionName, Value>> = {};
	for (const token of tokensOf(words.toSpliced(index, index === -1 ? 0 : 1), names)) {
		if (token.kind === 'positional') operands.push(token.value);
		if (token.kind !== 'option') continue;
		const option = names.find(known => known === token.name);
		if (option === undefined) throw new UsageError(messages => messages.unknownOption(shown(token.rawName)));
		values[option] = checkedValue(optionOf(command, option), token);
	}
	if (!(values.help || values.version)) checkOperands(operands, command.operands);
	return {name, command, operands, values: values as Values};
}

/** `help` and `help COMMAND` as people type them; a file of that name is ./help. */
function withHelpAsOption(words: readonly string[]): readonly string[] {
	const [first, ...others] = words;
	return first === 'help' ? [...others, '--help'] : words;
}

/** No option is so named: a word that a query excludes, such as -渔汛 or -by:林野. */
const excludedWord = /^[-－−](?:[^\p{ASCII}]|["|]|\p{L}+:)/u;
/** To make ready a pattern of all letters takes as long as all else of a command line: most words begin otherwise. */
const beginning = /^[-－−][^-]/u;
/** Stands before such a word while it is read, where it would be taken for options; no word can have it. */
const shield = '\0';

function tokensOf(words: readonly string[], names: readonly OptionName[]) {
	// The reader is mostly opened without any, and Node loads its parser only for this.
	if (words.length === 0) return [];
	const config = Object.fromEntries(
		names.map(name => {
			const option: Option = options[name];
			if (option.kind === 'flag') {
				return [name, {type: 'boolean' as const, ...(option.short && {short: option.short})}];
			}
			// As a boolean it takes no word that follows.
			return [name, {type: option.kind === 'degree' ? ('boolean' as const) : ('string' as const)}];
		}),
	);
	const args = words.map(word => (beginning.test(word) && excludedWord.test(word) ? shield + word : word));
	const {tokens} = parseArgs({args, options: config, strict: false, allowPositionals: true, tokens: true});
	return tokens.map(token =>
		'value' in token && token.value?.startsWith(shield)
			? {...token, value: token.value.slice(shield.length)}
			: token,
	);
}

type Value = string | readonly string[] | number | true;

type OptionToken = {
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
};

function checkedValue(option: Option, {rawName, value, inlineValue}: OptionToken): Value {
	if (option.kind === 'flag') {
		if (inlineValue) throw new UsageError(messages => messages.valueUnwanted(rawName));
		return true;
	}
	if (option.kind === 'degree' && !inlineValue) return option.bare;
	// A value that looks like an option is one, and its own value was forgotten; --name=-value says otherwise.
	if (value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'))) {
		throw new UsageError(messages => messages.valueMissing(rawName, placeholder(option) ?? ''));
	}
	switch (option.kind) {
		case 'text':
			return value;
		case 'choice':
		case 'degree':
			if (option.choices.includes(value)) return value;
			throw new UsageError(messages =>
				messages.valueNotAmong(rawName, shown(value), option.choices.join(', ')),
			);
		case 'choices': {
			const words = value.split(',');
			const wrong = words.find(word => !option.choices.includes(word));
			if (wrong === undefined) return words;
			throw new UsageError(messages =>
				messages.valueNotAmong(rawName, shown(wrong), option.choices.join(', ')),
			);
		}
		case 'count': {
			const count = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
			if (count >= option.least && count <= option.most) return count;
			throw new UsageError(messages =>
				messages.valueNoCount(rawName, shown(value), option.least, option.most),
			);
		}
		case 'date': {
			const date = day(value);
			if (date !== null) return date;
			throw new UsageError(messages => messages.valueNoDate(rawName, shown(value)));
		}
		case 'first-day':
		case 'last-day': {
			const date = option.kind === 'first-day' ? firstDay(value) : lastDay(value);
			if (date !== null) return date;
			throw new UsageError(messages => messages.valueNoPeriod(rawName, shown(value)));
		}
	}
}

function checkOperands(operands: readonly string[], {form, least, most, choices}: Operands): void {
	if (operands.length < least) throw new UsageError(messages => messages.operandMissing(form));
	const surplus = operands[most];
	if (surplus !== undefined) throw new UsageError(messages => messages.operandUnwanted(shown(surplus)));
	const wrong = choices && operands.find(word => !choices.includes(word));
	if (choices && wrong !== undefined) {
		throw new UsageError(messages => messages.operandNotAmong(shown(wrong), choices.join(', ')));
	}
}

function shown(word: string): string {
	return safe(word, {oneLine: true});
}
