import {describe, expect, it} from 'vitest';
import {SourceError} from '../../src/formats/source-error.ts';
import {type PdfPage, type PdfText, writePdf} from './pdf/write-pdf.ts';
import {editionIn, faultIn, pageIn, pagesIn} from './read-bytes.ts';

function pageOf(...texts: readonly PdfText[]): PdfPage {
	return {width: 400, height: 500, texts};
}

function lines(texts: readonly string[], left: number, top: number, size = 10): PdfText[] {
	return texts.map((text, index) => ({text, left, top: top + index * size * 1.5, size}));
}

async function linesIn(...pages: readonly PdfPage[]): Promise<string[]> {
	const {text} = await pageIn(writePdf(pages));
	return text.split('\n').filter(line => line !== '');
}

const left = ['渡口的船每天开四趟，', '早上第一趟坐的都是', '去对岸读书的孩子。'];
const right = ['船老大说，再过一年，', '桥就通了，船就可以', '歇下来了。'];

describe('the text layer of a PDF', () => {
	it('is read column by column, in whatever order the file holds it', async () => {
		const across = left.flatMap((text, index) => [
			...lines([text], 40, 100 + index * 15),
			...lines([right[index] ?? ''], 156, 100 + index * 15),
		]);
		expect(await linesIn(pageOf(...across))).toEqual([...left, ...right]);
		expect(await linesIn(pageOf(...across.toReversed()))).toEqual([...left, ...right]);
	});

	it('has a headline before the columns under it, and before the next article', async () => {
		const page = pageOf(
			...lines(left, 40, 100),
			...lines(right, 156, 100),
			{text: '芦汀渡口最后一年', left: 60, top: 70, size: 22, face: 'hei'},
			{text: '旧书市搬家', left: 290, top: 70, size: 18, face: 'hei'},
			...lines(['文庙的旧书市今起搬', '进防空洞。'], 290, 100),
		);
		expect(await linesIn(page)).toEqual([
			'芦汀渡口最后一年',
			...left,
			...right,
			'旧书市搬家',
			'文庙的旧书市今起搬',
			'进防空洞。',
		]);
	});

	it('reads vertical lines from right to left', async () => {
		const standing = left.map(
			(text, index): PdfText => ({text, left: 300 - index * 15, top: 100, size: 10, face: 'standing'}),
		);
		expect(await linesIn(pageOf(...standing.toReversed()))).toEqual(left);
	});

	it('reads a page that is printed sideways', async () => {
		const bytes = Buffer.from(writePdf([pageOf(...lines(left, 40, 100))], {plain: true})).toString('latin1');
		const turned = bytes.replaceAll(
			/1 0 0 1 (\S+) (\S+) Tm/gu,
			(_, x: string, y: string) => `0 1 -1 0 ${500 - Number(y)} ${x} Tm`,
		);
		expect((await pageIn(Buffer.from(turned, 'latin1'))).text.trim().split('\n')).toEqual(left);
	});

	it('counts letters that are printed twice to look bold once', async () => {
		const title = {text: '芦汀渡口最后一年', left: 60, top: 70, size: 22};
		const page = pageOf(title, {...title, left: 60.4}, ...lines(left, 40, 100));
		expect(await linesIn(page)).toEqual(['芦汀渡口最后一年', ...left]);
	});

	it('keeps what stands askew on the page, at its end', async () => {
		const bytes = Buffer.from(
			writePdf([pageOf(...lines(left, 40, 100), ...lines(['样报'], 5, 300))], {plain: true}),
		).toString('latin1');
		const last = bytes.lastIndexOf('1 0 0 1 5.00');
		const turned = `${bytes.slice(0, last)}0 1 -1 0 5.00${bytes.slice(last + '1 0 0 1 5.00'.length)}`;
		expect((await pageIn(Buffer.from(turned, 'latin1'))).text.trim().split('\n\n')).toEqual([
			left.join('\n'),
			'样报',
		]);
	});

	it('gives paragraphs by their indents, and subheads in the text by their face', async () => {
		const edition = await editionIn(
			writePdf([
				pageOf(
					{text: '渡口', left: 70, top: 70, size: 20, face: 'hei'},
					...lines(['渡口的船每天开四'], 60, 100),
					...lines(['趟，早上第一趟坐的都'], 40, 115),
					...lines(['是去对岸读书的孩子。'], 40, 130),
					{text: '再过一年', left: 70, top: 145, size: 10, face: 'hei'},
					...lines(['船老大说，再过一'], 60, 160),
					...lines(['年，桥就通了，船就可', '以歇下来了。'], 40, 175),
				),
			]),
		);
		expect(edition.articles).toMatchObject([
			{
				headline: '渡口',
				body: [
					{kind: 'paragraph', text: '渡口的船每天开四趟，早上第一趟坐的都是去对岸读书的孩子。'},
					{kind: 'subhead', text: '再过一年'},
					{kind: 'paragraph', text: '船老大说，再过一年，桥就通了，船就可以歇下来了。'},
				],
			},
		]);
	});

	it('gives captions by their small type under the text', async () => {
		const {captions} = await editionIn(
			writePdf([
				pageOf(
					{text: '渡口', left: 70, top: 70, size: 20, face: 'hei'},
					...lines(left, 40, 100),
					...lines(left, 40, 145),
					{text: '清晨的渡口', left: 65, top: 260, size: 8, face: 'hei'},
				),
			]),
		);
		expect(captions).toMatchObject([{text: '清晨的渡口', article: 0}]);
	});
});

