// What the program runs in: the terminal, the locale, the versions, where its files are.
import packageFacts from '../../package.json' with {type: 'json'};
import {keptFolder} from '../terminal/kept-file.ts';
import {safe} from '../terminal/safe.ts';
import {terminalMemory} from '../terminal/terminal-memory.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import type {Language} from '../ui/messages/language.ts';
import type {Context} from './context.ts';
import type {ReportRow} from './report-rows.ts';

export type Surroundings = {
	readonly terminal: {
		/** TERM. */
		readonly type: string | null;
		/** In cells; null where output goes to no terminal. */
		readonly size: readonly [columns: number, rows: number] | null;
		readonly colour: boolean;
		/** Cells of characters such as “ … ① as they are remembered of this terminal. */
		readonly ambiguousWidth: 1 | 2 | null;
	};
	readonly locale: string | null;
	readonly language: Language;
	readonly program: string;
	readonly node: string;
	readonly sqlite: string;
	/** The folder of what terminals answered and readers chose. */
	readonly memory: string;
};

export function surroundings({output, styled, language}: Context): Surroundings {
	const environment = process.env;
	return {
		terminal: {
			type: environment.TERM ?? null,
			size: output.isTTY ? [output.columns, output.rows] : null,
			colour: styled,
			ambiguousWidth: terminalMemory(environment).recall()?.used ?? null,
		},
		locale: environment.LC_ALL || environment.LC_CTYPE || environment.LANG || null,
		language,
		program: packageFacts.version,
		node: process.versions.node,
		sqlite: process.versions.sqlite ?? '',
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
