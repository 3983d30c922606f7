// What a page is known as, and the outlet it stands under for it.
import path from 'node:path';
import {fold} from '../../search/fold.ts';
import type {OutletSummary, Provenance} from '../library.ts';
import type {Connection} from './connection.ts';

/** Columns for `provenanceOf`, of a query that joins page and outlet. */
export const provenanceColumns = `
	outlet.known, outlet.name AS outlet_name, page.outlet_guess, page.date, page.date_guess, page.page, page.source`;

export type ProvenanceRow = {
	readonly known: OutletSummary['known'];
	readonly outlet_name: string;
	readonly outlet_guess: string | null;
	readonly date: string | null;
	readonly date_guess: string | null;
	readonly page: string | null;
	readonly source: string;
};

export type OutletIdentity = Pick<OutletSummary, 'known' | 'key' | 'name'>;

export function provenanceOf(row: ProvenanceRow): Provenance {
	return {
		outlet: row.known === 'stated' ? row.outlet_name : null,
		outletGuess: row.outlet_guess,
		date: row.date,
		dateGuess: row.date_guess,
		page: row.page,
		source: row.source,
	};
}

/** The outlet a page stands under: the one it names, else the one guessed, else its own source. */
export function outletIdentity(stated: string | null, guess: string | null, source: string): OutletIdentity {
	if (stated !== null) return {known: 'stated', key: stated, name: stated};
	if (guess !== null) return {known: 'guessed', key: `guess:${guess}`, name: guess};
	return {known: 'source', key: `source:${source}`, name: path.basename(source) || source};
}

/** The row of an outlet, made if there is none yet. */
export function outletRow(connection: Connection, {known, key, name}: OutletIdentity): number {
	const row = connection.first<{id: number}>('SELECT id FROM outlet WHERE known = ? AND key = ?', known, key);
	return (
		row?.id ?? connection.run('INSERT INTO outlet (known, key, name) VALUES (?, ?, ?)', known, key, name)
	);
}

/** The row of the outlet a filter names: a stated one's name, or the key of any; undefined if there is none. */
export function findOutletRow(connection: Connection, nameOrKey: string): number | undefined {
	return connection.first<{id: number}>(
		`SELECT id FROM outlet WHERE key = ? ORDER BY known <> 'stated' LIMIT 1`,
		nameOrKey,
	)?.id;
}

/**
 * The rows of the outlets a person may mean: that of the very name or key; else of all stated ones whose names have it in
 * them; else of those that are shown with it, a guess with its question mark or the name of a file.
 */
export function outletRowsNamed(connection: Connection, name: string): readonly number[] {
	const exact = findOutletRow(connection, name);
	if (exact !== undefined) return [exact];
	const sought = fold(name);
	const meant = connection
		.all<OutletIdentity & {id: number}>('SELECT id, known, key, name FROM outlet')
		.filter(outlet => fold(outlet.known === 'guessed' ? `${outlet.name}?` : outlet.name).includes(sought));
	const stated = meant.filter(({known}) => known === 'stated');
	return (stated.length > 0 ? stated : meant).map(({id}) => id);
}
