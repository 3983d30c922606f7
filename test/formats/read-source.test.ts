import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {largestSource, readSource} from '../../src/formats/read-source.ts';
import {faultOf, SourceError} from '../../src/formats/source-error.ts';
import {collect} from '../collect.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'paper-tui-source-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

const read = async (name: string) => {
	try {
		const [page] = await collect(readSource({name, path: path.resolve(folder, name)}));
		return page instanceof SourceError ? page : page?.text;
	} catch (error) {
		return error instanceof SourceError ? error.fault : error;
	}
};

describe('reading a source', () => {
	it('gives the decoded page', async () => {
		writeFileSync(path.join(folder, 'a.txt'), '柳湾日报\n');
		expect(await read('a.txt')).toBe('柳湾日报\n');
	});

	it('takes standard input under the name -, however it is cut up', async () => {
		const bytes = Buffer.from('柳湾日报\n');
		async function* input() {
			for (const byte of bytes) yield Uint8Array.of(byte);
		}
		expect(await collect(readSource({name: '-', path: null}, input()))).toEqual([
			{source: '-', text: '柳湾日报\n', hints: null},
		]);
	});

	it('refuses a file larger than the limit without reading it', async () => {
		writeFileSync(path.join(folder, 'a.txt'), '报纸\n');
		truncateSync(path.join(folder, 'a.txt'), largestSource + 1);
		expect(await read('a.txt')).toEqual({kind: 'too-large', limit: largestSource});
	});

	it('stops reading standard input at the limit', async () => {
		async function* endless() {
			const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x61);
			while (true) yield chunk;
		}
		await expect(collect(readSource({name: '-', path: null}, endless()))).rejects.toMatchObject({
			fault: {kind: 'too-large', limit: largestSource},
		});
	});

	it.skipIf(process.platform === 'win32')('refuses a pipe without waiting for it', async () => {
		execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
		expect(await read('pipe.txt')).toEqual({kind: 'not-a-file'});
	});

	it.skipIf(process.platform === 'win32')('refuses a device', async () => {
		expect(await read('/dev/zero')).toEqual({kind: 'not-a-file'});
	});

	it('says so of a file that has gone', async () => {
		expect(await read('gone.txt')).toEqual({kind: 'missing'});
	});
});

describe('an error of the file system', () => {
	it.each([
		['ENOENT', {kind: 'missing'}],
		['ENOTDIR', {kind: 'missing'}],
		['EACCES', {kind: 'denied'}],
		['EPERM', {kind: 'denied'}],
		['EIO', {kind: 'unreadable', code: 'EIO'}],
	])('%s is told as %j', (code, fault) => {
		expect(faultOf(Object.assign(new Error(code), {code}))).toEqual(fault);
	});
});
