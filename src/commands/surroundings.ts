// What the program runs in: the terminal, the locale, the versions, where its files are.
import {existsSync} from 'node:fs';
import packageFacts from '../../package.json' with {type: 'json'};
import {type Background, backgroundHint} from '../terminal/background.ts';
import {backgroundMemory} from '../terminal/background-memory.ts';
import type {ColourDepth} from '../terminal/colour-depth.ts';
import {keptFolder} from '../terminal/kept-file.ts';
import {safe} from '../terminal/safe.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import type {Language} from '../ui/messages/language.ts';
import {depthFor} from '../ui/theme.ts';
import {configPath} from './config/config-path.ts';
import type {Context} from './context.ts';
import type {ReportRow} from './report-rows.ts';

export type Surroundings = {
	readonly terminal: {
		/** TERM. */
		readonly type: string | null;
		/** In cells; null where output goes to no terminal. */
		readonly size: readonly [columns: number, rows: number] | null;
		readonly colour: boolean;
		/** None, 16, 256, or 24 bits of them. */
		readonly colours: ColourDepth;
		/** As the terminal said it last; null if it never did. */
		readonly background: Background | null;
		/** Cells of characters such as “ … ① as they are remembered of this terminal. */
		readonly ambiguousWidth: 1 | 2 | null;
	};
	readonly locale: string | null;
	readonly language: Language;
	readonly program: string;
	readonly node: string;
	readonly sqlite: string;
	/** The file of settings; its faults are those that `config --check` points out, null where there is no file. */
	readonly config: {readonly path: string; readonly faults: number | null};
	/** The folder of what terminals answered and readers chose. */
	readonly memory: string;
};

export function surroundings({terminal, styled, language, color, config}: Context): Surroundings {
	const environment = process.env;
	const file = configPath(environment);
	return {
		terminal: {
			type: environment.TERM ?? null,
			size: terminal && [terminal.columns, terminal.rows],
			colour: styled,
			colours: depthFor(color, environment),
			background: backgroundMemory(environment).recall() ?? backgroundHint(environment),
			ambiguousWidth: terminalMemory(environment).recall()?.used ?? null,
		},
		locale: environment.LC_ALL || environment.LC_CTYPE || environment.LANG || null,
		language,
		program: packageFacts.version,
		node: process.versions.node,
		sqlite: process.versions.sqlite ?? '',
		config: {path: file, faults: existsSync(file) ? config.problems.length : null},
		memory: keptFolder(environment),
	};
}

export function surroundingRows(around: Surroundings, messages: CommandMessages): ReportRow[] {
	const {type, size, colour, ambiguousWidth} = around.terminal;
	const terminal = [
		type ?? '-',
		size === null ? messages.noTerminalHere : `${size[0]}×${size[1]}`,
		colour ? messages.withColour : messages.withoutColour,
		ambiguousWidth === null ? messages.widthUnknown : messages.widthKnown(ambiguousWidth),
	].map(fact => safe(fact, {oneLine: true}));
	return [
		[messages.doctorTerminal, terminal.join(messages.listComma)],
		[messages.doctorConfig, configFact(around.config, messages)],
		[messages.doctorMemory, safe(around.memory, {oneLine: true})],
		[
			messages.doctorLocale,
			safe([around.locale ?? '-', around.language].join(messages.listComma), {oneLine: true}),
		],
		[
			messages.doctorProgram,
			`paper-tui ${around.program}${messages.listComma}Node ${around.node}${messages.listComma}SQLite ${around.sqlite}`,
		],
	];
}

function configFact({path, faults}: Surroundings['config'], messages: CommandMessages): string {
	const state =
		faults === null
			? messages.configNone
			: faults === 0
				? messages.configFaultless
				: messages.configFaults(faults);
	return safe(`${path}${messages.listComma}${state}`, {oneLine: true});
}
