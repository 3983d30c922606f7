// Row numbers that run with the day and the page, and never collide however full a day is.
import {describe, expect, test} from 'vitest';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';
import {type PageRows, Positions} from '../../src/library/sqlite/positions.ts';

async function positions(): Promise<Positions> {
	return new Positions(await openConnection(null));
}

function overlap(one: PageRows, other: PageRows): boolean {
	return one.lowest <= other.position && other.lowest <= one.position;
}

describe('row numbers', () => {
	test('rise with the day, and within it fall with the page', async () => {
		const given = await positions();
		const inOrder = [
			given.allocate('2024-03-06', null, 9),
			given.allocate('2024-03-05', '1', 9),
			given.allocate('2024-03-05', '2', 9),
			given.allocate('2024-03-05', '12', 9),
			given.allocate('2024-03-05', null, 9),
			given.allocate('1898-11-20', '1', 9),
			given.allocate('0001-01-01', '1', 9),
			given.allocate(null, '1', 9),
			given.allocate(null, null, 9),
		].map(({position}) => position);
		expect(inOrder).toEqual(inOrder.toSorted((one, other) => other - one));
	});

	test('of pages that arrive later lie below those of the same page', async () => {
		const given = await positions();
		const first = given.allocate('2024-03-05', '1', 9);
		expect(given.allocate('2024-03-05', '1', 9).position).toBeLessThan(first.lowest);
	});

	test('go to the nearest page with room where one has none left, in the same day', async () => {
		const given = await positions();
		const day = [given.allocate('2024-03-05', '9999', 1), given.allocate('2024-03-06', null, 1)];
		const rows = Array.from({length: 3000}, () => given.allocate('2024-03-05', null, 10));
		for (const {position, lowest} of rows) {
			expect(position).toBeLessThan(day[1]!.lowest);
			expect(overlap({position, lowest}, day[0]!)).toBe(false);
		}
		const sorted = rows.toSorted((one, other) => one.lowest - other.lowest);
		expect(sorted.every((own, index) => index === 0 || own.lowest > sorted[index - 1]!.position)).toBe(true);
	});

	test('hold a page with more articles than any page should have', async () => {
		const given = await positions();
		const small = given.allocate('2024-03-05', '2', 5);
		const huge = given.allocate('2024-03-05', '1', 100_000);
		const after = given.allocate('2024-03-05', '3', 5);
		expect(huge.position - huge.lowest).toBeGreaterThanOrEqual(100_000);
		for (const other of [small, after]) expect(overlap(huge, other)).toBe(false);
	});

	test('of undated pages have room for a hundred million articles', async () => {
		const given = await positions();
		const rows = Array.from({length: 5}, () => given.allocate(null, null, 20_000_000));
		const dated = given.allocate('0000-01-01', null, 1);
		for (const [index, {position}] of rows.entries()) {
			expect(position).toBeLessThan(dated.lowest);
			expect(rows.slice(0, index).some(other => overlap(other, rows[index]!))).toBe(false);
		}
	});
});
