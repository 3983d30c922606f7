// A disk that is full: what is stored stays, what can't be is told of, and afterwards all works again.
import {statSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openLibrary} from '../../src/library/open-library.ts';
import {makeSmallDisk, maySmallDisks, type SmallDisk} from '../library/small-disk.ts';
import {disagreements, type Reported} from './agreement.ts';
import {writeInventedPages} from './invented-pages.ts';
import {type Ended, run} from './program.ts';

// Many programs are started one after another.
vi.setConfig({testTimeout: 120_000});

let disk: SmallDisk;
let file = '';
let pages = '';

const full = 'is on a full disk; free some room and try again; what is stored is kept';

describe.skipIf(!maySmallDisks)('on a full disk', () => {
	beforeEach(() => {
		disk = makeSmallDisk(24);
		file = path.join(disk.folder, 'library.db');
		pages = writeInventedPages(path.join(disk.folder, 'pages'), 40);
	});
	afterEach(() => disk.remove());

	const importing = (folder: string) => run(disk.folder, ['import', '--json', '--library', file, folder]);
	const reportedBy = (...all: readonly Ended[]): Reported =>
		new Map(
			all
				.flatMap(({lines}) => lines.map(line => JSON.parse(line)))
				.map(({source, articles}) => [source, articles]),
		);

	it('an import stops and says so, and goes on where it was when there is room', async () => {
		const before = await importing(pages);
		const more = writeInventedPages(path.join(disk.folder, 'more'), 200, 1000);
		disk.fill(2 * 1024 * 1024);
		const stopped = await importing(more);
		expect(stopped).toMatchObject({code: 3, said: `paper-tui: ${file} ${full}\n`});
		expect(await disagreements(file, reportedBy(before, stopped))).toEqual([]);
		disk.empty();
		const after = await importing(more);
		expect(after).toMatchObject({code: 0, said: ''});
		expect(await disagreements(file, reportedBy(before, after))).toEqual([]);
	});

	it('a library can be listed, searched and read', async () => {
		await importing(pages);
		disk.fill(256 * 1024);
		const {code, lines} = await run(disk.folder, ['list', '--library', file, '--limit', '200']);
		expect({code, articles: lines.length}).toEqual({code: 0, articles: 120});
		expect(await run(disk.folder, ['search', '渡口', '--library', file])).toMatchObject({code: 0, said: ''});
	});

	it('a star that finds no room fails as such, and is stored when there is room', async () => {
		await importing(pages);
		const library = await openLibrary(file);
		const id = (await library.articles({}, null, 1)).items[0]!.id;
		disk.fill(0);
		await expect(library.setStarred(id, true)).rejects.toMatchObject({fault: 'full'});
		expect((await library.articles({}, null, 1)).items[0]!.starred).toBe(false);
		disk.empty();
		await library.setStarred(id, true);
		expect((await library.articles({}, null, 1)).items[0]!.starred).toBe(true);
		await library.close();
	});

	it('a library that would be opened, or made, is answered with one line', async () => {
		await importing(pages);
		const {size} = statSync(file);
		disk.fill(0);
		const opened = await run(disk.folder, ['list', '--library', file]);
		expect(opened).toMatchObject({code: 3, said: `paper-tui: ${file} ${full}\n`});
		const other = path.join(disk.folder, 'other.db');
		expect(await run(disk.folder, ['import', '--library', other, pages])).toMatchObject({
			code: 3,
			said: `paper-tui: ${other} ${full}\n`,
		});
		expect(statSync(file).size).toBe(size);
		disk.empty();
		expect(await run(disk.folder, ['list', '--library', file])).toMatchObject({code: 0, said: ''});
	});
});
