// The sample pages of seeds/ are restored as their gold says.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Article, Edition} from '../../src/page/edition.ts';
import {readPage} from '../../src/page/read-page.ts';
import {expectWholeCover, fold, linesOf, ownersOf} from './page-of.ts';

type Role = 'section' | 'kicker' | 'headline' | 'subhead' | 'byline' | 'dateline' | 'docDate';

type GoldArticle = Readonly<Record<Role | 'sourceNote' | 'editorMark', string | null>> & {
	readonly bodyParagraphs: readonly string[];
	readonly jumps: readonly {readonly kind: string; readonly page: string}[];
	readonly lines: readonly (readonly [number, number])[];
	readonly truncated?: boolean;
	readonly alternatives?: Readonly<Partial<Record<Role, readonly (string | null)[]>>>;
};

type Gold = {
	readonly edition: {
		readonly outlet: string | null;
		readonly date: string | null;
		readonly issueNumber: string | null;
		readonly issn_cn: string | null;
		readonly pageNumber: string | null;
	};
	readonly articles: readonly GoldArticle[];
	readonly captions: readonly {
		readonly text: string;
		readonly credit: string | null;
		/** The article's number, from 1. */
		readonly article: number | null;
		readonly lines: readonly (readonly [number, number])[];
	}[];
	readonly furniture: readonly (readonly [number, number])[];
};

const seeds = path.join(import.meta.dirname, '../../seeds');
const roles: readonly Role[] = ['section', 'kicker', 'headline', 'subhead', 'byline', 'dateline', 'docDate'];
const names = readdirSync(seeds)
	.filter(name => name.endsWith('.sample.txt'))
	.sort();

test('there are sample pages', () => {
	expect(names.length).toBeGreaterThan(0);
});

describe.each(names)('%s', name => {
	const lines = linesOf(readFileSync(path.join(seeds, name), 'utf8'));
	const edition = readPage(lines);
	const gold = JSON.parse(
		readFileSync(path.join(import.meta.dirname, 'seeds', name.replace('.sample.txt', '.gold.json')), 'utf8'),
	) as Gold;
	const pairs = gold.articles.map(article => ({gold: article, said: sameBody(edition, article)}));

	test('its articles are those a careful reader finds, none of them without a headline', () => {
		expect(edition.articles).toHaveLength(gold.articles.length);
		expect(new Set(pairs.map(({said}) => said))).toEqual(new Set(edition.articles));
		expect(edition.articles.filter(article => article.headlineMade)).toEqual([]);
	});

	test.each(roles)('every %s is as printed', role => {
		for (const {gold: truth, said} of pairs) expect(acceptedFor(truth, role)).toContain(folded(said?.[role]));
	});

	test('paragraphs and subheads are whole and in order', () => {
		for (const {gold: truth, said} of pairs) expect(blocksOf(said)).toEqual(truth.bodyParagraphs.map(fold));
	});

	test('jumps, source notes and editor’s marks are told and are no part of the text', () => {
		for (const {gold: truth, said} of pairs) {
			expect(said?.jumps).toEqual(truth.jumps.map(({kind, page}) => ({kind, page})));
			expect(folded(said?.sourceNote)).toBe(folded(truth.sourceNote));
			expect(folded(said?.editorMark)).toBe(folded(truth.editorMark));
		}
	});

	test('captions have their credits and their articles', () => {
		const said = edition.captions.map(({text, credit, article}) => ({
			text: fold(text),
			credit: folded(credit),
			headline: article === null ? null : folded(edition.articles[article]?.headline),
		}));
		const truth = gold.captions.map(({text, credit, article}) => ({
			text: fold(text),
			credit: folded(credit),
			headline: article === null ? null : folded(gold.articles[article - 1]?.headline),
		}));
		expect(said).toEqual(truth);
	});

	test('the edition states what the page states', () => {
		const {outlet, date, issueNumber, cn, page} = edition;
		const stated = gold.edition;
		expect({outlet, date, issueNumber, page}).toEqual({
			outlet: stated.outlet,
			date: stated.date,
			issueNumber: stated.issueNumber,
			page: stated.pageNumber,
		});
		expect(cn).toBe(stated.issn_cn === null ? null : stated.issn_cn.replace(/^CN\s*/u, ''));
	});

	test('every printed line has the owner it should have', () => {
		expectWholeCover(edition, lines);
		const truth = goldOwners(gold, edition, pairs);
		const said = [...truth.keys()].map(line => [line, ownersOf(edition, line)]);
		expect(said).toEqual([...truth].map(([line, owner]) => [line, [owner]]));
	});

	test('texts that break off are warned of, and no others', () => {
		const told = edition.warnings
			.filter(warning => warning.kind === 'truncated')
			.map(warning => warning.line);
		const owners = told.flatMap(line => ownersOf(edition, line));
		const truth = pairs
			.filter(pair => pair.gold.truncated === true)
			.map(({said}) => `article ${said ? edition.articles.indexOf(said) : -1}`);
		expect(owners).toEqual(truth);
	});
});

function folded(text: string | null | undefined): string | null {
	return text === null || text === undefined ? null : fold(text);
}

/** The article whose text begins as the gold's does. */
function sameBody(edition: Edition, gold: GoldArticle): Article | undefined {
	const opening = fold(gold.bodyParagraphs[0] ?? '');
	const candidates = edition.articles.filter(article => fold(article.body[0]?.text ?? '') === opening);
	return candidates.length === 1 ? candidates[0] : undefined;
}

// A section may name all the banners an article stands under, or one of them.
function acceptedFor(gold: GoldArticle, role: Role): (string | null)[] {
	const accepted = [gold[role], ...(gold.alternatives?.[role] ?? [])].map(folded);
	if (role !== 'section') return accepted;
	return accepted.flatMap(value => (value?.includes('/') ? [value, ...value.split('/')] : [value]));
}

function blocksOf(article: Article | undefined): string[] {
	return (article?.body ?? []).map(({kind, text}) => (kind === 'subhead' ? `##${fold(text)}` : fold(text)));
}

function goldOwners(
	gold: Gold,
	edition: Edition,
	pairs: readonly {readonly gold: GoldArticle; readonly said: Article | undefined}[],
): Map<number, string> {
	const owners = new Map<number, string>();
	const claim = (ranges: readonly (readonly [number, number])[], owner: string): void => {
		for (const [first, last] of ranges) for (let line = first; line <= last; line++) owners.set(line, owner);
	};
	for (const pair of pairs)
		claim(pair.gold.lines, `article ${pair.said ? edition.articles.indexOf(pair.said) : -1}`);
	for (const [index, caption] of gold.captions.entries()) claim(caption.lines, `caption ${index}`);
	claim(gold.furniture, 'furniture');
	return new Map([...owners].sort(([a], [b]) => a - b));
}
