// Pages that were made ready elsewhere, and the files they came from, as every engine of the library takes them.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library, NewPage, SourceFile} from '../../src/library/library.ts';
import {preparePage} from '../../src/library/prepare-page.ts';
import {fold} from '../../src/search/fold.ts';
import {exactGrams} from '../../src/search/grams.ts';
import {anArticle, aPage} from './an-edition.ts';

const harbour = aPage(
	'harbour.txt',
	[
		anArticle('港区新码头开工', ['昨日上午，望潮港三号码头动工。']),
		anArticle('渔汛提前到来', ['早到十天。']),
	],
	{outlet: '望潮日报', date: '2024-03-05', page: '1', furniture: [[1, 1]]},
);
const hills = aPage('hills.txt', [anArticle('梯田开始灌水', ['云岭的梯田这几天陆续灌水。'])]);
const file: SourceFile = {path: '/scans/harbour.txt', size: 400, modified: 1_709_600_000_123.25};

/** As another thread hands it over. */
const sent = (page: NewPage) => structuredClone(preparePage(page));

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describePreparedPages(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		beforeEach(async () => {
			library = await open();
		});
		afterEach(() => library.close());

		async function contents(of = library) {
			const {items} = await of.articles({}, null, 9);
			const found = await Promise.all(items.map(({id}) => of.article(id)));
			const raw = await Promise.all(items.map(({id}) => of.raw(id)));
			return {found, raw};
		}

		describe('pages made ready by another thread', () => {
			test('are stored like those that are not', async () => {
				const pages = [harbour, {...hills, override: {outlet: '云岭晚报', date: '1898-11-20'}}];
				const other = await open();
				expect(await library.addPrepared(pages.map(sent))).toEqual(await other.add(pages));
				expect(await contents()).toEqual(await contents(other));
				await other.close();
			});

			test('are found by their text, and by their outlet', async () => {
				await library.addPrepared([sent(harbour)]);
				const query = {field: 'body', grams: exactGrams([fold('三号码头')]), limit: 9} as const;
				expect(await library.newestContaining({...query, outlet: '望潮日报'})).toHaveLength(1);
				expect(await library.newestContaining({...query, outlet: '云岭晚报'})).toEqual([]);
			});

			test('are stored all or none', async () => {
				const impossible = {...sent(hills), override: {date: '2024-02-30'}};
				await expect(library.addPrepared([sent(harbour), impossible])).rejects.toThrow(RangeError);
				expect(await library.isEmpty()).toBe(true);
			});

			test('get other ids where another page has theirs', async () => {
				await library.add([harbour]);
				const [taken] = (await library.articles({}, null, 9)).items;
				const page = sent(hills);
				const article = {...page.articles[0]!, id: taken!.id};
				expect(await library.addPrepared([{...page, articles: [article]}])).toMatchObject([
					{status: 'added'},
				]);
				const ids = (await library.articles({}, null, 9)).items.map(({id}) => id);
				expect(new Set(ids).size).toBe(3);
			});
		});

		describe('a file whose page is stored', () => {
			test('is known, with the number of its articles, as long as it is as it was', async () => {
				await library.add([{...harbour, file}, hills]);
				expect(
					await library.articlesOfFiles([
						file,
						{...file, size: 401},
						{...file, modified: file.modified + 0.25},
						{...file, path: '/scans/hills.txt'},
					]),
				).toEqual([2, null, null, null]);
			});

			test('is known too if its page was stored before, from another', async () => {
				await library.add([hills]);
				expect(await library.add([{...hills, file}])).toMatchObject([{status: 'unchanged'}]);
				expect(await library.articlesOfFiles([file])).toEqual([1]);
			});

			test('is known as it is now, after it has changed', async () => {
				await library.add([{...harbour, file}]);
				const changed = {...file, modified: file.modified + 1000};
				await library.add([{...hills, file: changed}]);
				expect(await library.articlesOfFiles([file, changed])).toEqual([null, 1]);
			});

			test('is not known if storing it failed', async () => {
				const impossible = {...hills, override: {date: '2024-02-30'}};
				await expect(library.add([{...harbour, file}, impossible])).rejects.toThrow(RangeError);
				expect(await library.articlesOfFiles([file])).toEqual([null]);
			});
		});
	});
}
