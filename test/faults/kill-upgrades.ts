// Kills the program at random moments while it brings an older library up to date.
import {copyFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {migrations} from '../../src/library/sqlite/schema.ts';
import {firstVersionId, makeFirstVersion} from '../library/first-version.ts';
import type {KillOptions, KillSummary} from './kill-imports.ts';
import {killAfter, run, start} from './program.ts';
import {randomFrom} from './random.ts';

/** Pages that the older library has, so that its upgrade takes long enough to be killed in the midst. */
const pages = 20_000;

export async function killUpgrades({home, kills, seed}: KillOptions): Promise<KillSummary> {
	const random = randomFrom(seed);
	const original = path.join(home, 'older.db');
	makeOlderLibrary(original);
	const words = (library: string) => ['show', firstVersionId, '--library', library];
	const trial = path.join(home, 'trial.db');
	copyFileSync(original, trial);
	const whole = (await run(home, words(trial))).milliseconds;
	const summary = {kills: 0, finished: 0, reported: 0, wrong: [] as string[]};
	while (summary.kills < kills) {
		const folder = path.join(home, 'library.db');
		for (const name of readdirSync(home).filter(name => name.startsWith('library.db')))
			rmSync(path.join(home, name));
		copyFileSync(original, folder);
		const {code} = await killAfter(start(home, words(folder)), random() * whole);
		if (code === null) summary.kills++;
		else summary.finished++;
		summary.wrong.push(...wrongIn(folder, code === null ? [1, migrations.length] : [migrations.length]));
		const again = await run(home, words(folder));
		if (again.code !== 0) summary.wrong.push(`next start: ${again.code} ${again.said}`);
		summary.wrong.push(...wrongIn(folder, [migrations.length]), ...wrongBackups(home));
	}
	return summary;
}

function makeOlderLibrary(file: string): void {
	makeFirstVersion(file);
	const database = new DatabaseSync(file);
	database.exec(`
		WITH RECURSIVE counted (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM counted WHERE n <= ${pages})
		INSERT INTO page (id, position, lowest, hash, source, outlet_id, articles)
		SELECT n, n, n, randomblob(32), 'scan-' || n, 1, 0 FROM counted;
		INSERT INTO source_text (page_id, furniture, text) SELECT id, '[]', hex(randomblob(500)) FROM page WHERE id > 1;
		INSERT INTO correction (page_id, outlet) SELECT id, 'scan' FROM page WHERE id > 1;
	`);
	database.close();
}

function wrongIn(file: string, versions: readonly number[]): string[] {
	const database = new DatabaseSync(file);
	const first = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
	try {
		const version = Number(first('PRAGMA user_version'));
		return [
			...(versions.includes(version) ? [] : [`${file}: version ${version}`]),
			...(first('PRAGMA integrity_check') === 'ok' ? [] : [`${file}: not sound`]),
			...(first('SELECT count(*) FROM page') === pages + 1 ? [] : [`${file}: pages lost`]),
			...(first('SELECT count(*) FROM correction') === pages + 1 ? [] : [`${file}: corrections lost`]),
			...(first('SELECT starred FROM reading_state') === 1 ? [] : [`${file}: star lost`]),
		];
	} finally {
		database.close();
	}
}

/** There is a copy of before, whatever was killed, and all that bear its name are whole. */
function wrongBackups(home: string): string[] {
	const names = readdirSync(home).filter(name => name.startsWith('library.db.before-'));
	return [
		...(names.some(name => !name.endsWith('.unfinished')) ? [] : ['no backup']),
		...names.filter(name => name.endsWith('.unfinished')).map(name => `${name} is left`),
		...names
			.filter(name => !name.endsWith('.unfinished'))
			.flatMap(name => wrongIn(path.join(home, name), [1])),
	];
}
