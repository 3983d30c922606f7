// What every engine of the library has to do when stored pages are restored again.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import type {RestoredAgain} from '../../src/library/restoring-again.ts';
import type {Edition} from '../../src/page/edition.ts';
import {ask, edition, front, inside, text} from './harbour.ts';

type Asked = ReturnType<typeof ask>;

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeRestoringAgain(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		let asked: Asked;
		let harbour: string;
		let fish: string;
		let snow: string;
		let lighthouse: string;
		beforeEach(async () => {
			library = await open();
			await library.add([front, inside]);
			asked = ask(library);
			[harbour = '', fish = '', snow = '', lighthouse = ''] = await asked.ids();
		});
		afterEach(() => library.close());

		async function again(restored: Edition, apply: boolean): Promise<RestoredAgain[]> {
			const told: RestoredAgain[] = [];
			const other = inside.edition;
			for await (const page of library.restoreAgain(({text: given}) => (given === text ? restored : other), {
				apply,
			})) {
				told.push(page);
			}
			return told.sort((a, b) => a.source.localeCompare(b.source));
		}

		describe('restoring again', () => {
			const [one, two, three] = edition.articles as [
				(typeof edition.articles)[0],
				(typeof edition.articles)[0],
				(typeof edition.articles)[0],
			];

			test('tells nothing new where nothing is', async () => {
				for (const apply of [false, true]) {
					expect(await again(edition, apply)).toMatchObject([
						{source: 'harbour-1.txt', changed: false, paragraphs: 0},
						{source: 'harbour-2.txt', changed: false},
					]);
				}
			});

			test('changes nothing unless it is to be applied', async () => {
				const before = await asked.everything();
				const [told] = await again({...edition, articles: [one]}, false);
				expect(told).toMatchObject({changed: true, headlines: {removed: ['渔汛提前到来', '雪线下移']}});
				expect(await asked.everything()).toEqual(before);
			});

			test('keeps the id, the reading state and the order of an article that begins as it did', async () => {
				await library.setRead(fish, true);
				const restored = {
					...edition,
					articles: [one, {...two, headline: '渔汛早到', body: two.body.slice(0, 1)}, three],
				};
				const [told] = await again(restored, true);
				expect(told).toMatchObject({
					changed: true,
					headlines: {added: [], removed: [], changed: [{id: fish, from: '渔汛提前到来', to: '渔汛早到'}]},
					paragraphs: 1,
				});
				expect(await asked.ids()).toEqual([harbour, fish, snow, lighthouse]);
				expect(await asked.stored(fish)).toMatchObject({headline: '渔汛早到', read: true});
				expect(await asked.finds('乔三水')).toEqual([]);
				await asked.expectIndexExact();
			});

			test('leads the id of an article that begins otherwise to where its text is, and its state with it', async () => {
				await library.setRead(fish, true);
				await library.setStarred(fish, true);
				const restored = {...edition, articles: [one, {...two, body: [two.body[1]!, two.body[0]!]}, three]};
				await again(restored, true);
				const found = await asked.stored(fish);
				expect(found).toMatchObject({headline: '渔汛提前到来', read: true, starred: true});
				expect(found.id).not.toBe(fish);
				await library.setRead(fish, false);
				expect(await asked.stored(fish)).toMatchObject({read: false});
				await again(edition, true);
				expect(await asked.stored(found.id)).toMatchObject({id: fish});
			});

			test('tells of articles merged and split', async () => {
				const merged = {
					...edition,
					articles: [{...one, body: [...one.body, ...two.body]}, three],
					captions: [],
				};
				expect((await again(merged, false))[0]).toMatchObject({
					merged: [{from: [harbour, fish], to: harbour}],
					split: [],
					headlines: {added: [], removed: []},
				});
				await library.setStarred(fish, true);
				await again(merged, true);
				expect(await asked.stored(fish)).toMatchObject({id: harbour, starred: true});
				expect((await again(edition, false))[0]).toMatchObject({
					merged: [],
					split: [{from: harbour, to: [harbour, fish]}],
				});
			});

			test('reads facts of the page anew, but what the reader said stays', async () => {
				await library.correct(snow, {kind: 'page', date: '2024-03-04'});
				const [told] = await again({...edition, outlet: '望潮早报', date: '2024-03-06', cn: '99-0001'}, true);
				expect(told).toMatchObject({facts: ['outlet', 'date', 'cn'], date: '2024-03-04'});
				expect(await asked.stored(snow)).toMatchObject({outlet: '望潮早报', date: '2024-03-04'});
				await library.undoCorrection(snow);
				expect(await asked.stored(snow)).toMatchObject({date: '2024-03-06'});
			});

			test('applies every kind of correction to what is restored', async () => {
				await library.correct(harbour, {kind: 'text', block: 0, offset: 10, from: '玛', to: '码'});
				await library.correct(harbour, {kind: 'headline', headline: '新码头'});
				const [, boss = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				await library.correct(harbour, {kind: 'merge', with: snow});
				// The page now tells a paragraph more before each of the corrected ones.
				const more = (article: typeof one) => ({
					...article,
					body: [
						article.body[0]!,
						{kind: 'paragraph', text: '本版另有照片。'} as const,
						...article.body.slice(1),
					],
				});
				const late = {...one, body: [{kind: 'paragraph', text: '本报讯'} as const, ...one.body]};
				const [told] = await again({...edition, articles: [late, more(two), three]}, true);
				expect(told!.unapplied).toEqual([]);
				expect((await library.corrections(harbour)).map(({applied}) => applied)).toEqual([true, true, true]);
				expect(await asked.stored(harbour)).toMatchObject({headline: '新码头'});
				expect(await asked.body(harbour)).toEqual([
					'本报讯',
					'昨日上午，望潮港三号码头动工。',
					'工期两年，耗资三亿。',
					'雪线下移',
					'云岭昨夜落了今冬头一场雪。',
				]);
				expect(await asked.body(boss)).toEqual(['船老大乔三水说，二十年没见过。']);
				await asked.expectIndexExact();
			});

			test('takes a correction as applied where the page now reads so by itself', async () => {
				await library.correct(harbour, {kind: 'text', block: 0, offset: 10, from: '玛', to: '码'});
				const restored = {
					...edition,
					articles: [
						{...one, body: [{...one.body[0]!, text: '昨日上午，望潮港三号码头动工。'}, one.body[1]!]},
						two,
						three,
					],
				};
				expect((await again(restored, true))[0]!.unapplied).toEqual([]);
				expect((await asked.body(harbour))[0]).toBe('昨日上午，望潮港三号码头动工。');
			});

			test('keeps and reports a correction whose place is gone, and applies it when it is back', async () => {
				await library.correct(harbour, {kind: 'text', block: 1, offset: 0, from: '工期两', to: '工期三'});
				const restored = {...edition, articles: [{...one, body: one.body.slice(0, 1)}, two, three]};
				const [told] = await again(restored, true);
				expect(told!.unapplied).toMatchObject([{change: {kind: 'text', from: '工期两'}, applied: false}]);
				expect(await library.corrections(harbour)).toMatchObject([{applied: false}]);
				await again(edition, true);
				expect(await library.corrections(harbour)).toMatchObject([{applied: true}]);
				expect((await asked.body(harbour))[1]).toBe('工期三年，耗资三亿。');
			});

			test('can be called off', async () => {
				const pages = library.restoreAgain(() => edition, {apply: true, signal: AbortSignal.abort()});
				await expect(pages[Symbol.asyncIterator]().next()).rejects.toThrow('aborted');
			});
		});
	});
}
