// Every option of the program: its kind decides how its value is checked and what a command is given.
import {styleNames} from '../ui/line-style.ts';
import {themeNames} from '../ui/theme-names.ts';

export type Option =
	| {readonly kind: 'flag'; readonly short?: string}
	| {readonly kind: 'text'; readonly value: string}
	| {readonly kind: 'choice'; readonly choices: readonly string[]}
	/** One of the choices, written behind an equals sign; without one it is `bare`. */
	| {readonly kind: 'degree'; readonly choices: readonly string[]; readonly bare: string}
	/** Any of the choices, with commas between them. */
	| {readonly kind: 'choices'; readonly value: string; readonly choices: readonly string[]}
	| {readonly kind: 'count'; readonly value: string; readonly least: number; readonly most: number}
	/** A whole date, given as YYYY-MM-DD. */
	| {readonly kind: 'date'; readonly value: string}
	/** The first or last day of a year, a month or a day, given as YYYY-MM-DD. */
	| {readonly kind: 'first-day' | 'last-day'; readonly value: string};

export const options = {
	library: {kind: 'text', value: 'PATH'},
	color: {kind: 'choice', choices: ['auto', 'always', 'never']},
	language: {kind: 'choice', choices: ['zh', 'en']},
	'ambiguous-width': {kind: 'choice', choices: ['auto', '1', '2']},
	'low-bandwidth': {kind: 'degree', choices: ['auto', 'always', 'never'], bare: 'always'},
	help: {kind: 'flag', short: 'h'},
	version: {kind: 'flag', short: 'V'},
	json: {kind: 'flag'},
	format: {kind: 'choice', choices: ['json', 'markdown', 'text']},
	outlet: {kind: 'text', value: 'NAME'},
	date: {kind: 'date', value: 'DATE'},
	page: {kind: 'text', value: 'PAGE'},
	since: {kind: 'first-day', value: 'DATE'},
	until: {kind: 'last-day', value: 'DATE'},
	in: {kind: 'choice', choices: ['headline', 'body']},
	limit: {kind: 'count', value: 'N', least: 1, most: 1_000_000},
	interactive: {kind: 'flag', short: 'i'},
	open: {kind: 'count', value: 'N', least: 1, most: 10_000},
	counts: {kind: 'flag'},
	marks: {kind: 'flag'},
	save: {kind: 'text', value: 'NAME'},
	saved: {kind: 'flag'},
	forget: {kind: 'text', value: 'NAME'},
	width: {kind: 'count', value: 'N', least: 2, most: 1000},
	output: {kind: 'text', value: 'FILE'},
	tag: {kind: 'text', value: 'NAME'},
	columns: {kind: 'choice', choices: ['auto', '1', '2', '3']},
	vertical: {kind: 'flag'},
	whole: {kind: 'flag'},
	series: {kind: 'text', value: 'ID'},
	style: {kind: 'choices', value: 'STYLE,…', choices: styleNames},
	theme: {kind: 'choice', choices: themeNames},
	mouse: {kind: 'choice', choices: ['on', 'off']},
	'screen-reader': {kind: 'choice', choices: ['on', 'off']},
	headline: {kind: 'text', value: 'TEXT'},
	clear: {kind: 'choice', choices: ['outlet', 'date', 'page', 'headline']},
	/** The second text is an operand. */
	replace: {kind: 'text', value: 'OLD NEW'},
	merge: {kind: 'text', value: 'ID'},
	split: {kind: 'text', value: 'TEXT'},
	undo: {kind: 'flag'},
	list: {kind: 'flag'},
	apply: {kind: 'flag'},
	'whole-page': {kind: 'flag'},
	purge: {kind: 'flag'},
	full: {kind: 'flag'},
	repair: {kind: 'flag'},
	rescue: {kind: 'text', value: 'FILE'},
	remove: {kind: 'flag'},
	'allow-private': {kind: 'flag'},
	watch: {kind: 'flag'},
	path: {kind: 'flag'},
	check: {kind: 'flag'},
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

type ValueOf<O> = O extends {readonly kind: 'choice' | 'degree'; readonly choices: readonly (infer Choice)[]}
	? Choice
	: O extends {readonly kind: 'choices'; readonly choices: readonly (infer Choice)[]}
		? readonly Choice[]
		: O extends {readonly kind: 'flag'}
			? true
			: O extends {readonly kind: 'count'}
				? number
				: string;

/** The options given, by name, their values checked. */
export type Values = {readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]>};

/** How the value of an option is written in help and errors; null for one without. */
export function placeholder(option: Option): string | null {
	if (option.kind === 'flag') return null;
	return option.kind === 'choice' || option.kind === 'degree' ? option.choices.join('|') : option.value;
}
