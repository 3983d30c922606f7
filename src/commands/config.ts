// paper-tui config: the file of settings, where it is, and whether it is right.
import {existsSync} from 'node:fs';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import {configPath} from './config/config-path.ts';
import {defaultConfig} from './config/default-config.ts';
import {problemLine} from './config/problem-line.ts';
import {readConfig} from './config/read-config.ts';
import type {Context} from './context.ts';
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

/** Prints a file with all defaults; with --path where it is to be; with --check what is wrong with the one there is. */
export async function run(context: Context, _operands: readonly string[], values: Values): Promise<ExitCode> {
	const {messages} = context;
	const file = configPath(process.env);
	const name = safe(file, {oneLine: true});
	if (values.path && values.check) {
		throw new UsageError(messages => messages.optionsApart('--path', '--check'));
	}
	if (values.path) {
		await context.write(`${name}\n`);
		return 0;
	}
	if (!values.check) {
		await context.write(defaultConfig(file, context));
		return 0;
	}
	if (!existsSync(file)) {
		await context.write(`${messages.configAbsent(name)}\n`);
		return 0;
	}
	const {problems} = await readConfig(file);
	for (const problem of problems) await context.write(`${problemLine(file, problem, messages)}\n`);
	if (problems.length === 0) await context.write(`${messages.configRight(name)}\n`);
	return problems.length > 0 ? 1 : 0;
}
