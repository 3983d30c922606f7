// Counts the articles that answer a query, by outlet and month, a slice of the library at a time.
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Tally, TallyQuery} from '../../search/candidates.ts';
import type {Connection} from './connection.ts';
import {candidatesIn} from './newest-containing.ts';
import {dayOfNumber, monthOfDay, type Stretch} from './position.ts';
import {outletIdentity} from './provenance.ts';
import {type Qualifying, qualifying} from './qualifying.ts';

/** What a slice is to take, in milliseconds; one that is denser than the last takes longer. */
const sliceTime = 4;
/** Pages in the first slice, and in every one at least: below, finding the place costs more than what stands there. */
const fewestPages = {counted: 32, verified: 4} as const;
/** Milliseconds between counts that are given. */
const givenEvery = 100;

type Slice = Stretch & {readonly pages: number};

export async function* tally(connection: Connection, query: TallyQuery): AsyncGenerator<Tally, void> {
	const counts = new Counts();
	const {signal, verify} = query;
	await nextTurn();
	signal?.throwIfAborted();
	const found = qualifying(connection, query);
	if (found !== null) {
		const allPages = countPages(connection, found.stretch);
		let passed = 0;
		let given = performance.now();
		const fewest = fewestPages[verify ? 'verified' : 'counted'];
		let wanted: number = fewest;
		for (let {above} = found.stretch; above > found.stretch.lowest; ) {
			const start = performance.now();
			const slice = sliceBelow(connection, {...found.stretch, above}, wanted);
			if (verify === null) countIn(connection, found, slice, counts);
			else {
				for (const candidate of candidatesIn(connection, found, slice)) {
					if (!verify(candidate)) continue;
					const {outlet, outletGuess, source, date} = candidate;
					counts.add(outletIdentity(outlet, outletGuess, source), date?.slice(0, 7) ?? null, 1);
				}
			}
			above = slice.lowest;
			passed += slice.pages;
			const now = performance.now();
			wanted = Math.max(
				fewest,
				Math.round(wanted * Math.min(1.5, Math.max(1 / 8, sliceTime / (now - start)))),
			);
			if (now - given >= givenEvery && above > found.stretch.lowest) {
				yield counts.tally(Math.min(passed / allPages, 0.999));
				given = performance.now();
			}
			await nextTurn();
			signal?.throwIfAborted();
		}
	}
	yield counts.tally(1);
}

class Counts {
	#articles = 0;
	readonly #outlets = new Map<string, {readonly name: string; articles: number}>();
	readonly #months = new Map<string | null, number>();

	add(
		{key, name}: {readonly key: string; readonly name: string},
		month: string | null,
		articles: number,
	): void {
		this.#articles += articles;
		this.#months.set(month, (this.#months.get(month) ?? 0) + articles);
		const outlet = this.#outlets.get(key);
		if (outlet) outlet.articles += articles;
		else this.#outlets.set(key, {name, articles});
	}

	tally(share: number): Tally {
		return {
			articles: this.#articles,
			outlets: [...this.#outlets]
				.map(([key, {name, articles}]) => ({key, name, articles}))
				.sort((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1)),
			months: [...this.#months]
				.map(([month, articles]) => ({month, articles}))
				.sort((one, other) => ((one.month ?? '') < (other.month ?? '') ? 1 : -1)),
			share,
		};
	}
}

function countIn(connection: Connection, {sql, values}: Qualifying, slice: Stretch, counts: Counts): void {
	const rows = connection.all<{outlet_id: number; day: number | null; articles: number}>(
		`WITH qualified AS MATERIALIZED (${sql('oldest')})
		SELECT article.outlet_id, ${dayOfNumber} AS day, count(*) AS articles
		FROM qualified CROSS JOIN article USING (number) GROUP BY 1, 2`,
		...values,
		slice.lowest,
		slice.above,
		-1,
	);
	for (const {outlet_id, day, articles} of rows) {
		const outlet = connection.first<{key: string; name: string}>(
			'SELECT key, name FROM outlet WHERE id = ?',
			outlet_id,
		);
		if (outlet) counts.add(outlet, day === null ? null : monthOfDay(day), articles);
	}
}

/** The next so many pages at the upper end of a stretch, or what is left of it. */
function sliceBelow(connection: Connection, {lowest, above}: Stretch, pages: number): Slice {
	const last = connection.first<{lowest: number}>(
		'SELECT lowest FROM slot WHERE position >= ? AND position < ? ORDER BY position DESC LIMIT 1 OFFSET ?',
		lowest,
		above,
		pages - 1,
	);
	return {lowest: Math.max(lowest, last?.lowest ?? lowest), above, pages};
}

function countPages(connection: Connection, {lowest, above}: Stretch): number {
	const counted = connection.first<{pages: number}>(
		'SELECT count(*) AS pages FROM slot WHERE position >= ? AND position < ?',
		lowest,
		above,
	);
	return Math.max(1, counted?.pages ?? 0);
}
