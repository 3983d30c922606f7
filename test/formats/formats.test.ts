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
		['RAR', 'Rar!\x1a\x07\x01\0'],
		['DjVu', 'AT&TFORM\0\0'],
		['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
		['SQLite', 'SQLite format 3\0\x10\0'],
		['XML', '<?xml version="1.0"?><inventory/>'],
	])('is refused by name when it is %s', async (what, start) => {
		expect(await faultIn(Buffer.from(start, 'latin1'))).toEqual({kind: 'not-text', what});
	});

	it('may begin with an angle bracket and still be text', async () => {
		expect(await pageIn('<本版责编：程晚舟>\n')).toMatchObject({text: '<本版责编：程晚舟>\n'});
	});
});
