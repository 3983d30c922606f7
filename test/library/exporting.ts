// What every engine of the library has to do when its pages are taken to another library.
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {ExportedPage} from '../../src/library/exported/exported-page.ts';
import type {ArticleFilter, Library} from '../../src/library/library.ts';
import {anArticle, aPage} from './an-edition.ts';
import {ask, edition, front, inside, text} from './harbour.ts';

const undated = aPage('scans/无名.txt', [anArticle(null, ['不知出自何报的一段文字。'])]);
const second = aPage('scans/又一.txt', [anArticle('又一篇', ['也不知出自何报。'])]);
const guessed = aPage('scans/旧报.txt', [anArticle('米价', ['米价日昂。', '升斗小民皆苦之。'])], {
	outletGuess: '望潮日报',
	dateGuess: '1912-01-01',
	issueNumber: '88',
	cn: '99-0001',
	warnings: [
		{
			line: 2,
			kind: 'misreading',
			message: 'lost',
			misreading: {kind: 'lost', count: 1, codePoints: ['U+FFFD']},
		},
		{line: 3, kind: 'truncated', message: 'breaks off'},
	],
});
const blank = aPage('blank.txt', [], {outlet: '云岭晚报', date: '2020-01-01'});
const saidOf = aPage(
	'hills.txt',
	[anArticle('梯田灌水', ['云岭的梯田灌水了。'])],
	{},
	{
		outlet: '云岭晚报',
		date: '1898-11-20',
	},
);

