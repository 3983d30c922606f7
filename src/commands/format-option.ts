// The form a command is to print in: --format, of which --json is the short form.
import type {Values} from './option.ts';
import {UsageError} from './usage-error.ts';

/**
 * What `--format` or `--json` asks for; null if neither is given.
 *
 * @throws {UsageError} if they ask for different things.
 */
export function formatOf({format, json}: Values): NonNullable<Values['format']> | null {
	if (json && format !== undefined && format !== 'json') {
		throw new UsageError(messages => messages.optionsApart('--json', `--format ${format}`));
	}
	return json ? 'json' : (format ?? null);
}
