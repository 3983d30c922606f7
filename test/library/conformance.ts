// What every engine of the library has to do, as one suite to run against each.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {ArticleFilter, Library} from '../../src/library/library.ts';
import type {CandidateQuery} from '../../src/search/candidates.ts';
import {fold} from '../../src/search/fold.ts';
import {exactGrams} from '../../src/search/grams.ts';
import {pinyinGrams} from '../../src/search/pinyin/grams.ts';
import {anArticle, aPage} from './an-edition.ts';

const harbour = aPage(
	'harbour-1.txt',
	[
		anArticle('港区新码头开工', ['昨日上午，望潮港三号码头动工。', '工期两年。'], {
			section: '要闻',
			byline: '记者 林野',
		}),
		anArticle('渔汛提前到来', ['今年鱼群比往年早到十天。']),
	],
	{outlet: '望潮日报', date: '2024-03-05', page: '1', issueNumber: '4821', cn: '99-0001'},
);
const harbourInside = aPage('harbour-2.txt', [anArticle('灯塔守护人', ['他守了三十年灯塔。'])], {
	outlet: '望潮日报',
	date: '2024-03-05',
	page: '2',
});
const hills = aPage('hills.txt', [anArticle('梯田开始灌水', ['云岭的梯田这几天陆续灌水。'])], {
	outlet: '云岭晚报',
	date: '1898-11-20',
});
const scan = aPage('scans/旧报.txt', [anArticle('米价', ['米价日昂，升斗小民皆苦之。'])], {
	outletGuess: '望潮日报',
	dateGuess: '1912-01-01',
});
const stray = aPage('scans/无名.txt', [anArticle(null, ['不知出自何报的一段文字，排在最后也算一篇。'])]);
const everything = [stray, hills, harbourInside, scan, harbour];

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeLibrary(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		beforeEach(async () => {
			library = await open();
		});
		afterEach(() => library.close());

		async function headlines(filter: ArticleFilter = {}): Promise<string[]> {
			const {items} = await library.articles(filter, null, 100);
			return items.map(article => article.headline);
		}

		async function idOf(headline: string): Promise<string> {
			const {items} = await library.articles({}, null, 100);
			return items.find(article => article.headline === headline)!.id;
		}

		async function stored(headline: string) {
			const found = await library.article(await idOf(headline));
			if (found.kind !== 'found') throw new Error(`${headline} is ${found.kind}`);
			return found.article;
		}

		describe('adding pages', () => {
			test('starts empty and is not when a page is there', async () => {
				expect(await library.isEmpty()).toBe(true);
				await library.add([hills]);
				expect(await library.isEmpty()).toBe(false);
			});

			test('tells of each page whether it was new, and its number of articles', async () => {
				expect(await library.add([harbour, hills])).toEqual([
					{source: 'harbour-1.txt', status: 'added', articles: 2},
					{source: 'hills.txt', status: 'added', articles: 1},
				]);
			});

			test('keeps a page once, whatever its file is called', async () => {
				await library.add([harbour]);
				const copy = {...harbour, source: 'copy of harbour.txt'};
				expect(await library.add([copy, copy])).toEqual([
					{source: 'copy of harbour.txt', status: 'unchanged', articles: 2},
					{source: 'copy of harbour.txt', status: 'unchanged', articles: 2},
				]);
				expect(await headlines()).toHaveLength(2);
			});

			test('keeps one of two equal pages given together', async () => {
				const outcomes = await library.add([harbour, harbour]);
				expect(outcomes.map(outcome => outcome.status)).toEqual(['added', 'unchanged']);
				expect(await headlines()).toHaveLength(2);
			});

			test('stores nothing of a batch in which one page fails', async () => {
				const impossible = {...hills, override: {date: '2024-02-30'}};
				await expect(library.add([harbour, impossible])).rejects.toThrow(RangeError);
				expect(await library.isEmpty()).toBe(true);
			});

			test('keeps a page that has no article', async () => {
				await library.add([aPage('blank.txt', [], {outlet: '云岭晚报', date: '2020-01-01'})]);
				await library.add([aPage('blank too.txt', [], {outlet: '云岭晚报', date: '2020-01-01'})]);
				expect((await library.editions(null, 9)).items.map(edition => edition.source)).toEqual([
					'blank.txt',
					'blank too.txt',
				]);
			});

			test('takes a date that is none for no date', async () => {
				await library.add([aPage('odd.txt', [anArticle('题', ['文'])], {date: '2024-13-01'}), hills]);
				expect(await headlines()).toEqual(['梯田开始灌水', '题']);
			});
		});

		describe('the order of articles', () => {
			test('is newest first, undated last, printed order within an edition', async () => {
				await library.add(everything);
				expect(await headlines()).toEqual([
					'港区新码头开工',
					'渔汛提前到来',
					'灯塔守护人',
					'梯田开始灌水',
					'不知出自何报的一段文字，排在最后也算一篇…',
					'米价',
				]);
			});

			test('does not depend on how pages of different days came', async () => {
				for (const page of [harbourInside, hills, harbour]) await library.add([page]);
				expect(await headlines()).toEqual(['港区新码头开工', '渔汛提前到来', '灯塔守护人', '梯田开始灌水']);
			});

			test('is read on from where the last stretch ended, without gap or repetition', async () => {
				await library.add(everything);
				const all = await headlines();
				const read: string[] = [];
				let after: string | null = null;
				do {
					const stretch = await library.articles({}, after, 2);
					expect(stretch.items.length).toBeLessThanOrEqual(2);
					read.push(...stretch.items.map(article => article.headline));
					after = stretch.next;
				} while (after !== null);
				expect(read).toEqual(all);
			});

			test('ends without a cursor when a stretch is filled exactly', async () => {
				await library.add([harbour]);
				expect((await library.articles({}, null, 2)).next).toBeNull();
			});

			test('holds for editions, read on likewise', async () => {
				await library.add(everything);
				const first = await library.editions(null, 3);
				const rest = await library.editions(first.next, 3);
				expect([...first.items, ...rest.items].map(edition => edition.source)).toEqual([
					'harbour-1.txt',
					'harbour-2.txt',
					'hills.txt',
					'scans/无名.txt',
					'scans/旧报.txt',
				]);
				expect(first.items[0]).toMatchObject({issueNumber: '4821', cn: '99-0001', articles: 2});
				expect(rest.next).toBeNull();
			});
		});

		describe('filters', () => {
			beforeEach(async () => {
				await library.add(everything);
			});

			test('keep to a stated outlet by its name', async () => {
				expect(await headlines({outlet: '云岭晚报'})).toEqual(['梯田开始灌水']);
			});

			test('keep a stated outlet apart from the same name guessed', async () => {
				expect(await headlines({outlet: '望潮日报'})).not.toContain('米价');
				const guessed = (await library.outlets()).find(outlet => outlet.known === 'guessed')!;
				expect(await headlines({outlet: guessed.key})).toEqual(['米价']);
			});

			test('find nothing of an outlet that is not there', async () => {
				expect(await headlines({outlet: '无此报'})).toEqual([]);
			});

			test('include both days named and leave undated articles out', async () => {
				expect(await headlines({since: '1898-11-20', until: '1898-11-20'})).toEqual(['梯田开始灌水']);
				expect(await headlines({until: '2024-03-04'})).toEqual(['梯田开始灌水']);
				expect(await headlines({since: '1898-11-21'})).toHaveLength(3);
			});

			test('count the undated articles left out, and none where no date is asked for', async () => {
				expect(await library.countUndated({since: '1900-01-01'})).toBe(2);
				expect(await library.countUndated({until: '1900-01-01', outlet: '望潮日报'})).toBe(0);
				expect(await library.countUndated({outlet: '望潮日报'})).toBe(0);
				expect(await library.countUndated({})).toBe(0);
			});

			test('refuse what is not a date', async () => {
				await expect(library.articles({since: '去年'}, null, 1)).rejects.toThrow(RangeError);
			});
		});

		describe('outlets', () => {
			test('are those stated, then those guessed, then mere sources, with what they hold', async () => {
				await library.add(everything);
				const outlets = await library.outlets();
				expect(outlets.map(({name, known, articles, newest}) => [name, known, articles, newest])).toEqual([
					['望潮日报', 'stated', 3, '2024-03-05'],
					['云岭晚报', 'stated', 1, '1898-11-20'],
					['望潮日报', 'guessed', 1, null],
					['无名.txt', 'source', 1, null],
				]);
				expect(new Set(outlets.map(outlet => outlet.key)).size).toBe(4);
			});

			test('count what is unread', async () => {
				await library.add([harbour]);
				const unread = async () => (await library.outlets())[0]!.unread;
				expect(await unread()).toBe(2);
				const id = await idOf('渔汛提前到来');
				await library.setRead(id, true);
				await library.setRead(id, true);
				expect(await unread()).toBe(1);
				await library.setRead(id, false);
				expect(await unread()).toBe(2);
			});
		});

		describe('one article', () => {
			test('comes back as it was stored, with its own captions and warnings', async () => {
				const article = anArticle('雪线下移', ['山上落了雪。'], {
					lines: [
						[2, 4],
						[9, 9],
					],
					kicker: '云岭入冬',
					jumps: [{kind: 'to', page: '3'}],
				});
				const captions = [
					{text: '初雪中的山路。', credit: '苏禾 摄', article: 0, lines: [[5, 5]] as const},
					{text: '无关的图。', credit: null, article: null, lines: [[6, 6]] as const},
				];
				const warnings = [
					{line: 9, kind: 'truncated', message: '此处中断'},
					{line: 3, kind: 'misreading', message: '雪字重复', misreading: {kind: 'doubled', stands: '雪'}},
					{line: 7, kind: 'headline-unplaced', message: '别处'},
				] as const;
				await library.add([aPage('snow.txt', [article], {captions, warnings, issueNumber: '77'})]);
				expect(await stored('雪线下移')).toMatchObject({
					article,
					captions: [captions[0]],
					warnings: warnings.slice(0, 2),
					lines: article.lines,
					issueNumber: '77',
					source: 'snow.txt',
					outlet: null,
				});
			});

			test('tells what is stated from what is guessed', async () => {
				await library.add([scan]);
				expect(await stored('米价')).toMatchObject({
					outlet: null,
					outletGuess: '望潮日报',
					date: null,
					dateGuess: '1912-01-01',
				});
			});

			test('has a headline even where the page gave none', async () => {
				await library.add([stray, aPage('empty.txt', [anArticle(null, [])])]);
				const {items} = await library.articles({}, null, 9);
				expect(items.map(({headline, headlineMade}) => [headline, headlineMade])).toEqual([
					['不知出自何报的一段文字，排在最后也算一篇…', true],
					['empty.txt', true],
				]);
			});

			test('is found by its id in any case and with letters that look like digits', async () => {
				await library.add(everything);
				const id = await idOf('灯塔守护人');
				const typed = id.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I');
				expect(await library.article(` ${typed}`)).toMatchObject({kind: 'found', article: {id}});
			});

			test('is found by the beginning of its id, if no other begins so', async () => {
				await library.add(everything);
				const id = await idOf('灯塔守护人');
				expect(await library.article(id.slice(0, 6))).toMatchObject({kind: 'found', article: {id}});
			});

			test('is not guessed from a beginning that several share', async () => {
				// More articles than there are first characters: two ids must begin alike.
				const articles = Array.from({length: 33}, (_, index) => anArticle(`题${index}`, [`文${index}`]));
				await library.add([aPage('many.txt', articles)]);
				const ids = (await library.articles({}, null, 50)).items.map(article => article.id);
				const shared = ids.map(id => id.charAt(0)).find((first, index, all) => all.indexOf(first) !== index)!;
				expect(await library.article(shared)).toEqual({
					kind: 'ambiguous',
					ids: ids.filter(id => id.startsWith(shared)).sort(),
				});
			});

			test('is absent if no id begins so, or nothing is typed', async () => {
				await library.add(everything);
				for (const typed of ['uuuuuuuuuu', '', '灯', '%', `${await idOf('米价')}0`]) {
					expect(await library.article(typed)).toEqual({kind: 'absent'});
				}
			});
		});

		describe('the other pages of a day', () => {
			const onward = {jumps: [{kind: 'to', page: '2'}]} as const;
			const back = {jumps: [{kind: 'from', page: '1'}]} as const;
			const day = {outlet: '望潮日报', date: '2024-03-05'};
			const front = aPage('front.txt', [anArticle('长堤合龙', ['潮水退了。'], onward)], {...day, page: '1'});
			const inside = aPage(
				'inside.txt',
				[anArticle('灯会', ['灯亮了。']), anArticle('长堤合龙', ['人们上了堤。'], back)],
				{...day, page: '02'},
			);

			test('have their articles in printed order, with their jumps, however the number is written', async () => {
				await library.add([front, inside]);
				const id = await idOf('灯会');
				const [first] = await library.articlesOnPage(id, '第1版');
				expect(first).toMatchObject({headline: '长堤合龙', page: '1', read: false, jumps: onward.jumps});
				const found = await library.articlesOnPage(id, '2');
				expect(found.map(({headline, jumps}) => [headline, jumps.length])).toEqual([
					['灯会', 0],
					['长堤合龙', 1],
				]);
			});

			test('are those of the same paper and date alone', async () => {
				const others = [
					{...day, outlet: '云岭晚报', page: '2'},
					{...day, date: '2024-03-06', page: '2'},
					{...day, date: null, page: '2'},
					{...day, page: '12'},
					{...day, page: 'A2'},
					{...day, page: null},
				];
				const pages = others.map((facts, index) => aPage(`${index}.txt`, [anArticle('别处', [])], facts));
				await library.add([front, ...pages]);
				expect(await library.articlesOnPage(await idOf('长堤合龙'), '2')).toEqual([]);
			});

			test('are found by a guessed date where none is stated', async () => {
				const guessed = {...day, date: null, dateGuess: '2024-03-05', page: '2'};
				await library.add([front, aPage('guessed.txt', [anArticle('灯会', [])], guessed)]);
				expect(await library.articlesOnPage(await idOf('长堤合龙'), '2')).toHaveLength(1);
				expect(await library.articlesOnPage(await idOf('灯会'), '1')).toHaveLength(1);
			});

			test('are unknown for an article without a date, and for one that is not there', async () => {
				const undated = {outlet: '望潮日报', page: '1'};
				await library.add([aPage('undated.txt', [anArticle('灯会', [])], undated), inside]);
				const articles = (await library.articles({}, null, 9)).items;
				const id = articles.find(({date}) => date === null)!.id;
				expect(await library.articlesOnPage(id, '1')).toEqual([]);
				expect(await library.articlesOnPage('uuuuuuuuuu', '1')).toEqual([]);
			});
		});

		describe('reading state', () => {
			test('shows in lists and on the article', async () => {
				await library.add([harbour]);
				const id = await idOf('渔汛提前到来');
				await library.setRead(id, true);
				await library.setStarred(id, true);
				expect((await library.articles({}, null, 9)).items.map(({read, starred}) => [read, starred])).toEqual(
					[
						[false, false],
						[true, true],
					],
				);
				expect(await stored('渔汛提前到来')).toMatchObject({read: true, starred: true});
				await library.setRead(id, false);
				expect(await stored('渔汛提前到来')).toMatchObject({read: false, starred: true});
			});

			test('is the same after the page is imported again', async () => {
				await library.add([harbour]);
				const id = await idOf('渔汛提前到来');
				await library.setRead(id, true);
				await library.add([harbour]);
				expect(await stored('渔汛提前到来')).toMatchObject({id, read: true});
			});

			test('lets an id pass that no article has', async () => {
				await library.add([harbour]);
				await library.setRead('0000000000', true);
				expect((await library.outlets())[0]!.unread).toBe(2);
			});
		});

		describe('what the reader says about a page', () => {
			const said = {outlet: '望潮日报', date: '1912-01-01', page: '3'};

			test('wins over what the page states', async () => {
				await library.add([{...harbour, override: {outlet: '望潮画报'}}]);
				expect(await stored('渔汛提前到来')).toMatchObject({
					outlet: '望潮画报',
					date: '2024-03-05',
					page: '1',
				});
			});

			test('also moves a page that is stored already', async () => {
				await library.add([harbour, scan, stray]);
				const id = await idOf('米价');
				await library.setRead(id, true);
				expect(await library.add([{...scan, override: said}])).toEqual([
					{source: scan.source, status: 'unchanged', articles: 1},
				]);
				expect(await stored('米价')).toMatchObject({id, ...said, read: true});
				expect((await headlines()).slice(1, 3)).toEqual(['渔汛提前到来', '米价']);
				expect(await headlines({since: '1912-01-01', until: '1912-12-31'})).toEqual(['米价']);
				expect(await library.countUndated({since: '1900-01-01'})).toBe(1);
			});

			test('moves what search finds with it', async () => {
				await library.add([scan]);
				await library.add([{...scan, override: said}]);
				const query = {field: 'body', grams: exactGrams(['升斗']), limit: 9} as const;
				expect(
					await library.newestContaining({...query, outlet: '望潮日报', since: '1912-01-01'}),
				).toMatchObject([{headline: '米价', date: '1912-01-01', outlet: '望潮日报'}]);
				expect(await library.newestContaining(query)).toHaveLength(1);
			});

			test('counts articles under their new outlet, and drops one that is left without a page', async () => {
				await library.add([harbour, scan]);
				await library.setRead(await idOf('米价'), true);
				await library.add([{...scan, override: said}]);
				expect(await library.outlets()).toMatchObject([
					{name: '望潮日报', known: 'stated', articles: 3, unread: 2},
				]);
			});

			test('adds up over several times', async () => {
				await library.add([scan]);
				await library.add([{...scan, override: {date: '1912-01-01'}}]);
				await library.add([{...scan, override: {outlet: '望潮日报'}}]);
				await library.add([scan]);
				expect(await stored('米价')).toMatchObject({date: '1912-01-01', outlet: '望潮日报'});
			});
		});

		describe('searches', () => {
			test('are kept under a name, listed by it, replaced and forgotten', async () => {
				await library.saveSearch({name: '港区', query: '码头 | 渔汛'});
				await library.saveSearch({name: 'old', query: 'date:..1949'});
				await library.saveSearch({name: '港区', query: '码头'});
				expect(await library.savedSearches()).toEqual([
					{name: 'old', query: 'date:..1949'},
					{name: '港区', query: '码头'},
				]);
				expect(await library.forgetSearch('old')).toBe(true);
				expect(await library.forgetSearch('old')).toBe(false);
				expect(await library.savedSearches()).toEqual([{name: '港区', query: '码头'}]);
			});

			test('are kept under nothing that is no name', async () => {
				await expect(library.saveSearch({name: 'a b', query: '码头'})).rejects.toThrow(RangeError);
			});

			test('are remembered as typed, the newest first and each once', async () => {
				for (const query of ['渔汛', ' 码头 ', '  ', '渔汛']) await library.rememberSearch(query);
				expect(await library.searchHistory()).toEqual(['渔汛', '码头']);
			});

			test('are remembered up to the last hundred', async () => {
				for (let index = 0; index < 103; index++) await library.rememberSearch(`第${index}`);
				const history = await library.searchHistory();
				expect(history).toHaveLength(100);
				expect([history[0], history.at(-1)]).toEqual(['第102', '第3']);
			});
		});

		describe('candidates for search', () => {
			beforeEach(async () => {
				await library.add(everything);
			});

			async function candidates(
				field: 'headline' | 'body',
				grams: readonly (readonly string[])[],
				more: Partial<CandidateQuery> = {},
			): Promise<string[]> {
				const folded = grams.map(alternative => alternative.map(fold));
				const found = await library.newestContaining({field, grams: folded, limit: 100, ...more});
				return found.map(candidate => candidate.headline);
			}

			test('have every gram of one alternative', async () => {
				expect(await candidates('headline', [['码头', '开工']])).toEqual(['港区新码头开工']);
				expect(await candidates('headline', [['码头', '灯塔']])).toEqual([]);
				expect(await candidates('headline', [['码头'], ['灯塔', '守护']])).toEqual([
					'港区新码头开工',
					'灯塔守护人',
				]);
			});

			test('come newest first, undated last, no more than asked', async () => {
				expect(await candidates('body', [['三'], ['升'], ['的']])).toEqual([
					'港区新码头开工',
					'灯塔守护人',
					'梯田开始灌水',
					'不知出自何报的一段文字，排在最后也算一篇…',
					'米价',
				]);
				expect(await candidates('body', [['三'], ['升'], ['的']], {limit: 2})).toHaveLength(2);
			});

			test('are looked for in headlines alone, or in the whole article', async () => {
				expect(await candidates('headline', [['动工']])).toEqual([]);
				expect(await candidates('body', [['动工', '开工']])).toEqual(['港区新码头开工']);
			});

			test('are found by what is printed around the body', async () => {
				expect(await candidates('body', [['林野']])).toEqual(['港区新码头开工']);
			});

			test('are found by signs as by letters', async () => {
				expect(await candidates('body', [[',升'], ['"']])).toEqual(['米价']);
			});

			test('are found by how their headlines are read', async () => {
				const readAs = async (query: string) => {
					const found = await library.newestContaining({
						field: 'headline',
						grams: pinyinGrams([query]),
						limit: 100,
					});
					return found.map(({headline}) => headline);
				};
				expect(await readAs('matou')).toEqual(['港区新码头开工']);
				expect(await readAs('xmtk')).toEqual(['港区新码头开工']);
				await library.correct(await idOf('港区新码头开工'), {kind: 'headline', headline: '港区新船坞开工'});
				expect(await readAs('matou')).toEqual([]);
				expect(await readAs('chuanwu')).toEqual(['港区新船坞开工']);
			});

			test('keep to an outlet and to dates', async () => {
				expect(await candidates('body', [['的'], ['守']], {outlet: '云岭晚报'})).toEqual(['梯田开始灌水']);
				expect(await candidates('body', [['的'], ['守']], {outlet: '无此报'})).toEqual([]);
				expect(await candidates('body', [['的'], ['守'], ['升']], {since: '1800-01-01'})).toEqual([
					'灯塔守护人',
					'梯田开始灌水',
				]);
				expect(await candidates('body', [['守'], ['的']], {until: '1898-11-20'})).toEqual(['梯田开始灌水']);
			});

			test('are none where there is no alternative, and all where one asks for no gram', async () => {
				expect(await candidates('body', [])).toEqual([]);
				expect(await candidates('body', [[], ['灯塔']])).toEqual(await headlines());
				expect(await candidates('headline', [[]], {limit: 2})).toEqual((await headlines()).slice(0, 2));
			});

			test('have no gram that is excluded', async () => {
				const either = [['守'], ['的']];
				expect(await candidates('body', either, {excludedGrams: ['灯塔']})).not.toContain('灯塔守护人');
				expect(await candidates('body', either, {excludedGrams: ['灯塔']})).toContain('梯田开始灌水');
			});

			test('keep to outlets by part of their names, and pass over those that are excluded', async () => {
				expect(await candidates('body', [[]], {outlets: ['云岭', '画报']})).toEqual(['梯田开始灌水']);
				expect(await candidates('body', [['守'], ['的']], {outlets: ['晚报']})).toEqual(['梯田开始灌水']);
				expect(await candidates('body', [[]], {outlets: ['画报']})).toEqual([]);
				const others = (await headlines()).filter(headline => headline !== '梯田开始灌水');
				expect(await candidates('body', [[]], {excludedOutlets: ['云岭']})).toEqual(others);
				expect(await candidates('headline', [['梯田'], ['米价']], {excludedOutlets: ['云岭']})).toEqual([
					'米价',
				]);
			});

			test('keep to a name that is whole, though others have it in them, and to a stated one before a guess', async () => {
				await library.add([aPage('abroad.txt', [anArticle('海外版', ['文'])], {outlet: '望潮日报海外版'})]);
				expect(await candidates('headline', [[]], {outlets: ['望潮日报']})).not.toContain('海外版');
				const both = await candidates('headline', [[]], {outlets: ['望潮']});
				expect(both).toContain('海外版');
				expect(both).not.toContain('米价');
			});

			test('keep to a guess or a file by what is shown of it, where no paper that states its name is meant', async () => {
				expect(await candidates('headline', [[]], {outlets: ['望潮日报?']})).toEqual(['米价']);
				await library.add([aPage('scans/07.txt', [anArticle('无名', ['文'])])]);
				expect(await candidates('headline', [[]], {outlets: ['07.tx']})).toEqual(['无名']);
				expect(await candidates('headline', [[]], {excludedOutlets: ['07.txt']})).not.toContain('无名');
			});

			test('keep to both an outlet and those that may be named in part', async () => {
				expect(await candidates('body', [[]], {outlet: '望潮日报', outlets: ['云岭']})).toEqual([]);
				expect(await candidates('body', [[]], {outlet: '云岭晚报', outlets: ['云岭']})).toHaveLength(1);
			});

			test('keep to what is starred, read or unread, as soon as it is', async () => {
				const unread = await headlines();
				expect(await candidates('body', [[]], {starred: true})).toEqual([]);
				expect(await candidates('body', [[]], {read: false})).toEqual(unread);
				for (const headline of ['灯塔守护人', '米价']) await library.setStarred(await idOf(headline), true);
				await library.setRead(await idOf('米价'), true);
				expect(await candidates('body', [[]], {starred: true})).toEqual(['灯塔守护人', '米价']);
				expect(await candidates('body', [['米'], ['的']], {starred: true})).toEqual(['米价']);
				expect(await candidates('body', [[]], {starred: true, read: false})).toEqual(['灯塔守护人']);
				expect(await candidates('body', [[]], {read: true})).toEqual(['米价']);
				expect(await candidates('body', [['米']], {read: false})).toEqual([]);
				expect(await candidates('body', [[]], {starred: false})).toHaveLength(unread.length - 2);
				await library.setRead(await idOf('米价'), false);
				expect(await candidates('body', [[]], {read: false})).toEqual(unread);
				expect(await candidates('body', [[]], {read: true})).toEqual([]);
			});

			test('say whether they are read and starred, also after their page has moved', async () => {
				await library.setStarred(await idOf('米价'), true);
				await library.correct(await idOf('米价'), {kind: 'page', date: '1912-01-01'});
				const [found] = await library.newestContaining({field: 'body', grams: [['米价']], limit: 1});
				expect(found).toMatchObject({headline: '米价', date: '1912-01-01', read: false, starred: true});
				expect(await candidates('body', [[]], {starred: true})).toEqual(['米价']);
			});

			test('carry the text as stored', async () => {
				const [found] = await library.newestContaining({field: 'headline', grams: [['码头']], limit: 1});
				expect(found!.body.slice(0, 2)).toEqual(['昨日上午，望潮港三号码头动工。', '工期两年。']);
				expect(found!.byline).toBe('记者 林野');
			});

			test('are offered before their texts are read', async () => {
				const query = {field: 'body', grams: [['的'], ['守']], excludedGrams: ['米价'], limit: 2} as const;
				const found = await library.newestContaining(query);
				expect(found).toHaveLength(2);
				const places = await library.newestPlaces(query);
				expect(places).toEqual(found.map(({place}) => place));
				expect(await library.newestPlaces({...query, outlet: '无此报'})).toEqual([]);
				expect(await library.headlines(places)).toEqual(
					found.map(({id, place, date, headline}) => ({id, place, date, headline})),
				);
				expect(await library.texts(places)).toEqual(
					found.map(({id, place, date, headline, byline, body}) => ({
						id,
						place,
						date,
						headline,
						byline,
						body,
					})),
				);
			});

			test('come a stretch at a time, each after the last of the one before', async () => {
				const all = await candidates('body', [[]]);
				const alternatives = [['三'], ['升'], ['的'], ['守'], ['年']];
				const some = await candidates('body', alternatives);
				for (const [grams, expected] of [[[[]], all] as const, [alternatives, some] as const]) {
					const query = {field: 'body', grams, limit: 2} as const;
					const headlines: string[] = [];
					let found = await library.newestContaining(query);
					while (found.length > 0) {
						headlines.push(...found.map(({headline}) => headline));
						found = await library.newestContaining({...query, after: found.at(-1)!.place});
					}
					expect(headlines).toEqual(expected);
				}
			});

			test('are given by their places, in the order asked for, but for those that are not there', async () => {
				const [pier] = await library.newestContaining({field: 'headline', grams: [['码头']], limit: 1});
				const [lighthouse] = await library.newestContaining({field: 'body', grams: [['守']], limit: 1});
				const places = [lighthouse!.place, 1, pier!.place];
				expect(await library.candidates(places)).toEqual([lighthouse, pier]);
				expect(await library.texts(places)).toMatchObject([{headline: '灯塔守护人'}, {id: pier!.id}]);
				expect(await library.headlines(places)).toMatchObject([{headline: '灯塔守护人'}, {id: pier!.id}]);
				expect(await library.candidates([])).toEqual([]);
			});

			test('are not looked for once the query is called off', async () => {
				const query = {field: 'body', grams: [['的']], limit: 1, signal: AbortSignal.abort()} as const;
				await expect(library.newestContaining(query)).rejects.toThrow('aborted');
				await expect(library.newestPlaces(query)).rejects.toThrow('aborted');
				for (const read of [library.headlines, library.texts, library.candidates]) {
					await expect(read.call(library, [1], query.signal)).rejects.toThrow('aborted');
				}
			});
		});
	});
}