describe('the pages of a PDF', () => {
	it('are named by their numbers, and those without print left out', async () => {
		const pages = await pagesIn(
			writePdf([pageOf(...lines(left, 40, 100)), pageOf(), pageOf(...lines(right, 40, 100))]),
			'issue.pdf',
		);
		expect(pages.map(({source}) => source)).toEqual(['issue.pdf#page=1', 'issue.pdf#page=3']);
	});

	it('come one by one, a hundred of them', async () => {
		const bytes = writePdf(
			Array.from({length: 100}, (_, index) => pageOf(...lines([`第${index + 1}版`], 40, 40))),
		);
		const pages = await pagesIn(bytes, 'issue.pdf');
		expect(pages.map(page => (page instanceof SourceError ? page : page.text))).toEqual(
			Array.from({length: 100}, (_, index) => `第${index + 1}版\n`),
		);
	});

	it('have the name of the file where there is one', async () => {
		expect((await pageIn(writePdf([pageOf(...lines(left, 40, 100))]), 'page.pdf')).source).toBe('page.pdf');
	});
});

describe('a PDF that can not be read', () => {
	it('is said to hold only pictures when it has no text', async () => {
		expect(await faultIn(writePdf([pageOf(), pageOf()]))).toEqual({kind: 'no-text', what: 'PDF'});
	});

	it('is said to be locked when it asks for a password', async () => {
		const key = '<'.concat('00'.repeat(32), '>');
		const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
		expect(await faultIn(writePdf([pageOf(...lines(left, 40, 100))], {trailer}))).toEqual({kind: 'locked'});
	});

	it('is said to be damaged when nothing of it is left but its beginning', async () => {
		expect(await faultIn(writePdf([pageOf(...lines(left, 40, 100))]).slice(0, 200))).toEqual({
			kind: 'damaged',
			what: 'PDF',
		});
	});

	it('is read as far as it goes when its end is cut off', async () => {
		const bytes = writePdf([pageOf(...lines(left, 40, 100))]);
		const page = await pageIn(bytes.slice(0, bytes.length - 100));
		expect(page.text.trim().split('\n')).toEqual(left);
	});

	it('is given up when unpacking it takes more memory than any page', async () => {
		const blanks = {text: ' '.repeat(12_000_000), left: 0, top: 0, size: 10};
		const bytes = writePdf([pageOf(blanks, blanks, blanks, blanks)]);
		expect(bytes.length).toBeLessThan(2_000_000);
		expect(await faultIn(bytes)).toEqual({kind: 'costly', what: 'PDF'});
	});
});

describe('a text layer that a machine read from a scan', () => {
	const sizes = [10.2, 9.6, 11.1, 10.7, 9.9];
	const words = left.concat(right).flatMap((line, row) =>
		[...line].map(
			(text, index): PdfText => ({
				text,
				left: 40 + index * 10,
				top: 100 + row * 15 + (index % 3) * 0.4,
				size: sizes[(index + row) % sizes.length] ?? 10,
			}),
		),
	);

	it('has the lines that the machine found, in its order', async () => {
		expect(await linesIn(pageOf(...words))).toEqual([...left, ...right]);
	});

	it('tells no typefaces, for its sizes are not exact', async () => {
		const {hints} = await pageIn(writePdf([pageOf(...words)]));
		expect(hints?.lines[0]).toHaveProperty('size');
		expect(hints?.lines[0]).not.toHaveProperty('face');
	});
});
