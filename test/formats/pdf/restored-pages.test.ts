// Sample pages that are set in columns and written as PDF come back as they were.
import {beforeAll, describe, expect, it} from 'vitest';
import {SourceError} from '../../../src/formats/source-error.ts';
import {restorePage} from '../../../src/page/restore-page.ts';
import {fold} from '../../page/page-of.ts';
import {pagesIn} from '../read-bytes.ts';
import {type Sample, samples} from './sample.ts';
import {scoreParagraphs} from './score-paragraphs.ts';
import {type PageDesign, setPage} from './set-page.ts';
import {type PdfPage, writePdf} from './write-pdf.ts';

/** Of a column, in ems: what newspapers set, from a small one to a page in two columns. */
const measures = [10, 12, 14, 18, 22];
const columns = [2, 3, 4, 5, 6];

const designs: readonly PageDesign[] = (['flow', 'boxes'] as const).flatMap(arrangement =>
	columns.flatMap(count => measures.map(measure => ({columns: count, measure, arrangement}))),
);

// Nothing in print tells where an article without a headline begins.
const headed = samples().filter(({articles}) => articles.every(({headline}) => headline !== null));

type Score = {
	readonly design: PageDesign;
	readonly set: number;
	readonly plain: number;
	readonly headlines: number;
};

async function scoresOf(sample: Sample, change: (page: PdfPage) => PdfPage = page => page): Promise<Score[]> {
	const bytes = writePdf(designs.map(design => change(setPage(sample, design))));
	const pages = await pagesIn(bytes, sample.name);
	return designs.map((design, index) => {
		const page = pages[index];
		if (page === undefined || page instanceof SourceError)
			throw new Error(`${sample.name}: no page ${index + 1}`);
		const edition = restorePage(page);
		const said = new Set(edition.articles.map(({headline}) => fold(headline ?? '')));
		const found = sample.articles.filter(({headline}) => said.has(fold(headline ?? ''))).length;
		return {
			design,
			set: scoreParagraphs(sample, edition),
			plain: scoreParagraphs(sample, restorePage({text: page.text, hints: null})),
			headlines: (2 * found) / (sample.articles.length + edition.articles.length),
		};
	});
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('sample pages set in two to six columns', () => {
	const scores: Score[] = [];
	beforeAll(async () => {
		for (const sample of headed) scores.push(...(await scoresOf(sample)));
	}, 480_000);

	it('are enough to tell', () => {
		expect(scores.length).toBeGreaterThan(1000);
	});

	it('come back with their headlines', () => {
		expect(mean(scores.map(({headlines}) => headlines))).toBeGreaterThanOrEqual(0.98);
	});

	it.each(columns)('come back with their paragraphs from %i columns', count => {
		const own = scores.filter(({design}) => design.columns === count);
		expect(mean(own.map(({set}) => set))).toBeGreaterThanOrEqual(0.985);
	});

	it.each(designs)(
		'come back better than their plain text in $columns columns of $measure ems, in $arrangement',
		design => {
			const own = scores.filter(score => score.design === design);
			expect(mean(own.map(({set}) => set))).toBeGreaterThanOrEqual(0.97);
			expect(mean(own.map(({set}) => set))).toBeGreaterThan(mean(own.map(({plain}) => plain)));
		},
	);
});

describe('a page whose texts stand in the file in another order', () => {
	it('comes back the same', async () => {
		const [sample] = headed;
		if (!sample) throw new Error('no sample');
		const shuffled = await scoresOf(sample, page => ({
			...page,
			texts: page.texts
				.map((text, index) => ({text, key: (index * 7919) % 1009}))
				.sort((a, b) => a.key - b.key)
				.map(({text}) => text),
		}));
		expect(shuffled).toEqual(await scoresOf(sample));
	});
});
