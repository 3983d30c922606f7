// One open handle on a database, its statements prepared once and kept.
import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite';
import {withFaults} from './faults.ts';

export class Connection {
	/** The file, or ":memory:". */
	readonly path: string;
	readonly #database: DatabaseSync;
	readonly #statements = new Map<string, StatementSync>();

	constructor(path: string, database: DatabaseSync) {
		this.path = path;
		this.#database = database;
	}

	/** Runs SQL that takes no values, of any number of statements. */
	execute(sql: string): void {
		withFaults(this.path, () => this.#database.exec(sql));
	}

	/** Runs a statement; gives the row number of the last insert. */
	run(sql: string, ...values: SQLInputValue[]): number {
		return withFaults(this.path, () => Number(this.#prepare(sql).run(...values).lastInsertRowid));
	}

	/** The first row of a query. `Row` is what the SQL selects. */
	first<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
		return withFaults(this.path, () => this.#prepare(sql).get(...values) as Row | undefined);
	}

	/** All rows of a query. `Row` is what the SQL selects. */
	all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
		return withFaults(this.path, () => this.#prepare(sql).all(...values) as Row[]);
	}

	/** The rows of a query, one at a time. `Row` is what the SQL selects. */
	*each<Row>(sql: string, ...values: SQLInputValue[]): Generator<Row> {
		const rows = withFaults(this.path, () => this.#prepare(sql).iterate(...values));
		for (;;) {
			const next = withFaults(this.path, () => rows.next());
			if (next.done) return;
			yield next.value as Row;
		}
	}

	/** Runs `work` in a transaction that writes: all of it happens or, if it throws, none. */
	transaction<T>(work: () => T): T {
		this.execute('BEGIN IMMEDIATE');
		try {
			const result = work();
			this.execute('COMMIT');
			return result;
		} catch (error) {
			// SQLite has rolled back by itself after some errors, such as a full disk.
			if (this.#database.isTransaction) this.execute('ROLLBACK');
			throw error;
		}
	}

	close(): void {
		this.#statements.clear();
		if (this.#database.isOpen) withFaults(this.path, () => this.#database.close());
	}

	#prepare(sql: string): StatementSync {
		let statement = this.#statements.get(sql);
		if (!statement) {
			statement = this.#database.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement;
	}
}
