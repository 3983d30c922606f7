// paper-tui doctor: how the library and its surroundings are, and what can be done about it.
import {existsSync} from 'node:fs';
import type {Health} from '../library/health.ts';
import type {Library} from '../library/library.ts';
import {LibraryError} from '../library/library-error.ts';
import {safe} from '../terminal/safe.ts';
import type {CommandMessages} from '../ui/messages/commands.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {faultLine, healthRows} from './health-rows.ts';
import {jsonLine} from './json-line.ts';
import type {Values} from './option.ts';
import {reportRows} from './report-rows.ts';
import {rescueInto} from './rescue.ts';
import {surroundingRows, surroundings} from './surroundings.ts';
import {UsageError} from './usage-error.ts';
import {withLibrary} from './with-library.ts';

/** One screen; with --repair only after a copy of the library has been made beside it. */
export async function run(context: Context, _operands: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	if (values.repair && values.rescue !== undefined) {
		throw new UsageError(messages => messages.optionsApart('--repair', '--rescue'));
	}
	if (values.rescue !== undefined) return rescueInto(context, values.rescue);
	const around = surroundings(context);
	if (!existsSync(context.library)) {
		if (values.json) await context.write(jsonLine({library: null, ...around}));
		else {
			const none: readonly [string, string] = [
				messages.doctorLibrary,
				messages.libraryNone(shown(context.library)),
			];
			await context.write(reportRows([none, ...surroundingRows(around, messages)]));
		}
		return 0;
	}
	try {
		return await withLibrary<ExitCode>(context, async library => {
			const repaired = values.repair ? await repair(context, library) : null;
			const health = await library.examine({
				full: values.full === true,
				progress: ({done, all}) => context.progress(messages.examining(done, all)),
			});
			context.progress(null);
			if (values.json) {
				await context.write(jsonLine({library: {path: context.library, ...health}, ...around}));
			} else await context.write(report(context, health, messages));
			if (repaired !== null) context.complain(messages.repaired(shown(repaired)));
			return health.faults.length > 0 ? 1 : 0;
		});
	} catch (error) {
		context.progress(null);
		if (!(error instanceof LibraryError)) throw error;
		const library = {path: context.library, fault: error.fault};
		const row = [messages.doctorLibrary, shown(context.library)] as const;
		await context.write(
			values.json ? jsonLine({library, ...around}) : reportRows([row, ...surroundingRows(around, messages)]),
		);
		if (error.fault === 'damaged' || error.fault === 'not-a-database') context.complain(messages.doRescue);
		throw error;
	}

	function report(context: Context, health: Health, messages: CommandMessages): string {
		const rows = [...healthRows(context.library, health, messages), ...surroundingRows(around, messages)];
		const faults = health.faults.map(fault => `! ${faultLine(fault, messages)}\n`);
		return [reportRows(rows), ...faults].join('');
	}
}

/** Gives the name of the copy made before. */
async function repair(context: Context, library: Library): Promise<string> {
	const copy = freeName(context.library);
	context.progress(context.messages.backingUp);
	await library.backUp(copy, {withFaults: true});
	for await (const {done, all} of library.repair()) context.progress(context.messages.repairing(done, all));
	context.progress(null);
	return copy;
}

/** Beside the library, where there is no file yet. */
function freeName(file: string): string {
	for (let number = 1; ; number++) {
		const name = `${file}.before-repair-${number}`;
		if (!existsSync(name)) return name;
	}
}

function shown(text: string): string {
	return safe(text, {oneLine: true});
}
