// What every engine of the library has to do with a reader's corrections.
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {CorrectionError} from '../../src/library/correction-error.ts';
import type {Change} from '../../src/library/corrections.ts';
import type {Library} from '../../src/library/library.ts';
import {anArticle, anEdition} from './an-edition.ts';
import {ask, front, inside, text} from './harbour.ts';

type Asked = ReturnType<typeof ask>;

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeCorrections(engine: string, open: () => Promise<Library>): void {
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

		describe('the raw lines of an article', () => {
			test('are all those of its page, with where its own stand', async () => {
				const raw = (await library.raw(fish))!;
				expect(raw.source).toBe('harbour-1.txt');
				expect(raw.ranges).toEqual([[6, 8]]);
				expect(raw.lines.map(line => line.text).join('\n')).toBe(text);
				expect(raw.lines[3]).toEqual({number: 4, text: ''});
			});

			test('are none for an id that no article has', async () => {
				expect(await library.raw('uuuuuuuuuu')).toBeNull();
			});

			test('are those of both after a merge, and parted after a split', async () => {
				await library.correct(harbour, {kind: 'merge', with: snow});
				expect((await library.raw(harbour))!.ranges).toEqual([
					[2, 5],
					[9, 10],
				]);
				const [, second = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				expect((await library.raw(fish))!.ranges).toEqual([[6, 7]]);
				expect((await library.raw(second))!.ranges).toEqual([[8, 8]]);
			});
		});

		describe('a warning', () => {
			const misreading = {kind: 'doubled', stands: '船'} as const;
			const warning = {line: 2, kind: 'misreading', message: '“船” stands twice', misreading} as const;

			test('is given as long as what it tells of stands in the article, and again when that is back', async () => {
				const ferry = anArticle('渡口', ['船船开了。'], {lines: [[1, 2]]});
				const edition = anEdition([ferry], {warnings: [warning]});
				await library.add([{source: 'ferry.txt', text: '渡口\n船船开了。', edition}]);
				const {items} = await library.articles({}, null, 50);
				const {id} = items.find(({headline}) => headline === '渡口')!;
				const told = async () => (await asked.stored(id)).warnings;
				expect(await told()).toEqual([warning]);
				await library.correct(id, {kind: 'text', block: 0, offset: 2, from: '开', to: '离'});
				expect(await told()).toEqual([warning]);
				await library.correct(id, {kind: 'text', block: 0, offset: 0, from: '船', to: ''});
				expect(await told()).toEqual([]);
				await library.undoCorrection(id);
				expect(await told()).toEqual([warning]);
			});
		});

		describe('a corrected page', () => {
			test('moves its articles, under the same ids', async () => {
				await library.correct(fish, {kind: 'page', outlet: '望潮画报', date: '1912-01-01'});
				expect(await asked.ids()).toEqual([lighthouse, harbour, fish, snow]);
				expect(await asked.stored(harbour)).toMatchObject({
					outlet: '望潮画报',
					date: '1912-01-01',
					page: '1',
				});
				expect((await library.outlets()).map(({name, articles}) => [name, articles])).toEqual([
					['望潮画报', 3],
					['望潮日报', 1],
				]);
			});

			test('counts as it states again when the correction is withdrawn', async () => {
				await library.correct(fish, {kind: 'page', outlet: '望潮画报', date: '1912-01-01'});
				await library.correct(snow, {kind: 'page', date: null});
				expect(await asked.stored(harbour)).toMatchObject({outlet: '望潮画报', date: '2024-03-05'});
			});

			test('stands in its old place when the correction is taken back', async () => {
				await library.correct(fish, {kind: 'page', date: '1912-01-01'});
				await library.undoCorrection(snow);
				expect(await asked.ids()).toEqual([harbour, fish, snow, lighthouse]);
			});

			test('was perhaps corrected when it was imported, which can be taken back too', async () => {
				await library.add([{...inside, override: {outlet: '云岭晚报'}}]);
				expect(await library.corrections(lighthouse)).toMatchObject([
					{
						change: {kind: 'page', outlet: '云岭晚报'},
						before: {outlet: '望潮日报', date: '2024-03-05', page: '1'},
						applied: true,
					},
				]);
				await library.add([{...inside, override: {outlet: '云岭晚报'}}]);
				expect(await library.corrections(lighthouse)).toHaveLength(1);
				await library.undoCorrection(lighthouse);
				expect(await asked.stored(lighthouse)).toMatchObject({outlet: '望潮日报'});
			});
		});

		describe('a corrected headline', () => {
			test('is shown and found, and the old one is not', async () => {
				await library.correct(snow, {kind: 'headline', headline: '云岭初雪'});
				expect(await asked.stored(snow)).toMatchObject({headline: '云岭初雪', headlineMade: false});
				expect(await asked.finds('雪线')).toEqual([]);
				expect(await asked.finds('初雪')).toEqual([snow]);
			});

			test('is as printed again when withdrawn', async () => {
				await library.correct(snow, {kind: 'headline', headline: '云岭初雪'});
				await library.correct(snow, {kind: 'headline', headline: '今冬初雪'});
				await library.correct(snow, {kind: 'headline', headline: null});
				expect(await asked.stored(snow)).toMatchObject({headline: '雪线下移'});
			});
		});

		describe('corrected text', () => {
			const wharf: Change = {kind: 'text', block: 0, offset: 10, from: '玛', to: '码'};

			test('is shown and found, and the wrong one is not', async () => {
				await library.correct(harbour, wharf);
				expect((await asked.body(harbour))[0]).toBe('昨日上午，望潮港三号码头动工。');
				expect(await asked.finds('三号码头')).toEqual([harbour]);
				expect(await asked.finds('玛')).toEqual([]);
			});

			test('leaves the source as it is', async () => {
				await library.correct(harbour, wharf);
				expect((await library.raw(harbour))!.lines.map(line => line.text).join('\n')).toBe(text);
			});

			test('takes a headline along that was made from it', async () => {
				const made = anArticle('三号玛头动工', ['昨日上午，三号玛头动工。'], {headlineMade: true});
				await library.add([{source: 'made.txt', text: 'made', edition: anEdition([made])}]);
				const id = (await asked.ids()).at(-1)!;
				await library.correct(id, {kind: 'text', block: 0, offset: 7, from: '玛', to: '码'});
				expect(await asked.stored(id)).toMatchObject({headline: '三号码头动工', headlineMade: true});
			});

			test('is refused where the text does not stand', async () => {
				await expect(library.correct(harbour, {...wharf, offset: 9})).rejects.toMatchObject({
					fault: 'text-elsewhere',
				});
				await expect(library.correct(harbour, {...wharf, block: 7})).rejects.toMatchObject({
					fault: 'no-block',
				});
			});
		});

		describe('merged articles', () => {
			test('are one, with the text of both and every id leading to it', async () => {
				expect(await library.correct(harbour, {kind: 'merge', with: fish})).toEqual({ids: [harbour]});
				expect(await asked.ids()).toEqual([harbour, snow, lighthouse]);
				expect(await asked.body(fish)).toEqual([
					'昨日上午，望潮港三号玛头动工。',
					'工期两年，耗资三亿。',
					'渔汛提前到来',
					'今年鱼群比往年早到十天。',
					'船老大乔三水说，二十年没见过。',
				]);
				expect(await asked.stored(fish.slice(0, 6))).toMatchObject({
					id: harbour,
					article: {byline: '记者 林野'},
				});
				expect(await asked.finds('乔三水')).toEqual([harbour]);
			});

			test('take over captions', async () => {
				await library.correct(harbour, {kind: 'merge', with: snow});
				expect((await asked.stored(harbour)).captions).toMatchObject([{text: '初雪中的山路。'}]);
				await library.undoCorrection(harbour);
				expect((await asked.stored(snow)).captions).toMatchObject([{text: '初雪中的山路。'}]);
			});

			test('are starred if one was, read if both were, and as before when parted', async () => {
				await library.setRead(harbour, true);
				await library.setStarred(fish, true);
				await library.correct(harbour, {kind: 'merge', with: fish});
				expect(await asked.stored(fish)).toMatchObject({id: harbour, read: false, starred: true});
				expect((await library.outlets())[0]!.unread).toBe(3);
				await library.undoCorrection(fish);
				expect(await asked.stored(harbour)).toMatchObject({read: true, starred: false});
				expect(await asked.stored(fish)).toMatchObject({id: fish, read: false, starred: true});
				expect((await library.outlets())[0]!.unread).toBe(3);
			});

			test('must be two articles of one page', async () => {
				for (const other of [harbour, lighthouse, 'uuuuuuuuuu']) {
					await expect(library.correct(harbour, {kind: 'merge', with: other})).rejects.toMatchObject({
						fault: 'not-mergeable',
					});
				}
			});
		});

		describe('a split article', () => {
			test('is two, the second with an id of its own', async () => {
				const {ids: parts} = await library.correct(fish, {kind: 'split', block: 1});
				expect(parts).toEqual([fish, expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/)]);
				expect(await asked.ids()).toEqual([harbour, ...parts, snow, lighthouse]);
				expect(await asked.body(fish)).toEqual(['今年鱼群比往年早到十天。']);
				expect(await asked.body(parts[1]!)).toEqual(['船老大乔三水说，二十年没见过。']);
				expect(await asked.stored(parts[1]!)).toMatchObject({headlineMade: true, section: null});
			});

			test('is as read and starred in both parts as it was', async () => {
				await library.setRead(fish, true);
				const [, second = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				expect(await asked.stored(second)).toMatchObject({read: true, starred: false});
			});

			test('is whole again when that is taken back from either part, whose id leads to it', async () => {
				const [, second = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				expect(await library.corrections(second)).toHaveLength(1);
				await library.undoCorrection(second);
				expect(await asked.stored(second)).toMatchObject({id: fish});
				expect(await asked.body(fish)).toHaveLength(2);
			});

			test('gives the same ids when it is split there again', async () => {
				const first = await library.correct(fish, {kind: 'split', block: 1});
				await library.undoCorrection(fish);
				expect(await library.correct(fish, {kind: 'split', block: 1})).toEqual(first);
			});

			test('takes a subhead for the headline of its second part', async () => {
				await library.correct(harbour, {kind: 'merge', with: fish});
				const [, second = ''] = (await library.correct(harbour, {kind: 'split', block: 2})).ids;
				expect(await asked.stored(second)).toMatchObject({headline: '渔汛提前到来', headlineMade: false});
				expect(await asked.body(second)).toHaveLength(2);
			});

			test('must have something before the block, and the block', async () => {
				for (const block of [0, 2]) {
					await expect(library.correct(fish, {kind: 'split', block})).rejects.toMatchObject({
						fault: 'no-block',
					});
				}
			});
		});

		describe('corrections', () => {
			test('are told newest last, with what was before', async () => {
				await library.correct(harbour, {kind: 'headline', headline: '新题'});
				await library.correct(fish, {kind: 'headline', headline: '鱼来了'});
				await library.correct(fish, {kind: 'page', page: '3'});
				await library.correct(harbour, {kind: 'merge', with: fish});
				await library.correct(harbour, {kind: 'text', block: 1, offset: 7, from: '三', to: '四'});
				expect(await library.corrections(fish)).toMatchObject([
					{change: {kind: 'headline', headline: '新题'}, before: '港区新码头开工'},
					{change: {kind: 'headline', headline: '鱼来了'}, before: '渔汛提前到来'},
					{change: {kind: 'page', page: '3'}, before: {page: '1'}},
					{change: {kind: 'merge', with: fish}, before: '鱼来了'},
					{change: {kind: 'text', block: 1, offset: 7, from: '三', to: '四'}, before: '工期两年，耗资三亿。'},
				]);
			});

			test('are none where nothing was corrected, or no article is', async () => {
				expect(await library.corrections(harbour)).toEqual([]);
				expect(await library.undoCorrection(harbour)).toBeNull();
				expect(await library.corrections('uuuuuuuuuu')).toEqual([]);
				expect(await library.undoCorrection('uuuuuuuuuu')).toBeNull();
			});

			test('that change nothing, or have no article or date, are refused and not kept', async () => {
				const refused: [string, Change, string][] = [
					[harbour, {kind: 'headline', headline: '港区新码头开工'}, 'no-change'],
					[harbour, {kind: 'headline', headline: null}, 'no-change'],
					[harbour, {kind: 'page', outlet: '望潮日报'}, 'no-change'],
					[harbour, {kind: 'page', date: '2024-02-30'}, 'not-a-date'],
					['uuuuuuuuuu', {kind: 'headline', headline: '题'}, 'absent'],
				];
				for (const [id, change, fault] of refused) {
					const error = await library.correct(id, change).catch(reason => reason);
					expect(error).toBeInstanceOf(CorrectionError);
					expect(error.fault).toBe(fault);
				}
				expect(await library.corrections(harbour)).toEqual([]);
			});

			test('survive another that they stood on, unapplied until it is there again', async () => {
				const [, second = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				await library.correct(second, {kind: 'headline', headline: '船老大'});
				await library.undoCorrection(fish);
				expect(await library.corrections(fish)).toMatchObject([
					{change: {kind: 'headline'}, applied: false, before: null},
				]);
				expect(await asked.stored(fish)).toMatchObject({headline: '渔汛提前到来'});
			});

			test('leave everything as it was when all are taken back, whatever they were', async () => {
				const word = fc.constantFrom('新题', '码头', '雪', '');
				const change = fc.oneof(
					fc.record({kind: fc.constant('headline' as const), headline: fc.option(word)}),
					fc.record({
						kind: fc.constant('page' as const),
						outlet: fc.option(fc.constantFrom('望潮日报', '新题报')),
						date: fc.option(fc.constantFrom('1912-01-01', '2024-03-06')),
						page: fc.option(fc.constantFrom('1', '4')),
					}),
					fc.record({
						kind: fc.constant('text' as const),
						block: fc.nat(4),
						offset: fc.nat(12),
						length: fc.nat(5),
						to: word,
					}),
					fc.record({kind: fc.constant('merge' as const), other: fc.nat(5)}),
					fc.record({kind: fc.constant('split' as const), block: fc.nat(4)}),
				);
				await fc.assert(
					fc.asyncProperty(
						fc.array(fc.record({article: fc.nat(5), change}), {maxLength: 8}),
						fc.array(fc.nat(5), {maxLength: 8}),
						async (steps, order) => {
							const before = await asked.everything();
							const known = new Set(await asked.ids());
							for (const step of steps) {
								const present = await asked.ids();
								const id = present[step.article % present.length]!;
								const made = await completed(id, step.change, present);
								const result = await library.correct(id, made).catch(error => error);
								if (result instanceof Error) expect(result).toBeInstanceOf(CorrectionError);
								for (const now of await asked.ids()) known.add(now);
								for (const old of known) expect((await library.article(old)).kind).toBe('found');
							}
							await asked.expectIndexExact();
							for (const article of order) {
								const present = await asked.ids();
								await library.undoCorrection(present[article % present.length]!);
							}
							await asked.expectIndexExact();
							for (const id of known) while (await library.undoCorrection(id));
							expect(await asked.everything()).toEqual(before);
						},
					),
					{numRuns: 40},
				);
			}, 120_000);

			type Drawn =
				| Exclude<Change, {kind: 'text' | 'merge'}>
				| {kind: 'text'; block: number; offset: number; length: number; to: string}
				| {kind: 'merge'; other: number};

			async function completed(id: string, drawn: Drawn, present: readonly string[]): Promise<Change> {
				if (drawn.kind === 'merge') return {kind: 'merge', with: present[drawn.other % present.length]!};
				if (drawn.kind !== 'text') return drawn;
				const {kind, block, offset, length, to} = drawn;
				const from = ((await asked.body(id))[block] ?? '').slice(offset, offset + length);
				return {kind, block, offset, from, to};
			}
		});
	});
}
