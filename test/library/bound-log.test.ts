import {mkdtempSync, rmSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterAll, expect, test} from 'vitest';
import {boundLog} from '../../src/library/sqlite/bound-log.ts';
import {openConnection} from '../../src/library/sqlite/open-connection.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-log-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('the log is emptied when it is too large, as soon as nobody reads from it any more', async () => {
	const file = path.join(folder, 'library.db');
	const logSize = () => statSync(`${file}-wal`).size;
	const connection = await openConnection(file);
	const reader = new DatabaseSync(file);
	reader.exec('BEGIN; SELECT * FROM page');
	connection.run(`INSERT INTO outlet (known, key, name) VALUES ('stated', '望潮日报', '望潮日报')`);
	const before = logSize();
	boundLog(connection, before + 1);
	boundLog(connection, 1);
	expect(logSize()).toBe(before);
	reader.exec('COMMIT');
	boundLog(connection, 1);
	expect(logSize()).toBe(0);
	expect(connection.first('PRAGMA busy_timeout')).toEqual(
		(await openConnection(null)).first('PRAGMA busy_timeout'),
	);
	reader.close();
	connection.close();
});
