// What is typed is read as the query that was meant, and what can't be read so is told.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseQuery} from '../../src/search/parse-query.ts';
import {printQuery} from '../../src/search/print-query.ts';
import {asksNothing, emptyQuery, type Query, type Term} from '../../src/search/query.ts';

const query = (typed: string) => parseQuery(typed).query;
const kinds = (typed: string) => parseQuery(typed).problems.map(({kind}) => kind);
const word = (text: string, place: Term['place'] = 'anywhere'): Term => ({kind: 'word', text, place});
const phrase = (text: string, place: Term['place'] = 'anywhere'): Term => ({kind: 'phrase', text, place});
const asks = (part: Partial<Query>): Query => ({...emptyQuery, ...part});

describe('words', () => {
	test('are all required, in the order typed', () => {
		expect(query(' 渔汛　提前 ')).toEqual(asks({required: [[word('渔汛')], [word('提前')]]}));
	});

	test('may have signs in them', () => {
		for (const typed of ['3:2', 'https://example', '本报讯：', '港“区”', 'a-b', '-', '--x', '他说：好']) {
			expect(parseQuery(typed)).toEqual({query: asks({required: [[word(typed)]]}), problems: []});
		}
	});

	test('of which nothing is left by folding ask for nothing', () => {
		for (const typed of ['', ' \u200b', '\u0301']) {
			expect(asksNothing(query(typed))).toBe(true);
		}
	});
});

describe('phrases', () => {
	test.each(['"渔汛 提前"', '“渔汛 提前”', '”渔汛 提前“', '＂渔汛 提前＂', '「渔汛 提前」', '『渔汛 提前』'])(
		'are what stands between quotes: %s',
		typed => {
			expect(parseQuery(typed)).toEqual({query: asks({required: [[phrase('渔汛 提前')]]}), problems: []});
		},
	);

	test('need no space behind them', () => {
		expect(query('"渔汛"提前')).toEqual(asks({required: [[phrase('渔汛')], [word('提前')]]}));
	});

	test('that are not closed are words, and that is told', () => {
		expect(parseQuery('港口 “渔汛 提前')).toEqual({
			query: asks({required: [[word('港口')], [word('渔汛')], [word('提前')]]}),
			problems: [{kind: 'unclosed-quote'}],
		});
		expect(parseQuery('-by:"林 野').query).toEqual(
			asks({required: [[word('野')]], excluded: [word('林', 'byline')]}),
		);
	});
});

describe('what is excluded', () => {
	test('has a minus before it, of any width', () => {
		const excluded = [word('渔汛'), phrase('提 前'), word('林野', 'byline')];
		expect(query('-渔汛 －"提 前" −by:林野')).toEqual(asks({excluded}));
	});

	test('may be an outlet or a reading state, but no date and no place', () => {
		expect(query('-outlet:云岭 -is:read -is:starred')).toEqual(
			asks({excludedOutlets: ['云岭'], read: false, starred: false}),
		);
		expect(parseQuery('-date:2024 -in:body')).toEqual({
			query: emptyQuery,
			problems: [
				{kind: 'not-excludable', name: 'date'},
				{kind: 'not-excludable', name: 'in'},
			],
		});
	});
});

describe('a bar', () => {
	test.each(['甲 | "乙" 丙', '甲|"乙"丙', '甲 ｜“乙” 丙', '甲 || "乙" 丙'])(
		'joins its neighbours: %s',
		typed => {
			expect(parseQuery(typed)).toEqual({
				query: asks({required: [[word('甲'), phrase('乙')], [word('丙')]]}),
				problems: [],
			});
		},
	);

	test('joins more than two, and terms that have a place', () => {
		expect(query('by:甲 | by:乙 | 丙').required).toEqual([
			[word('甲', 'byline'), word('乙', 'byline'), word('丙')],
		]);
	});

	test('joins outlets, which are alternatives anyway', () => {
		expect(parseQuery('outlet:甲 | outlet:乙')).toEqual({query: asks({outlets: ['甲', '乙']}), problems: []});
	});

	test.each(['甲 |', '| 甲', '甲 | -乙', '甲 | is:read', 'date:2024 | 甲', '-乙 | 甲'])(
		'without a term on both sides is told of: %s',
		typed => {
			expect(kinds(typed)).toEqual(['bar-misplaced']);
			expect(query(typed)).toEqual(query(typed.replace('|', '')));
		},
	);

	test('or a quote alone is sought as it is', () => {
		expect(query('|').required).toEqual([[word('|')]]);
		expect(query(' “ ').required).toEqual([[word('“')]]);
	});
});

