// The pages of one document are of one issue, which its first page names.
import {expect, it} from 'vitest';
import {restoreIssue} from '../../src/commands/restore-issue.ts';
import {readDocument} from '../../src/formats/formats.ts';
import {neighboursIn} from '../../src/formats/neighbours.ts';
import {SourceError} from '../../src/formats/source-error.ts';
import {restorePage} from '../../src/page/restore-page.ts';
import {collect} from '../collect.ts';
import {type PdfPage, writePdf} from '../formats/pdf/write-pdf.ts';
import {zipOf} from '../formats/zip-of.ts';

const text = [
	'渡口的船每天开四趟，早上第一趟坐的都是去对岸读书的孩子。',
	'船老大说，再过一年，桥就通了，船就可以歇下来。',
];

function pageOf(...head: readonly string[]): PdfPage {
	const lines = [...head, ...text].map((line, index) => ({
		text: line,
		left: 40,
		top: 40 + index * 20,
		size: 10,
	}));
	return {width: 400, height: 500, texts: lines};
}

const front = pageOf('柳湾日报', '2021年10月8日 星期五 第1版');
const inner = pageOf('第2版');
const bytes = writePdf([front, inner, pageOf('2021年10月9日 星期六 第1版')]);

async function restored(name: string, document: Uint8Array) {
	const pages = readDocument({name, bytes: document, neighbour: neighboursIn(null)});
	return (await collect(restoreIssue(pages))).map(page => {
		if (page instanceof SourceError) throw page;
		return page;
	});
}

it('a page that states neither has the paper and the day of the page before it', async () => {
	const pages = await restored('a.pdf', bytes);
	expect(pages.map(({edition: {outlet, date, page}}) => [outlet, date, page])).toEqual([
		['柳湾日报', '2021-10-08', '1'],
		['柳湾日报', '2021-10-08', '2'],
		[null, '2021-10-09', '1'],
	]);
});

it('what it has so is in its hints, by which it is restored again', async () => {
	for (const page of await restored('a.pdf', bytes)) expect(restorePage(page)).toEqual(page.edition);
});

it('documents packed in one archive take nothing from each other', async () => {
	const packed = zipOf([
		{name: '1.pdf', bytes: writePdf([front])},
		{name: '2.pdf', bytes: writePdf([inner])},
	]);
	const [, second] = await restored('a.zip', packed);
	expect(second?.edition).toMatchObject({outlet: null, date: null, page: '2'});
});
