import {describe, expect, it} from 'vitest';
import {faultIn, pageIn} from './read-bytes.ts';

describe('a page in bytes', () => {
	it('is its text', async () => {
		expect(await pageIn('柳湾日报\n')).toEqual({source: 'page', text: '柳湾日报\n', hints: null});
	});

	it.each([
		['nothing', ''],
		['line ends', '\n\r\n\n'],
		['spaces of any width', ' \t\u3000\u200b\ufeff\n'],
	])('is refused as empty when it holds only %s', async (_, text) => {
		expect(await faultIn(text)).toEqual({kind: 'empty'});
	});

	it.each([
		['PDF', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'],
		['ZIP', 'PK\x03\x04\x14\0\0\0'],
		['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
		['SQLite', 'SQLite format 3\0\x10\0'],
		['HTML', '<!-- kept -->\n<!DOCTYPE html>\n<title>Bridge</title>'],
		['HTML', '\xef\xbb\xbf<html lang="zh">'],
		['XML', '<?xml version="1.0"?><rss/>'],
	])('is refused by name when it is %s', async (what, start) => {
		expect(await faultIn(Buffer.from(start, 'latin1'))).toEqual({kind: 'not-text', what});
	});

	it('may begin with an angle bracket and still be text', async () => {
		expect(await pageIn('<本版责编：程晚舟>\n')).toMatchObject({text: '<本版责编：程晚舟>\n'});
	});
});