describe('fields', () => {
	test('are called by their names in English and in Chinese, in either script, with a colon of any width', () => {
		const meant = asks({
			required: [[word('港', 'headline')], [word('潮', 'body')], [phrase('林野', 'byline')]],
			field: 'headline',
			outlets: ['云岭'],
			since: '2024-10-01',
			until: '2024-10-31',
			read: false,
			starred: true,
		});
		for (const typed of [
			'headline:港 body:潮 by:"林野" in:headline outlet:云岭 date:2024-10 is:unread is:starred',
			'Title：港 TEXT：潮 By:“林野” In:Title paper:云岭 DATE:2024-10 Is:Unread is:starred',
			'标题：港 正文：潮 作者：“林野” 在：标题 报：云岭 日期：2024年10月 是：未读 是：星标',
			'標題：港 正文：潮 記者：「林野」 範圍：標題 報紙：云岭 日期：２０２４－１０ 狀態：未讀 狀態：星標',
		]) {
			expect(parseQuery(typed)).toEqual({query: meant, problems: []});
		}
	});

	test('that are unknown are words, and that is told', () => {
		expect(parseQuery('oulet:云岭')).toEqual({
			query: asks({required: [[word('oulet:云岭')]]}),
			problems: [{kind: 'unknown-field', name: 'oulet'}],
		});
		expect(kinds('栏目:要闻')).toEqual(['unknown-field']);
		expect(kinds('"栏目:要闻"')).toEqual([]);
	});

	test('without a value are passed over, and that is told', () => {
		expect(parseQuery('渔汛 日期：')).toEqual({
			query: asks({required: [[word('渔汛')]]}),
			problems: [{kind: 'value-missing', name: '日期'}],
		});
		expect(kinds('headline:""')).toEqual(['value-missing']);
	});

	test('with a value they do not have are passed over, and that is told', () => {
		expect(parseQuery('渔汛 is:new')).toEqual({
			query: asks({required: [[word('渔汛')]]}),
			problems: [{kind: 'unknown-value', value: 'new', known: ['unread', 'read', 'starred']}],
		});
		expect(kinds('in:margin')).toEqual(['unknown-value']);
	});

	test('that contradict what was said take its place, and that is told', () => {
		expect(kinds('is:read is:unread')).toEqual(['contradiction']);
		expect(query('is:read is:unread').read).toBe(false);
		expect(kinds('in:body in:headline')).toEqual(['contradiction']);
		expect(query('in:body in:headline').field).toBe('headline');
		expect(kinds('date:2020 date:2021')).toEqual(['contradiction']);
		expect(query('date:2020 date:2021')).toMatchObject({since: '2021-01-01', until: '2021-12-31'});
		expect(kinds('is:read is:starred is:read')).toEqual([]);
	});
});

describe('dates', () => {
	test.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2024-10-05', '2024-10-05', '2024-10-05'],
		['2024年10月5日', '2024-10-05', '2024-10-05'],
		['2024/1/5', '2024-01-05', '2024-01-05'],
		['2024-10..', '2024-10-01', null],
		['..2024', null, '2024-12-31'],
		['1898..1911-2', '1898-01-01', '1911-02-28'],
		['2024。。2025', '2024-01-01', '2025-12-31'],
		['2024…', '2024-01-01', null],
		['2023～2024', '2023-01-01', '2024-12-31'],
		['2023年至2024年', '2023-01-01', '2024-12-31'],
	])('%s are from %s to %s', (typed, since, until) => {
		expect(parseQuery(`date:${typed}`)).toEqual({query: asks({since, until}), problems: []});
	});

	test('given twice are those in both', () => {
		expect(query('date:2020.. date:..2022-05')).toMatchObject({since: '2020-01-01', until: '2022-05-31'});
	});

	test.each(['2024-13', '2023-02-29', '..', '2025..2024', '去年', '24', '2024..x'])(
		'that can not be are passed over, and that is told: %s',
		value => {
			expect(parseQuery(`渔汛 date:${value}`)).toEqual({
				query: asks({required: [[word('渔汛')]]}),
				problems: [{kind: 'impossible-date', value}],
			});
		},
	);
});

describe('a printed query', () => {
	const pieces = fc.constantFrom(
		...[
			'渔汛',
			'港',
			'a',
			' ',
			'　',
			'|',
			'｜',
			'-',
			'－',
			'"',
			'“',
			'”',
			'「',
			'」',
			'『',
			':',
			'：',
			'..',
			'2024',
		],
		...[
			'date',
			'报',
			'in',
			'标题',
			'by',
			'is',
			'read',
			'未读',
			'foo',
			'-outlet:',
			'headline:',
			'\u200b',
			'^',
			'2024-10',
		],
	);
	const typed = fc.array(pieces, {maxLength: 14}).map(all => all.join(''));

	test('is read as what it was, whatever was typed', () => {
		fc.assert(
			fc.property(fc.oneof(typed, fc.string()), text => {
				const first = query(text);
				expect(query(printQuery(first))).toEqual(first);
			}),
			{numRuns: 5000},
		);
	});

	const text = fc
		.string({unit: fc.constantFrom(...'渔汛港a2-:^'), minLength: 1, maxLength: 4})
		.map(end => `港${end}`);
	const term: fc.Arbitrary<Term> = fc.record({
		kind: fc.constantFrom('word' as const, 'phrase' as const),
		text,
		place: fc.constantFrom<Term['place'][]>('anywhere', 'headline', 'body', 'byline'),
	});
	const clause = fc
		.tuple(term, fc.array(term, {maxLength: 2}))
		.map(([one, more]): [Term, ...Term[]] => [one, ...more]);
	const maybe = fc.constantFrom(null, true, false);
	const any: fc.Arbitrary<Query> = fc.record({
		required: fc.array(clause, {maxLength: 3}),
		excluded: fc.array(term, {maxLength: 2}),
		field: fc.constantFrom(null, 'headline' as const, 'body' as const),
		outlets: fc.array(text, {maxLength: 2}),
		excludedOutlets: fc.array(text, {maxLength: 2}),
		since: fc.constantFrom(null, '1898-11-20', '2024-01-01'),
		until: fc.constantFrom(null, '2024-01-01', '2024-10-31'),
		read: maybe,
		starred: maybe,
	});

	test('is read as what it was, whatever is asked for', () => {
		fc.assert(
			fc.property(any, asked => {
				expect(query(printQuery(asked))).toEqual(asked);
			}),
			{numRuns: 2000},
		);
	});
});
