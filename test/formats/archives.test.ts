import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {SourceError} from '../../src/formats/source-error.ts';
import {encode} from './encode.ts';
import {faultIn, pageIn, pagesIn} from './read-bytes.ts';
import {zipOf} from './zip-of.ts';

const megabyte = 1024 * 1024;

/** Texts of the pages, and the faults that stand for some, by name. */
const read = async (bytes: Uint8Array) =>
	Object.fromEntries(
		(await pagesIn(bytes, 'a.zip')).map(page =>
			page instanceof SourceError ? [page.source, page.fault] : [page.source, page.text],
		),
	);

describe('a ZIP archive', () => {
	it('gives the pages of its files, of whatever format, by their paths', async () => {
		const bytes = zipOf([
			{name: '2021/02.txt', bytes: '渡口的灯亮了。\n'},
			{name: '2021/01.txt', bytes: encode('渡口的桥通了。\n', 'gb18030')},
			{name: '2021/', bytes: ''},
			{name: 'photo.jpg', bytes: 'x'},
			{name: '.hidden.txt', bytes: 'x'},
			{name: '__MACOSX/02.txt', bytes: 'x'},
			{name: 'inner.zip', bytes: zipOf([{name: 'a.txt', bytes: '新船下水了。\n'}])},
			{name: 'packed.txt.gz', bytes: gzipSync('渔汛到了。\n')},
		]);
		expect(await read(bytes)).toEqual({
			'a.zip/2021/01.txt': '渡口的桥通了。\n',
			'a.zip/2021/02.txt': '渡口的灯亮了。\n',
			'a.zip/inner.zip/a.txt': '新船下水了。\n',
			'a.zip/packed.txt.gz': '渔汛到了。\n',
		});
	});

	it('goes on past a file that gives no page', async () => {
		const bytes = zipOf([
			{name: '1.txt', bytes: ''},
			{name: '2.txt', bytes: '渡口的灯亮了。\n'},
			{name: '3.txt', bytes: '渡口', isLocked: true},
		]);
		expect(await read(bytes)).toEqual({
			'a.zip/1.txt': {kind: 'empty'},
			'a.zip/2.txt': '渡口的灯亮了。\n',
			'a.zip/3.txt': {kind: 'locked'},
		});
	});

	it('reads names in the encoding of whoever packed them', async () => {
		const name = Buffer.concat([encode('柳湾县的日报头版', 'gb18030'), Buffer.from('.txt')]);
		expect(await read(zipOf([{name, bytes: '灯亮了。\n'}]))).toEqual({
			'a.zip/柳湾县的日报头版.txt': '灯亮了。\n',
		});
	});

	it('passes over paths that lead out of it', async () => {
		const names = ['../up.txt', '/root.txt', 'a/../../up.txt', 'C:\\up.txt', '..\\up.txt'];
		const files = names.map(name => ({name, bytes: '灯\n'}));
		expect(await read(zipOf([...files, {name: 'in.txt', bytes: '灯亮了。\n'}]))).toEqual({
			'a.zip/in.txt': '灯亮了。\n',
		});
	});

	it('says so if nothing in it can hold a page, and if it is damaged', async () => {
		expect(await faultIn(zipOf([{name: 'photo.jpg', bytes: 'x'}]))).toEqual({kind: 'no-pages'});
		expect(await faultIn(zipOf([{name: 'a.txt', bytes: '灯'}]).subarray(0, 60))).toEqual({
			kind: 'damaged',
			what: 'ZIP',
		});
	});

	it('is not unpacked beyond bounds, whatever it claims', async () => {
		const bomb = new Uint8Array(65 * megabyte).fill(0x61);
		const limit = 64 * megabyte;
		expect(await read(zipOf([{name: 'a.txt', bytes: bomb}]))).toEqual({
			'a.zip/a.txt': {kind: 'too-large', limit},
		});
		expect(await read(zipOf([{name: 'a.txt', bytes: bomb, claimed: 10}]))).toEqual({
			'a.zip/a.txt': {kind: 'damaged', what: 'ZIP'},
		});
	});

	it('has bounds for all of its files together, those in archives within it too', async () => {
		const part = {bytes: Buffer.alloc(60 * megabyte, '\n')};
		const inner = zipOf(['a', 'b', 'c'].map(name => ({name: `${name}.txt`, ...part})));
		const found = Object.values(
			await read(
				zipOf([
					{name: '1.zip', bytes: inner},
					{name: '2.zip', bytes: inner},
				]),
			),
		);
		expect(found.map(fault => Object(fault).kind)).toEqual([
			'empty',
			'empty',
			'empty',
			'empty',
			'too-large',
			'too-large',
		]);
	});

	it('is opened within others only so deep', async () => {
		let bytes: Uint8Array = Buffer.from('灯亮了。\n');
		for (let depth = 0; depth < 3; depth++) bytes = zipOf([{name: depth === 0 ? 'a.txt' : 'a.zip', bytes}]);
		expect(await read(bytes)).toEqual({'a.zip/a.zip/a.zip/a.txt': '灯亮了。\n'});
		expect(Object.values(await read(zipOf([{name: 'a.zip', bytes}])))).toEqual([{kind: 'nested', limit: 3}]);
	});
});

describe('gzip', () => {
	it('gives the page that is packed', async () => {
		expect(await pageIn(gzipSync('渡口的灯亮了。\n'), 'a.txt.gz')).toMatchObject({
			source: 'a.txt.gz',
			text: '渡口的灯亮了。\n',
		});
	});

	it('says so if it is damaged, or unpacks to more than there is room for', async () => {
		expect(await faultIn(gzipSync('渡口的灯亮了。\n').subarray(0, 20))).toEqual({
			kind: 'damaged',
			what: 'gzip',
		});
		expect(await faultIn(gzipSync(Buffer.alloc(65 * megabyte)))).toEqual({
			kind: 'too-large',
			limit: 64 * megabyte,
		});
	});
});
