// Which articles share shingles, read from the vocabulary of the index of copies in one pass.
import type {Connection} from './connection.ts';
import {numbersWith} from './copy-shingles.ts';

/** How many shingles two articles share, by the number of the older and then by that of the newer. */
export type SharedShingles = Map<number, Map<number, number>>;

/** A shingle of more articles is a stock phrase. */
const mostWithShingle = 256;

/** What shingles are written with; they are spread evenly over all pairs of them at the beginning. */
const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Reads the index a part at a time into `shared`, and gives after each which share of it is done, from 0 to 1. Of the articles
 * with a shingle each is counted with the oldest of them and with the one before it, which finds all that belong together.
 */
export function* sharedShingles(connection: Connection, shared: SharedShingles): Generator<number> {
	connection.execute(
		`CREATE VIRTUAL TABLE IF NOT EXISTS temp.copy_vocabulary USING fts5vocab('main', 'copy_shingles', 'row')`,
	);
	const beginnings = [...digits].flatMap(first => [...digits].map(second => first + second));
	for (const [index, from] of beginnings.entries()) {
		const rows = connection.all<{term: string}>(
			'SELECT term FROM temp.copy_vocabulary WHERE term >= ? AND term < ? AND doc > 1 AND doc <= ?',
			index === 0 ? '' : from,
			beginnings[index + 1] ?? '~',
			mostWithShingle,
		);
		for (const {term} of rows) count(numbersWith(connection, [term], mostWithShingle), shared);
		yield (index + 1) / beginnings.length;
	}
}

/** The numbers rise. */
function count(numbers: readonly number[], shared: SharedShingles): void {
	const [oldest] = numbers;
	for (const [index, number] of numbers.entries()) {
		const before = numbers[index - 1];
		if (oldest === undefined || before === undefined) continue;
		for (const older of new Set([oldest, before])) {
			const others = shared.get(older) ?? new Map<number, number>();
			others.set(number, (others.get(number) ?? 0) + 1);
			shared.set(older, others);
		}
	}
}
