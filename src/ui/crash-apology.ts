// What is said when the program ends by a fault of its own: in a line, with where the report of it is kept.
import packageFacts from '../../package.json' with {type: 'json'};
import {crashReport, keepCrashReport} from '../terminal/crash-report.ts';
import type {Environment} from '../terminal/kept-file.ts';
import {safe} from '../terminal/safe.ts';
import type {Language} from './messages/language.ts';
import {readerMessages} from './messages/reader.ts';

/** Keeps a report of the fault, and says so; the report itself where that can't be kept. Lines for a terminal. */
export function crashApology(error: unknown, language: Language, environment: Environment): string {
	const report = crashReport(error, packageFacts.version, environment);
	const file = keepCrashReport(report, environment);
	const {crashed, crashedUnkept} = readerMessages(language);
	return file === null ? `${crashedUnkept}\n${report}` : `${crashed(safe(file, {oneLine: true}))}\n`;
}
