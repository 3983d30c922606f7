// The order of hits: headline before body, words together before words apart, rarer words, newer articles.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Candidate, Field} from '../../src/search/candidates.ts';
import {exactScores} from '../../src/search/rank.ts';
import {soughtBy} from '../../src/search/sought.ts';
import {FoldedArticle, type Verified, verify} from '../../src/search/verify.ts';

function candidate(headline: string, body: string, date: string | null = '2024-01-01'): Candidate {
	return {
		id: headline + body + date,
		place: 0,
		outlet: null,
		outletGuess: null,
		source: 'page.txt',
		date,
		dateGuess: null,
		page: null,
		headline,
		read: false,
		starred: false,
		byline: null,
		body: [body],
	};
}

/** The articles as a search verifies them, best first. */
function ordered(words: readonly string[], candidates: readonly Candidate[]): Candidate[] {
	const sought = soughtBy(words.join(' '));
	const verified = candidates.flatMap(
		one =>
			verify(new FoldedArticle(one), sought, 'exact', 'headline') ??
			verify(new FoldedArticle(one), sought, 'exact', 'body') ??
			[],
	);
	const texts = new Map(candidates.map(one => [one.id, one]));
	const withTexts = verified.map(one => ({...one, candidate: texts.get(one.id) ?? null}));
	const scores = exactScores(withTexts);
	return withTexts
		.map(({candidate: one}, index) => ({one, score: scores[index] ?? 0}))
		.sort((a, b) => b.score - a.score)
		.flatMap(({one}) => one ?? []);
}

describe('the order of hits', () => {
	test('puts a headline before any body, and words together before words apart', () => {
		const together = candidate('渡口灯会开幕', '文');
		const apart = candidate('灯会在渡口', '文', '2030-01-01');
		const body = candidate('简讯', '渡口灯会，渡口灯会。', '2031-01-01');
		const scattered = candidate('来信', '灯会散了，渡口还在。', '2032-01-01');
		expect(ordered(['渡口', '灯会'], [scattered, body, apart, together])).toEqual([
			together,
			apart,
			body,
			scattered,
		]);
	});

	test('puts the newer of two alike first, and the undated last', () => {
		const alike = [null, '1998-05-01', '2024-05-01', '2011-05-01'].map(date =>
			candidate('渡口', '一样的文', date),
		);
		expect(ordered(['渡口'], alike).map(({date}) => date)).toEqual([
			'2024-05-01',
			'2011-05-01',
			'1998-05-01',
			null,
		]);
	});

	test('lets a rare word repeated weigh more than a common one repeated', () => {
		const others = Array.from({length: 8}, (_, index) =>
			candidate(`其他${index}`, '天气，天气，天气。说到海雾。'),
		);
		const ofRare = candidate('甲', '海雾，海雾，海雾。说到天气。');
		const ofCommon = candidate('乙', '天气，天气，天气。说到海雾。');
		const [first] = ordered(['天气', '海雾'], [...others, ofCommon, ofRare]);
		expect(first).toBe(ofRare);
	});

	test('puts what is about the word before what mentions it, on the same day', () => {
		const about = candidate('甲', `渡口，渡口，渡口。${'旧事'.repeat(50)}`);
		const mentions = candidate('乙', `渡口。${'旧事'.repeat(53)}`);
		expect(ordered(['渡口'], [mentions, about])).toEqual([about, mentions]);
	});
});

test('every score lies in the range of its tier', () => {
	const words = 3;
	const one = fc.record({
		length: fc.nat(2000),
		counts: fc.array(fc.nat(99), {minLength: words, maxLength: words}),
		field: fc.constantFrom<Field>('headline', 'body'),
		whole: fc.boolean(),
		date: fc.constantFrom(null, '1931-09-18', '2024-01-01', '2024-01-02'),
	});
	const least = {headline: [0.8, 0.9], body: [0.6, 0.7]};
	fc.assert(
		fc.property(fc.array(one, {maxLength: 20}), all => {
			const verified = all.map(
				({length, counts, field, whole, date}): Verified => ({
					id: '',
					place: 0,
					date,
					candidate: null,
					match: 'exact',
					field,
					whole,
					words: [],
					stretch: '',
					measure: {length, counts},
				}),
			);
			for (const [index, score] of exactScores(verified).entries()) {
				const {field, whole} = all[index]!;
				const lowest = least[field][whole ? 1 : 0]!;
				expect(score).toBeGreaterThanOrEqual(lowest);
				expect(score).toBeLessThan(lowest + 0.1);
			}
		}),
	);
});
