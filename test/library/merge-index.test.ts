// The index of a library after much was added, in one piece.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Connection} from '../../src/library/sqlite/connection.ts';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';
import {SqliteLibrary} from '../../src/library/sqlite/sqlite-library.ts';
import {fold} from '../../src/search/fold.ts';
import {exactGrams} from '../../src/search/grams.ts';
import {anArticle, aPage} from './an-edition.ts';

let connection: Connection;
let library: SqliteLibrary;
beforeEach(async () => {
	connection = await openConnection(null);
	library = new SqliteLibrary(connection);
	for (let day = 1; day <= 7; day++) {
		const article = anArticle(`第${day}日潮汛`, [`望潮港第${day}日的潮水。`]);
		await library.add([
			aPage(`${day}.txt`, [article], {outlet: '望潮日报', date: `2024-03-0${day}`, page: '1'}),
		]);
	}
});
afterEach(() => library.close());

function parts(): number {
	const tables = ['headline_grams', 'body_grams'];
	const counts = tables.map(
		table =>
			connection.first<{parts: number}>(`SELECT count(DISTINCT segid) AS parts FROM ${table}_idx`)?.parts ??
			0,
	);
	return Math.max(...counts);
}

async function found(words: string): Promise<number> {
	return (await library.newestContaining({field: 'body', grams: exactGrams([fold(words)]), limit: 99}))
		.length;
}

describe('an index that is brought together', () => {
	test('is in one piece, and finds what it found', async () => {
		expect(parts()).toBeGreaterThan(1);
		await library.mergeIndex();
		expect(parts()).toBe(1);
		expect(await found('潮水')).toBe(7);
		expect(await found('第5日')).toBe(1);
	});

	test('takes more articles after that', async () => {
		await library.mergeIndex();
		await library.add([aPage('8.txt', [anArticle('雾', ['港外大雾，潮水不见。'])])]);
		expect(await found('潮水')).toBe(8);
	});

	test('stays in its pieces if it is stopped before', async () => {
		const before = parts();
		await library.mergeIndex(AbortSignal.abort());
		expect(parts()).toBe(before);
		expect(await found('潮水')).toBe(7);
	});
});
