// Restores stored pages again, one at a time.
import type {Restore, RestoreAgainOptions, RestoredAgain} from '../restoring-again.ts';
import type {Connection} from './connection.ts';

export async function* restoreAgain(
	_connection: Connection,
	_restore: Restore,
	_options: RestoreAgainOptions,
): AsyncGenerator<RestoredAgain> {}
