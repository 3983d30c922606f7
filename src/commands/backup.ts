// paper-tui backup: a copy of the library, taken while it is in use.
import {statSync} from 'node:fs';
import {safe} from '../terminal/safe.ts';
import type {ExitCode} from './command.ts';
import type {Context} from './context.ts';
import {jsonLine} from './json-line.ts';
import {megabytes} from './megabytes.ts';
import type {Values} from './option.ts';
import {withLibrary} from './with-library.ts';

/** Says what is in the copy once it is whole and has been read back. */
export async function run(
	context: Context,
	[file = '']: readonly string[],
	values: Values,
): Promise<ExitCode> {
	return withLibrary<ExitCode>(context, async library => {
		context.progress(context.messages.backingUp);
		const {pages, articles} = await library.backUp(file).finally(() => context.progress(null));
		const bytes = statSync(file).size;
		const name = safe(file, {oneLine: true});
		await context.write(
			values.json
				? jsonLine({file, pages, articles, bytes})
				: `${context.messages.backedUp(name, pages, articles, megabytes(bytes))}\n`,
		);
		return 0;
	});
}
