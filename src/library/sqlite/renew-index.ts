// Makes the index of grams anew where an older version made it by other rules.
import {foldVersion} from '../../search/fold-version.ts';
import type {Progress} from '../health.ts';
import type {Connection} from './connection.ts';
import {inTurn} from './in-turn.ts';
import {mergeIndex} from './merge-index.ts';
import {copiesAreIndexed} from './renew-copies.ts';

/** To be raised when other grams are made of the same folded text. */
const gramsVersion = 1;
const present = foldVersion * 1000 + gramsVersion;

type Rules = {readonly version: number; readonly renewing: number | null};

/**
 * Brings the index to the present rules, batch by batch: what was done stays done if it is interrupted, and the
 * next to open the library goes on from there. Tells how far it is after each batch.
 */
export async function renewIndex(connection: Connection, tell: (progress: Progress) => void): Promise<void> {
	if (rulesOf(connection).version === present) return;
	// Loaded for this alone, which is once a version.
	const {beginRepair, continueRepair} = await import('./repair.ts');
	await inTurn(connection, () => {
		// Asked inside: another process may be at the same work. One begun by other rules is begun again.
		const {version, renewing} = rulesOf(connection);
		if (version === present || renewing === present) return;
		beginRepair(connection);
		connection.run('UPDATE index_rules SET renewing = ?', present);
		// What is begun here fills that of copies too; what an older version began does not.
		copiesAreIndexed(connection);
	});
	for await (const progress of continueRepair(connection)) tell(progress);
	await mergeIndex(connection);
	await inTurn(connection, () =>
		connection.run('UPDATE index_rules SET version = ?, renewing = NULL', present),
	);
}

function rulesOf(connection: Connection): Rules {
	return connection.first<Rules>('SELECT version, renewing FROM index_rules') ?? {version: 0, renewing: null};
}
