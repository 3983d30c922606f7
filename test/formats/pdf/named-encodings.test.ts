// PDFs whose fonts name an encoding of their country, and bring no table that leads to letters.
import {describe, expect, it} from 'vitest';
import {encode} from '../encode.ts';
import {faultIn, pageIn, pagesIn} from '../read-bytes.ts';
import {type NamedEncoding, type PdfText, writePdf} from './write-pdf.ts';

function pageOf(lines: readonly string[], more: Partial<PdfText> = {}) {
	return {
		width: 400,
		height: 500,
		texts: lines.map((text, index): PdfText => ({text, left: 40, top: 100 + index * 15, size: 10, ...more})),
	};
}

async function linesIn(lines: readonly string[], named: NamedEncoding): Promise<string[]> {
	return (await pageIn(writePdf([pageOf(lines)], {named}))).text.trim().split('\n');
}

const simplified = ['渡口的船每天开四趟，', '早上 8:30 第一趟坐的是', '去对岸读书的孩子。'];
const traditional = ['渡口的船每天開四趟，', '早上 8:30 第一趟坐的是', '去對岸讀書的孩子。'];
const japanese = ['渡し口の船は一日四回、', '朝 8:30 の船に乗るのは', '学校に行く子どもたち。'];
const korean = ['나루의 배는 하루 네 번,', '아침 8:30 첫 배를 타는', '아이들은 강을 건넌다.'];

describe('lines are read by the codes of', () => {
	it.each<[encoding: string, ordering: string, codes: string, lines: readonly string[]]>([
		['GB-EUC', 'GB1', 'gb18030', simplified],
		['GBK-EUC', 'GB1', 'gb18030', [...simplified, '朱镕基、喆、堃，€1。']],
		['GBKp-EUC', 'GB1', 'gb18030', simplified],
		['GBK2K', 'GB1', 'gb18030', [...simplified, '㐀㑇䶮']],
		['ETen-B5', 'CNS1', 'big5', traditional],
		['HKscs-B5', 'CNS1', 'big5', traditional],
		['90ms-RKSJ', 'Japan1', 'shift_jis', japanese],
		['90msp-RKSJ', 'Japan1', 'shift_jis', japanese],
		['EUC', 'Japan1', 'euc-jp', japanese],
		['KSCms-UHC', 'Korea1', 'euc-kr', korean],
		['KSC-EUC', 'Korea1', 'euc-kr', korean],
	])('%s', async (encoding, ordering, codes, lines) => {
		expect(await linesIn(lines, {encoding, ordering, bytesOf: text => encode(text, codes)})).toEqual(lines);
	});

	it.each([
		['UniGB-UCS2', 'GB1', simplified],
		['UniGB-UTF16', 'GB1', [...simplified, '𠮷野家。']],
		['UniCNS-UTF16', 'CNS1', traditional],
		['UniJIS-UCS2', 'Japan1', japanese],
		['UniJIS-UCS2-HW', 'Japan1', japanese],
		['UniKS-UCS2', 'Korea1', korean],
	])('%s', async (encoding, ordering, lines) => {
		const bytesOf = (text: string) => Buffer.from(text, 'utf16le').swap16();
		expect(await linesIn(lines, {encoding, ordering, bytesOf})).toEqual(lines);
	});

	it('JIS in seven bits', async () => {
		const bytesOf = (text: string) => encode(text, 'euc-jp').map(byte => byte & 0x7f);
		const lines = ['渡し口の船は一日四回、'];
		// Its name is nothing but the way of writing.
		const bytes = Buffer.from(
			writePdf([pageOf(lines)], {named: {encoding: 'X', ordering: 'Japan1', bytesOf}}),
		).toString('latin1');
		expect(
			(await pageIn(Buffer.from(bytes.replaceAll(/\/Encoding \/X-H/gu, '/Encoding /H   '), 'latin1'))).text,
		).toBe(`${lines[0]}\n`);
	});
});

it('vertical lines are read so, too', async () => {
	const texts = simplified.map(
		(text, index): PdfText => ({text, left: 300 - index * 15, top: 100, size: 10, face: 'standing'}),
	);
	const named = {encoding: 'GBK-EUC', ordering: 'GB1', bytesOf: (text: string) => encode(text, 'gb18030')};
	const page = await pageIn(writePdf([{width: 400, height: 500, texts}], {named}));
	expect(page.text.trim().split('\n')).toEqual(simplified);
});

it('codes that mean no letter are shown as lost', async () => {
	const bytesOf = (text: string) => Buffer.concat([encode(text, 'gb18030'), Buffer.of(0xaa, 0xa1)]);
	expect(await linesIn(['渡口的船'], {encoding: 'GBK-EUC', ordering: 'GB1', bytesOf})).toEqual([
		'渡口的船\ufffd',
	]);
});

describe('letters told by their numbers in a collection alone', () => {
	const named = (encoding: string): NamedEncoding => ({
		encoding,
		ordering: 'GB1',
		bytesOf: text => Buffer.from([...text].flatMap((_, index) => [0x10 + index, 0x35])),
	});

	it('are said to be unreadable, and not to be a scan', async () => {
		expect(await faultIn(writePdf([pageOf(simplified)], {named: named('Identity')}))).toEqual({
			kind: 'no-letters',
			what: 'PDF',
		});
	});

	it('are said so once where no page can be read', async () => {
		const bytes = writePdf([pageOf(simplified), pageOf([]), pageOf(simplified)], {named: named('Identity')});
		expect(await faultIn(bytes)).toEqual({kind: 'no-letters', what: 'PDF'});
	});

	it('are said so in their place among pages that can be read', async () => {
		const bytesOf = (text: string) => (text === '' ? Buffer.of(0xaa, 0xa1) : encode(text, 'gb18030'));
		const pages = [pageOf(['']), pageOf(simplified), pageOf([''])];
		const found = await pagesIn(
			writePdf(pages, {named: {encoding: 'GBK-EUC', ordering: 'GB1', bytesOf}}),
			'a',
		);
		expect(found).toMatchObject([
			{source: 'a#page=1', fault: {kind: 'no-letters'}},
			{source: 'a#page=2', text: `${simplified.join('\n')}\n`},
			{source: 'a#page=3', fault: {kind: 'no-letters'}},
		]);
	});

	it('are said so where the encoding is unknown', async () => {
		expect(await faultIn(writePdf([pageOf(simplified)], {named: named('CNS-EUC')}))).toEqual({
			kind: 'no-letters',
			what: 'PDF',
		});
	});
});
