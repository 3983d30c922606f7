// One document as four real front pages print it, beside the variants that careful readers found.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {type Copy, collate} from '../../src/compare/collation.ts';
import {kinshipOf} from '../../src/compare/coverage.ts';
import {lettersIn} from '../../src/compare/letters.ts';
import {shinglesOf} from '../../src/compare/shingles.ts';
import {readPage} from '../../src/page/read-page.ts';
import {sourceLines} from '../../src/page/source-lines.ts';
import {acceptance, acceptancePages} from '../acceptance.ts';

type Known = {
	readonly copies: Readonly<Record<string, {readonly article: number; readonly bodyChars: number}>>;
	readonly variants: readonly {readonly readings: Readonly<Record<string, string>>; readonly right: string}[];
};

const known: Known | null =
	acceptance === null ? null : JSON.parse(readFileSync(path.join(acceptance, 'variants.json'), 'utf8'));

const articles = [...acceptancePages()].flatMap(([name, text]) => {
	const {articles, warnings} = readPage(sourceLines(text));
	return articles.map((article, index): Copy => {
		const own = warnings.filter(({line}) =>
			article.lines.some(([first, last]) => line >= first && line <= last),
		);
		return {
			id: `${name.slice(0, 3)}#${index + 1}`,
			headline: article.headline,
			body: article.body,
			misread: own.flatMap(warning =>
				warning.kind === 'misreading' && 'stands' in warning.misreading ? [warning.misreading.stands] : [],
			),
		};
	});
});
const lettersOf = ({body}: Copy) => lettersIn(body.map(({text}) => text).join('\n'));

describe.skipIf(known === null)('four real copies of one document', () => {
	const {copies: knownCopies, variants: knownVariants} = known ?? {copies: {}, variants: []};
	const names = Object.keys(knownCopies);
	const copies = names.map(
		name => articles.find(({id}) => id === `${name}#${knownCopies[name]?.article}`) as Copy,
	);

	test('are copies of each other, and no other two articles of the pages are', () => {
		const pairs = articles.flatMap((one, index) =>
			articles
				.slice(index + 1)
				.filter(other => kinshipOf(lettersOf(one), lettersOf(other)).kind === 'copy')
				.map(other => [one.id, other.id]),
		);
		const ids = copies.map(({id}) => id);
		expect(pairs).toEqual(ids.flatMap((one, index) => ids.slice(index + 1).map(other => [one, other])));
	});

	test('share several sampled shingles, each pair of them', () => {
		const shingles = copies.map(copy => shinglesOf(lettersOf(copy)));
		for (const [index, one] of shingles.entries()) {
			for (const other of shingles.slice(index + 1)) {
				expect(one.intersection(other).size).toBeGreaterThanOrEqual(4);
			}
		}
	});

	test('differ in the known places, each of them one, with the known readings', () => {
		const {variants} = collate(copies);
		const told = variants.map(({before, readings, after}) =>
			readings.flatMap(({text, copies}) =>
				copies.map(copy => [names[copy], lettersIn(before + text + after), text === ' '] as const),
			),
		);
		expect(told).toHaveLength(knownVariants.length);
		for (const [index, {readings}] of knownVariants.entries()) {
			const found = told[index] ?? [];
			expect(found.map(([name]) => name).sort()).toEqual(Object.keys(readings).sort());
			for (const [name, letters, isApart] of found) {
				const printed = readings[name ?? ''] ?? '';
				const expected = lettersIn(printed);
				expect(letters.includes(expected) || expected.includes(letters)).toBe(true);
				if (index === 0) expect(isApart).toBe(printed.includes(' '));
			}
		}
	});

	test('are weighed as the published text has it', () => {
		const {variants} = collate(copies);
		const likelier = variants.map(({opinion, readings}) =>
			opinion.likelier === null ? null : readings[opinion.likelier]?.text,
		);
		for (const [index, {right, readings}] of knownVariants.entries()) {
			if (index === 0) expect(likelier[index]).toBe(' ');
			else {
				// The right words are given with some around them.
				const own = variants[index];
				const other = own?.readings.find((_, reading) => reading !== own.opinion.likelier)?.text ?? '';
				const whole = (text: string) => lettersIn((own?.before ?? '') + text + (own?.after ?? ''));
				expect([right, whole(likelier[index] ?? '')]).toEqual([
					right,
					expect.stringContaining(lettersIn(right)),
				]);
				expect(Object.values(readings).some(reading => whole(other).includes(lettersIn(reading)))).toBe(true);
			}
		}
	});

	test('differ in pairs as often as was counted by hand', () => {
		const counts = names.flatMap((one, index) =>
			names.slice(index + 1).map(other => {
				const pair = [one, other].map(name => copies[names.indexOf(name)] as Copy);
				return [one, other, collate(pair).variants.length];
			}),
		);
		expect(counts).toEqual([
			['000', '002', 1],
			['000', '003', 1],
			['000', '004', 0],
			['002', '003', 2],
			['002', '004', 1],
			['003', '004', 11],
		]);
	});

	test('have as many characters as was counted by hand', () => {
		expect(collate(copies).copies.map(({characters}) => characters)).toEqual(
			names.map(name => knownCopies[name]?.bodyChars),
		);
	});

	test('are quoted by two articles, which are no copies', () => {
		const [longest] = copies.toSorted((a, b) => lettersOf(b).length - lettersOf(a).length);
		for (const id of ['001#1', '001#7']) {
			const quoting = articles.find(article => article.id === id) as Copy;
			expect(kinshipOf(lettersOf(quoting), lettersOf(longest as Copy)).kind).toBe('quotation');
		}
	});
});
