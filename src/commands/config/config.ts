// What a file of settings says: options by the names they have on the command line, and keys by what they do.
import type {CommandTextKey} from '../../ui/messages/commands.ts';
import type {NewKeys} from '../../ui/remap.ts';
import type {OptionName, Values} from '../option.ts';

/** The options that a file of settings may give, with what is said of each in the file that is printed. */
export const settings = {
	language: 'settingLanguage',
	color: 'settingColor',
	'ambiguous-width': 'settingAmbiguousWidth',
	library: 'settingLibrary',
	theme: 'settingTheme',
	mouse: 'settingMouse',
	'screen-reader': 'settingScreenReader',
	style: 'settingStyle',
} as const satisfies Partial<Record<OptionName, CommandTextKey>>;

export type SettingName = keyof typeof settings;

export type Config = {
	readonly values: Pick<Values, SettingName>;
	readonly keys: NewKeys;
	/** In the order of the file. What is wrong is as if it were not there. */
	readonly problems: readonly ConfigProblem[];
};

/** What is wrong at a place of the file; line and column count from 1, columns in UTF-16 units. */
export type ConfigProblem = {readonly line: number; readonly column: number; readonly fault: ConfigFault};

export type ConfigFault =
	| {readonly kind: 'syntax'}
	/** A word that should stand in quotation marks. */
	| {readonly kind: 'unquoted'; readonly word: string}
	| {readonly kind: 'twice'; readonly name: string}
	| {readonly kind: 'unknown-setting'; readonly name: string}
	| {readonly kind: 'value'; readonly name: string; readonly expected: string}
	| {readonly kind: 'unknown-action'; readonly name: string}
	| {readonly kind: 'unknown-key'; readonly key: string}
	| {readonly kind: 'key-taken'; readonly key: string; readonly by: string}
	| {readonly kind: 'unreadable'; readonly code: string};

/** Where there is no file. */
export const noConfig: Config = {values: {}, keys: new Map(), problems: []};
