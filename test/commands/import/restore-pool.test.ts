import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {RestorePool} from '../../../src/commands/import/restore-pool.ts';
import {collect} from '../../collect.ts';
import {temporaryFolder} from '../program.ts';
import {pageText} from './pages.ts';

const folder = temporaryFolder();
let pool: RestorePool;
afterEach(() => pool.close());

const page = (source: string, text: string) =>
	({from: {kind: 'page', page: {source, text, hints: null}}}) as const;
const text = (number: number) => page(`${number}.txt`, pageText(number));
/** No page is a number: the thread ends over it. */
const impossible = page('x', 7 as never);
const fileAt = (path: string | Buffer) => ({kind: 'path', source: 'a', path}) as const;

describe.each([1, 3])('a pool of %i threads', threads => {
	it('makes pages ready, from files and from texts', async () => {
		pool = new RestorePool(threads);
		const file = path.join(folder, '版.txt');
		writeFileSync(file, pageText(1));
		const [fromFile, fromText] = await Promise.all([
			collect(pool.restore({from: fileAt(Buffer.from(file))}, 1200)),
			collect(pool.restore({...page('a', pageText(1)), override: {page: '3'}}, 1200)),
		]);
		expect(fromFile).toMatchObject([
			{kind: 'page', page: {source: 'a', articles: [{headline: '柳湾县第1号简报'}]}},
		]);
		const made = Object(fromFile[0]).page;
		expect(fromText).toEqual([{kind: 'page', page: {...made, override: {page: '3'}}}]);
	});

	it('tells why a file gives no page', async () => {
		pool = new RestorePool(threads);
		const answers = await collect(pool.restore({from: fileAt(path.join(folder, 'none'))}, 0));
		expect(answers).toEqual([{kind: 'failed', source: 'a', fault: {kind: 'missing'}}]);
	});

	it('gives up the page over which a thread ends, and no other', async () => {
		pool = new RestorePool(threads);
		const tasks = Array.from({length: 40}, (_, number) => (number % 9 === 4 ? impossible : text(number)));
		const answers = await Promise.all(tasks.map(task => collect(pool.restore(task, 1200))));
		expect(answers.flat().map(({kind}) => kind)).toEqual(
			tasks.map(task => (task === impossible ? 'crashed' : 'page')),
		);
	});

	it('starts no thread once it is closed', async () => {
		const started = vi.fn();
		process.on('worker', started);
		pool = new RestorePool(threads);
		void pool.restore(text(1), 1200);
		await pool.close();
		expect(started).toHaveBeenCalledTimes(1);
		void pool.restore(text(2), 1200);
		await new Promise(resolve => setImmediate(resolve));
		expect(started).toHaveBeenCalledTimes(1);
		process.off('worker', started);
	});
});
