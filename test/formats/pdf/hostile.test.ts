// PDFs that ask for more than they hold end within bounds, with what can be read of them.
import {describe, expect, it} from 'vitest';
import {SourceError} from '../../../src/formats/source-error.ts';
import {randomFrom} from '../mutilate.ts';
import {faultIn, pagesIn} from '../read-bytes.ts';
import {hostilePdfs, packedPdf, plainPdf} from './hostile-pdfs.ts';
import {mutilatedPdf, samplePdfs} from './mutilate-pdf.ts';

const line = 'The ferry runs four times a day.\n';

const named = (name: string): Uint8Array => hostilePdfs[name]?.() ?? new Uint8Array();

it.each(Object.entries({plainPdf, packedPdf}))('the line of a whole one is read: %s', async (_, bytes) => {
	expect(await pagesIn(bytes)).toMatchObject([{text: line}]);
});

describe('the line is read for all that there is', () => {
	it.each([
		'two thousand million pages',
		'a tree of pages ten thousand deep',
		'a page of light years',
		'a form that draws itself',
		'cross-references that lead round in a circle',
		'a table of two thousand million cross-references',
	])(
		'%s',
		async name => {
			expect(await pagesIn(named(name))).toMatchObject([{text: line}]);
		},
		60_000,
	);
});

describe('is given up as too costly', () => {
	it.each([
		'a stream that unpacks to a thousand megabytes',
		'a pack of objects that unpacks to a thousand megabytes',
		'forms that draw each other twice, thirty deep',
	])(
		'%s',
		async name => {
			expect(await faultIn(named(name))).toEqual({kind: 'costly', what: 'PDF'});
		},
		60_000,
	);
});

describe('is said to be damaged', () => {
	it.each([
		'a tree of pages that holds itself',
		'two trees of pages that hold each other',
		'a list nested a million deep',
	])(
		'%s',
		async name => {
			const pages = await pagesIn(named(name));
			expect(pages.map(page => page instanceof SourceError && page.fault)).toEqual([
				{kind: 'damaged', what: 'PDF'},
			]);
		},
		60_000,
	);
});

it('ten megabytes of text give no more than a page holds', async () => {
	const [page] = await pagesIn(named('ten megabytes of text operators'));
	expect(page).toHaveProperty('text');
}, 60_000);

it('whatever is changed in one, it gives pages or says why not', async () => {
	const random = randomFrom(20_230_108);
	for (let count = 0; count < 25; count++) {
		const bytes = mutilatedPdf(samplePdfs, random);
		const pages = await pagesIn(bytes).catch((error: unknown) => [error]);
		for (const page of pages) {
			if (page instanceof SourceError)
				expect(page.fault.kind).toMatch(/^(?:damaged|locked|no-text|costly|empty|encoding|not-text)$/u);
			else expect(page).toHaveProperty('text');
		}
	}
}, 120_000);
