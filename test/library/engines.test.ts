// Every engine of the library does what a library has to do.
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';
import {openLibrary, openMemoryLibrary} from '../../src/library/open-library.ts';
import {describeLibrary} from './conformance.ts';
import {describeCopying} from './copying.ts';
import {describeCorrections} from './corrections.ts';
import {describeExporting} from './exporting.ts';
import {describeFeeds} from './feeds.ts';
import {describePlaces} from './places.ts';
import {describePreparedPages} from './prepared-pages.ts';
import {describeReadingState} from './reading-state.ts';
import {describeRemoving} from './removing.ts';
import {describeRestoringAgain} from './restoring-again.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-tui-library-'));
let opened = 0;
afterAll(() => rmSync(folder, {recursive: true}));

const suites = [
	describeLibrary,
	describePreparedPages,
	describeCopying,
	describeCorrections,
	describeExporting,
	describeFeeds,
	describePlaces,
	describeReadingState,
	describeRemoving,
	describeRestoringAgain,
];
for (const describeAll of suites) {
	describeAll('a library in a file', () => openLibrary(path.join(folder, `${opened++}.db`)));
	describeAll('a library in memory', openMemoryLibrary);
}
