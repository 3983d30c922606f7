// Documents of every format on the way through the program: into a library, out of it, and restored again.
import {mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {type PdfPage, writePdf} from '../formats/pdf/write-pdf.ts';
import {sampleDocuments} from '../formats/sample-documents.ts';
import {objects, paperTui, temporaryFolder} from './program.ts';

const home = temporaryFolder();
const folder = path.join(home, 'documents');
const library = path.join(home, 'library.db');
const run = (...words: readonly string[]) => paperTui(home, [...words, '--library', library]);

const endings: Readonly<Record<string, string>> = {
	text: 'txt',
	html: 'html',
	csv: 'csv',
	alto: 'xml',
	hocr: 'hocr',
	gzip: 'txt.gz',
	zip: 'zip',
};

beforeAll(async () => {
	mkdirSync(folder);
	for (const [name, ending] of Object.entries(endings)) {
		const file = path.join(folder, `${name}.${ending}`);
		writeFileSync(file, sampleDocuments[name]!);
		utimesSync(file, 1e9, 1e9);
	}
	writeFileSync(path.join(folder, 'photo.png'), '\x89PNG\r\n\x1a\n', 'latin1');
	expect(await run('import', 'documents')).toMatchObject({code: 0, stderr: ''});
});

describe('documents of several formats', () => {
	it('are taken from a folder, each page under its own name', async () => {
		const {stdout} = await paperTui(home, [
			'import',
			'documents',
			'--json',
			'--library',
			path.join(home, 'other.db'),
		]);
		expect(objects(stdout).map(({source, status}) => `${source} ${status}`)).toEqual([
			'documents/alto.xml added',
			'documents/csv.csv#2 added',
			'documents/gzip.txt.gz added',
			// The words of the other scan, and so the same page.
			'documents/hocr.hocr unchanged',
			'documents/html.html added',
			'documents/text.txt unchanged',
			'documents/zip.zip/1.txt unchanged',
			'documents/zip.zip/2.html unchanged',
			'documents/zip.zip/3/mets.xml#page=1 added',
		]);
	});

	it('are known again as long as they have not changed', async () => {
		const {stdout} = await run('import', 'documents', '--json');
		expect(objects(stdout)).toHaveLength(readdirSync(folder).length - 1);
		expect(objects(stdout).every(({status}) => status === 'unchanged')).toBe(true);
	});

	it('are restored again as they were, from what is stored', async () => {
		expect((await run('reparse')).stdout).toContain('would change: 0 of 5;');
	});

	it('come back whole from an exported library, and are restored there as they were', async () => {
		const {stdout} = await run('export');
		writeFileSync(path.join(home, 'export.jsonl'), stdout);
		const other = path.join(home, 'copy.db');
		await paperTui(home, ['import', 'export.jsonl', '--library', other]);
		expect((await paperTui(home, ['export', '--library', other])).stdout).toBe(stdout);
		expect((await paperTui(home, ['reparse', '--library', other])).stdout).toContain('would change: 0 of 5;');
	});

	it('are parsed without a library, a page a line', async () => {
		const {stdout} = await paperTui(home, ['parse', '--json', 'documents/zip.zip', 'documents/html.html']);
		expect(objects(stdout).map(({source, outlet}) => [source, outlet])).toEqual([
			['documents/zip.zip/1.txt', '柳湾日报'],
			['documents/zip.zip/2.html', '柳湾新闻网'],
			['documents/zip.zip/3/mets.xml#page=1', '柳湾日报'],
			['documents/html.html', '柳湾新闻网'],
		]);
	});

	it('come on standard input as well as from files', async () => {
		const {stdout} = await paperTui(home, ['parse', '--json', '-'], {input: sampleDocuments.zip!});
		expect(objects(stdout).map(({source}) => source)).toEqual(['-/1.txt', '-/2.html', '-/3/mets.xml#page=1']);
	});
});

describe('an issue in one PDF', () => {
	const text = '渡口的船每天开四趟，早上第一趟坐的都是去对岸读书的孩子。';
	const pageOf = (...lines: readonly string[]): PdfPage => ({
		width: 400,
		height: 300,
		texts: lines.map((line, index) => ({text: line, left: 40, top: 40 + index * 20, size: 10})),
	});
	const issue = writePdf([
		pageOf('柳湾日报', '2021年10月8日 星期五 第1版', text),
		pageOf('第2版', `${text}船老大说。`),
	]);
	const stored = path.join(home, 'issue.db');
	const inIssue = (...words: readonly string[]) => paperTui(home, [...words, '--library', stored]);

	it('has the paper and the day of its first page on all of them, from a file and from a pipe', async () => {
		const piped = path.join(home, 'piped.db');
		writeFileSync(path.join(home, 'issue.pdf'), issue);
		await inIssue('import', 'issue.pdf');
		await paperTui(home, ['import', '-', '--library', piped], {input: issue});
		for (const file of [stored, piped]) {
			const {stdout} = await paperTui(home, ['list', 'articles', '--json', '--library', file]);
			expect(objects(stdout).map(({outlet, date, page}) => [outlet, date, page])).toEqual([
				['柳湾日报', '2021-10-08', '1'],
				['柳湾日报', '2021-10-08', '2'],
			]);
		}
	});

	it('is restored again as it was', async () => {
		expect((await inIssue('reparse')).stdout).toContain('would change: 0 of 2;');
	});

	it('whose letters nothing tells is not called a scan', async () => {
		const named = {encoding: 'Identity', ordering: 'GB1', bytesOf: () => Buffer.of(0x10, 0x35)};
		writeFileSync(path.join(home, 'numbers.pdf'), writePdf([pageOf(text)], {named}));
		const {code, stderr} = await paperTui(home, ['parse', 'numbers.pdf']);
		expect([code, stderr]).toEqual([1, expect.stringContaining('glyph numbers')]);
	});
});
