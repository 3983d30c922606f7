// All commands and their options: what is parsed, and what help tells.
import type {CommandTextKey} from '../ui/messages/commands.ts';
import type {Command} from './command.ts';
import type {OptionName} from './option.ts';

/** Options that every command takes. */
export const commonOptions = {
	library: 'optionLibrary',
	color: 'optionColor',
	language: 'optionLanguage',
	'ambiguous-width': 'optionAmbiguousWidth',
	'low-bandwidth': 'optionLowBandwidth',
	help: 'optionHelp',
	version: 'optionVersion',
} as const satisfies Partial<Record<OptionName, CommandTextKey>>;

const filterOptions = {
	outlet: 'optionOutlet',
	since: 'optionSince',
	until: 'optionUntil',
} as const;

/** What runs where no command is named. */
export const reader: Command = {
	summary: 'reader',
	operands: {form: '[PATH…]', least: 0, most: Number.POSITIVE_INFINITY},
	options: {
		style: 'optionStyle',
		theme: 'optionTheme',
		mouse: 'optionMouse',
		'screen-reader': 'optionScreenReader',
	},
	load: () => import('./reader.ts'),
};

export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	[
		'import',
		{
			summary: 'import',
			operands: {form: 'PATH…', least: 1, most: Number.POSITIVE_INFINITY},
			options: {
				outlet: 'optionImportOutlet',
				date: 'optionImportDate',
				page: 'optionImportPage',
				watch: 'optionWatch',
				json: 'optionJson',
			},
			load: () => import('./import.ts'),
		},
	],
	[
		'parse',
		{
			summary: 'parse',
			operands: {form: 'PATH…', least: 1, most: Number.POSITIVE_INFINITY},
			options: {json: 'optionJson', format: 'optionFormat'},
			load: () => import('./parse.ts'),
		},
	],
	[
		'subscribe',
		{
			summary: 'subscribe',
			// None with --list.
			operands: {form: '[URL|FILE.opml…]', least: 0, most: Number.POSITIVE_INFINITY},
			options: {
				list: 'optionListFeeds',
				remove: 'optionRemoveFeeds',
				format: 'optionFormat',
				json: 'optionJson',
			},
			choices: {format: ['json', 'text', 'opml']},
			load: () => import('./subscribe.ts'),
		},
	],
	[
		'fetch',
		{
			summary: 'fetch',
			operands: {form: '[URL…]', least: 0, most: Number.POSITIVE_INFINITY},
			options: {full: 'optionFullText', 'allow-private': 'optionAllowPrivate', json: 'optionJson'},
			load: () => import('./fetch.ts'),
		},
	],
	[
		'search',
		{
			summary: 'search',
			// None with -i alone, or with --saved or --forget.
			operands: {form: 'QUERY', least: 0, most: Number.POSITIVE_INFINITY},
			options: {
				...filterOptions,
				in: 'optionIn',
				limit: 'optionLimit',
				interactive: 'optionInteractive',
				open: 'optionOpen',
				counts: 'optionCounts',
				save: 'optionSave',
				saved: 'optionSaved',
				forget: 'optionForget',
				json: 'optionJson',
			},
			explained: {
				title: 'queryTitle',
				entries: [
					['渔汛 提前', 'queryWords'],
					['"渔汛提前"', 'queryPhrase'],
					['-渔汛', 'queryExcluded'],
					['渔汛 | 汛期', 'queryAlternatives'],
					['headline:… body:… by:…  标题:… 正文:… 作者:…', 'queryPlaces'],
					['in:headline|body  在:标题|正文', 'queryIn'],
					['outlet:…  报:…', 'queryOutlet'],
					['date:2024-10  日期:2024-10', 'queryDate'],
					['is:unread|read|starred  是:未读|已读|星标', 'queryIs'],
					['@NAME', 'querySaved'],
				],
			},
			load: () => import('./search.ts'),
		},
	],
	[
		'show',
		{
			summary: 'show',
			operands: {form: 'ID…', least: 1, most: Number.POSITIVE_INFINITY},
			options: {
				width: 'optionWidth',
				columns: 'optionColumns',
				vertical: 'optionVertical',
				whole: 'optionWhole',
				style: 'optionStyle',
				format: 'optionFormat',
				json: 'optionJson',
			},
			load: () => import('./show.ts'),
		},
	],
	[
		'compare',
		{
			summary: 'compare',
			operands: {form: 'ID [ID]', least: 1, most: 2},
			options: {marks: 'optionMarks', width: 'optionWidth', format: 'optionFormat', json: 'optionJson'},
			load: () => import('./compare.ts'),
		},
	],
	[
		'list',
		{
			summary: 'list',
			operands: {
				form: '[articles|outlets|editions]',
				least: 0,
				most: 1,
				choices: ['articles', 'outlets', 'editions'],
			},
			options: {...filterOptions, series: 'optionSeries', limit: 'optionLimit', json: 'optionJson'},
			explained: {
				title: 'columnsTitle',
				entries: [
					['articles', 'columnsArticles'],
					['outlets', 'columnsOutlets'],
					['editions', 'columnsEditions'],
				],
			},
			load: () => import('./list.ts'),
		},
	],
	[
		'edit',
		{
			summary: 'edit',
			operands: {form: 'ID', least: 1, most: 2},
			options: {
				outlet: 'optionEditOutlet',
				date: 'optionEditDate',
				page: 'optionEditPage',
				headline: 'optionEditHeadline',
				clear: 'optionClear',
				replace: 'optionReplace',
				merge: 'optionMerge',
				split: 'optionSplit',
				undo: 'optionUndo',
				list: 'optionListCorrections',
				json: 'optionJson',
			},
			load: () => import('./edit.ts'),
		},
	],
	[
		'reparse',
		{
			summary: 'reparse',
			operands: {form: '', least: 0, most: 0},
			options: {apply: 'optionApply', json: 'optionJson'},
			load: () => import('./reparse.ts'),
		},
	],
	[
		'remove',
		{
			summary: 'remove',
			operands: {form: '[ID…]', least: 0, most: Number.POSITIVE_INFINITY},
			options: {
				'whole-page': 'optionWholePage',
				outlet: 'optionRemoveOutlet',
				since: 'optionSince',
				until: 'optionUntil',
				page: 'optionRemovePage',
				apply: 'optionApply',
				undo: 'optionUndoRemoval',
				purge: 'optionPurge',
				json: 'optionJson',
			},
			load: () => import('./remove.ts'),
		},
	],
	[
		'backup',
		{
			summary: 'backup',
			operands: {form: 'FILE', least: 1, most: 1},
			options: {json: 'optionJson'},
			load: () => import('./backup.ts'),
		},
	],
	[
		'export',
		{
			summary: 'export',
			operands: {form: '', least: 0, most: 0},
			options: {
				...filterOptions,
				tag: 'optionTag',
				format: 'optionExportFormat',
				output: 'optionOutput',
			},
			load: () => import('./export.ts'),
		},
	],
	[
		'doctor',
		{
			summary: 'doctor',
			operands: {form: '', least: 0, most: 0},
			options: {full: 'optionFull', repair: 'optionRepair', rescue: 'optionRescue', json: 'optionJson'},
			load: () => import('./doctor.ts'),
		},
	],
	[
		'config',
		{
			summary: 'config',
			operands: {form: '', least: 0, most: 0},
			options: {path: 'optionConfigPath', check: 'optionConfigCheck'},
			load: () => import('./config.ts'),
		},
	],
	[
		'completion',
		{
			summary: 'completion',
			operands: {form: 'bash|zsh|fish', least: 1, most: 1, choices: ['bash', 'zsh', 'fish']},
			options: {},
			load: async () => {
				const {completionOf} = await import('./completion.ts');
				return {run: completionOf({reader, commands, commonOptions})};
			},
		},
	],
]);
