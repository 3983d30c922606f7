import {describe, expect, it} from 'vitest';
import {type DecodedPage, restorePage} from '../../../src/page/restore-page.ts';
import {sourceLines} from '../../../src/page/source-lines.ts';
import {expectWholeCover} from '../../page/page-of.ts';
import {encode} from '../encode.ts';
import {faultIn, pageIn, pagesIn} from '../read-bytes.ts';
import {altoOf, bareText, hocrOf, pageXmlOf, paragraphs, scan} from './scan.ts';

const texts = (words: readonly string[]) => words.map(text => ({kind: 'paragraph', text}));

describe.each([
	['ALTO', altoOf],
	['PAGE XML', pageXmlOf],
	['hOCR', hocrOf],
])('a page in %s', (_, documentOf) => {
	it('is restored by the size and the place of its lines', async () => {
		const page = await pageIn(documentOf(scan));
		const edition = restorePage(page);
		expect(edition.articles).toMatchObject([
			{headline: '新渡口大桥通车', headlineMade: false, body: texts(paragraphs.bridge)},
			{headline: '渔汛提前到来', body: texts(paragraphs.fish)},
		]);
		expect(edition.captions).toMatchObject([{text: '大桥的清晨'}]);
		expectWholeCover(edition, sourceLines(page.text));
	});

	it('is restored better than its text alone', async () => {
		const right = (page: DecodedPage) =>
			restorePage(page).articles.filter(({headline, body}) =>
				[
					['新渡口大桥通车', ...paragraphs.bridge],
					['渔汛提前到来', ...paragraphs.fish],
				].some(whole => whole.join() === [headline, ...body.map(({text}) => text)].join()),
			).length;
		expect(right({text: bareText, hints: null})).toBeLessThan(right(await pageIn(documentOf(scan))));
	});

	it('keeps what the machine said of each line', async () => {
		const {text, hints} = await pageIn(documentOf(scan));
		const line = text.split('\n').findIndex(words => words.includes('桥长四百二十米'));
		expect(hints?.lines[line]).toMatchObject({block: 1, box: [140, expect.any(Number), 200, 20]});
		expect(hints?.lines[line]?.confidence).toBeCloseTo(0.9, 1);
	});

	it('is read in the encoding it declares', async () => {
		const xml = documentOf(scan);
		const declared = xml.replace(/<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="GBK"?>');
		expect(await pageIn(encode(declared, 'gb18030'))).toEqual(await pageIn(xml));
	});

	it('expands no entities, and fetches nothing', async () => {
		const [first = '', second = '', ...names] = Array.from({length: 12}, (_, index) => `e${index}`);
		const entities = [
			`<!ENTITY ${first} "灯灯灯灯灯灯灯灯灯灯">`,
			...[second, ...names].map((name, index) => `<!ENTITY ${name} "${`&e${index};`.repeat(10)}">`),
			'<!ENTITY file SYSTEM "file:///etc/passwd">',
		].join('\n');
		const xml = documentOf(scan).replace(/<!DOCTYPE[^>]*>\s*/u, '');
		const root = /<(?<name>alto|PcGts|html)\b/u.exec(xml)?.groups?.name ?? '';
		const bomb = xml
			.replace(`<${root}`, `<!DOCTYPE ${root} [\n${entities}\n]>\n<${root}`)
			.replaceAll('渔汛提前到来', '渔汛&e11;&file;提前&#x5230;来');
		const [page] = await pagesIn(bomb);
		expect(Object(page).text.length).toBeLessThan(2000);
		expect(Object(page).text).not.toMatch(/灯{20}|root:/u);
	});

	it('is read as far as it goes where it is damaged', async () => {
		const xml = documentOf(scan);
		const {text} = await pageIn(xml.slice(0, xml.length * 0.9));
		expect(text).toContain(documentOf === pageXmlOf ? '渔汛提前到来' : '新渡口大桥通车');
	});

	it('is refused where it nests deeper than any does', async () => {
		const xml = documentOf(scan);
		const at = xml.lastIndexOf('<', xml.lastIndexOf('</'));
		const deep = `${xml.slice(0, at)}${'<div>'.repeat(100_000)}${xml.slice(at)}`;
		expect(await faultIn(deep)).toMatchObject({kind: 'damaged'});
	});
});

describe('words in ALTO', () => {
	const lineOf = async (...inner: readonly string[]) => {
		const {text} = await pageIn(
			`<alto><Layout><Page><PrintSpace><TextBlock>${inner.map(line => `<TextLine>${line}</TextLine>`).join('')}</TextBlock></PrintSpace></Page></Layout></alto>`,
		);
		return text.trimEnd().split('\n');
	};

	it('are parted where blanks are told, and words of letters where they are not', async () => {
		const words = ['The', 'ferry', 'is', 'late'].map(word => `<String CONTENT="${word}"/>`);
		expect(await lineOf(words.join('<SP/>'))).toEqual(['The ferry is late']);
		expect(await lineOf(words.join(''))).toEqual(['The ferry is late']);
		expect(await lineOf('<String CONTENT="渡"/><String CONTENT="口"/>')).toEqual(['渡口']);
	});

	it('keep the hyphen at which they were parted', async () => {
		const part = (number: number, content: string) =>
			`<String CONTENT="${content}" SUBS_TYPE="HypPart${number}" SUBS_CONTENT="ferryman"/>`;
		expect(await lineOf(`${part(1, 'ferry')}<HYP CONTENT="-"/>`, part(2, 'man'))).toEqual(['ferry-', 'man']);
	});
});