async function exported(library: Library, filter: ArticleFilter = {}): Promise<ExportedPage[]> {
	const pages: ExportedPage[] = [];
	for await (const page of library.exportPages(filter)) pages.push(JSON.parse(JSON.stringify(page)));
	return pages;
}

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeExporting(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		let other: Library;
		beforeEach(async () => {
			library = await open();
			other = await open();
		});
		afterEach(async () => {
			await library.close();
			await other.close();
		});

		/** Everything in both is the same, but for the numbers of corrections, which only rise. */
		async function expectEqual(): Promise<void> {
			expect(JSON.stringify(await exported(other))).toBe(JSON.stringify(await exported(library)));
			expect(await ask(other).everything()).toEqual(await ask(library).everything());
			const corrections = async (from: Library) => {
				const ids = await ask(from).ids();
				const all = await Promise.all(ids.map(id => from.corrections(id)));
				return all.map(list => list.map(({number, ...rest}) => rest));
			};
			expect(await corrections(other)).toEqual(await corrections(library));
			await ask(other).expectIndexExact();
		}

		async function restoreAgain(): Promise<void> {
			const [one, two, three] = edition.articles;
			const restored = {
				...edition,
				articles: [one!, {...two!, body: [two!.body[1]!, two!.body[0]!]}, three!],
			};
			const pages = library.restoreAgain(
				({text: given}) => {
					if (given === text) return restored;
					return [inside, undated, second, guessed, blank, saidOf].find(page => page.text === given)!.edition;
				},
				{apply: true},
			);
			for await (const page of pages) void page;
		}

		describe('exported pages', () => {
			test('make an equal library of an empty one, whatever was corrected, read and noted', async () => {
				await library.add([undated, front, inside, second, guessed, blank, saidOf]);
				const [harbour = '', fish = '', snow = '', lighthouse = ''] = await ask(library).ids();
				await library.setStarred(fish, true);
				await restoreAgain();
				await library.correct(harbour, {kind: 'text', block: 0, offset: 10, from: '玛', to: '码'});
				await library.correct(fish, {kind: 'headline', headline: '渔汛早到'});
				const [, rest = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				await library.correct(harbour, {kind: 'merge', with: snow});
				await library.correct(lighthouse, {kind: 'page', date: '2024-03-06', outlet: '望潮早报'});
				const rice = (await ask(library).list()).find(({headline}) => headline === '米价')!.id;
				await library.correct(rice, {kind: 'split', block: 1});
				await library.setNote(rice, '“米”\u001b[31m\u2028');
				await library.setPosition(rest, 5);
				await library.setRead(harbour, true);

				for (const page of await exported(library)) await other.addExported([page]);
				await expectEqual();
				expect(await ask(other).stored(fish)).toMatchObject({starred: true});
				expect(await ask(other).stored(snow)).toMatchObject({id: harbour});
			});

			test('keep the order in which undated pages came, added all at once', async () => {
				await library.add([second]);
				await library.add([undated, blank, front]);
				await other.addExported(await exported(library));
				await expectEqual();
			});

			test('can be corrected further, and the corrections taken back', async () => {
				await library.add([front, guessed]);
				const before = await ask(library).everything();
				const [harbour = '', fish = '', snow = ''] = await ask(library).ids();
				await library.setRead(fish, true);
				await library.correct(harbour, {kind: 'merge', with: fish});
				await library.correct(harbour, {kind: 'page', date: '2024-03-04'});
				await other.addExported(await exported(library));
				await other.correct(snow, {kind: 'headline', headline: '雪'});
				await other.undoCorrection(snow);
				while (await other.undoCorrection(harbour));
				await other.setRead(fish, false);
				expect(await ask(other).everything()).toEqual(before);
			});

			test('are those of an outlet or of some days', async () => {
				await library.add([front, inside, guessed, saidOf, undated]);
				const sources = async (filter: ArticleFilter) =>
					(await exported(library, filter)).map(({source}) => source);
				expect(await sources({outlet: '望潮日报'})).toEqual(['harbour-1.txt', 'harbour-2.txt']);
				expect(await sources({until: '1900-01-01'})).toEqual(['hills.txt']);
				expect(await sources({since: '1900-01-01'})).toEqual(['harbour-1.txt', 'harbour-2.txt']);
				expect(await sources({outlet: '无此报'})).toEqual([]);
			});

			test('are equal when a part split off would have had the id of an article that was restored otherwise', async () => {
				await library.add([undated, front, inside, guessed]);
				const [first = '', second = ''] = await ask(library).ids();
				await library.correct(second, {kind: 'merge', with: first});
				await restoreAgain();
				const [merged = ''] = await ask(library).ids();
				await library.correct(merged, {kind: 'split', block: 1});
				await other.addExported(await exported(library));
				await expectEqual();
			});

			test('are equal after any corrections', async () => {
				const step = fc.record({
					article: fc.nat(9),
					change: fc.oneof(
						fc.constant({kind: 'split', block: 1} as const),
						fc.record({kind: fc.constant('merge' as const), other: fc.nat(9)}),
						fc.record({kind: fc.constant('headline' as const), headline: fc.constantFrom('甲', '乙', null)}),
						fc.record({
							kind: fc.constant('page' as const),
							date: fc.constantFrom('2024-03-04', '1900-01-01', null),
						}),
						fc.constant('undo' as const),
						fc.constant('again' as const),
					),
				});
				await fc.assert(
					fc.asyncProperty(fc.array(step, {maxLength: 8}), async steps => {
						await library.close();
						await other.close();
						[library, other] = [await open(), await open()];
						await library.add([undated, front, inside, guessed]);
						for (const {article, change} of steps) {
							const ids = await ask(library).ids();
							const id = ids[article % ids.length]!;
							if (change === 'again') await restoreAgain();
							else if (change === 'undo') await library.undoCorrection(id);
							else {
								const made =
									change.kind === 'merge'
										? {kind: 'merge' as const, with: ids[change.other % ids.length]!}
										: change;
								await library.correct(id, made).catch(() => {});
							}
						}
						await other.addExported(await exported(library));
						await expectEqual();
					}),
					{numRuns: 25},
				);
			});
		});

		describe('exported pages that are there already', () => {
			test('change nothing of what the reader has made of them here', async () => {
				await library.add([front]);
				await other.add([front, inside]);
				const [harbour = '', fish = ''] = await ask(library).ids();
				await library.setRead(harbour, true);
				await library.setNote(fish, '那里的话');
				await library.correct(fish, {kind: 'headline', headline: '那里的题'});
				await other.setStarred(harbour, true);
				await other.correct(fish, {kind: 'headline', headline: '这里的题'});
				expect(await other.addExported(await exported(library))).toEqual([
					{source: 'harbour-1.txt', status: 'unchanged', articles: 3},
				]);
				expect(await ask(other).stored(harbour)).toMatchObject({read: false, starred: true});
				expect(await ask(other).stored(fish)).toMatchObject({note: '那里的话', headline: '这里的题'});
			});

			test('give their corrections to a page that has none', async () => {
				await library.add([front]);
				await other.add([front]);
				const [harbour = '', fish = ''] = await ask(library).ids();
				await library.correct(harbour, {kind: 'merge', with: fish});
				await other.addExported(await exported(library));
				await expectEqual();
				await other.addExported(await exported(library));
				await expectEqual();
			});

			test('are refused with an id that is another page’s, and what comes with them is stored', async () => {
				await library.add([front, inside]);
				const [page, next] = await exported(library);
				await other.addExported([page!]);
				const forged = {...page!, text: '别的版面'};
				expect(await other.addExported([forged, next!])).toEqual([
					{source: 'harbour-1.txt', status: 'refused', articles: 0},
					{source: 'harbour-2.txt', status: 'added', articles: 1},
				]);
				await expectEqual();
			});

			test('that lead ids in a circle lead nowhere', async () => {
				await library.add([inside]);
				const [page] = await exported(library);
				const [one, two] = ['7k2m9qrstv', '8k2m9qrstv'];
				const aliases = [
					{id: one!, leadsTo: two!, cause: 'restored'},
					{id: two!, leadsTo: one!, cause: 'restored'},
				] as const;
				const corrections = [
					{articleId: one!, change: {kind: 'headline', headline: '题'}, states: null},
				] as const;
				await other.addExported([{...page!, aliases, corrections}]);
				expect(await other.article(one!)).toEqual({kind: 'absent'});
			});
		});
	});
}
