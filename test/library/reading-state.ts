// What every engine of the library has to do with what a reader has made of an article.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Library} from '../../src/library/library.ts';
import {ask, edition, front, inside, text} from './harbour.ts';

type Asked = ReturnType<typeof ask>;

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeReadingState(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		let asked: Asked;
		let harbour: string;
		let fish: string;
		beforeEach(async () => {
			library = await open();
			await library.add([front, inside]);
			asked = ask(library);
			[harbour = '', fish = ''] = await asked.ids();
		});
		afterEach(() => library.close());

		async function restoreAgain(restored: typeof edition): Promise<void> {
			const pages = library.restoreAgain(({text: given}) => (given === text ? restored : inside.edition), {
				apply: true,
			});
			for await (const page of pages) void page;
		}

		describe('the place and the note of an article', () => {
			test('are none until they are set', async () => {
				expect(await asked.stored(harbour)).toMatchObject({position: 0, note: null});
			});

			test('are kept beside what is read and starred', async () => {
				await library.setStarred(harbour, true);
				await library.setPosition(harbour, 12);
				await library.setNote(harbour, '去问林野');
				await library.setRead(harbour, true);
				const kept = {read: true, starred: true, position: 12, note: '去问林野'};
				expect(await asked.stored(harbour)).toMatchObject(kept);
				expect(await asked.stored(fish)).toMatchObject({read: false, position: 0, note: null});
			});

			test('are taken away by nothing', async () => {
				await library.setNote(harbour, '去问林野');
				await library.setNote(harbour, ' \n');
				expect(await asked.stored(harbour)).toMatchObject({note: null});
				await library.setNote(harbour, '再问');
				await library.setNote(harbour, null);
				expect(await asked.stored(harbour)).toMatchObject({note: null});
			});

			test('are refused for what is no place', async () => {
				for (const position of [-1, 1.5, Number.NaN]) {
					await expect(library.setPosition(harbour, position)).rejects.toThrow(RangeError);
				}
				expect(await asked.stored(harbour)).toMatchObject({position: 0});
			});

			test('let an id pass that no article has had', async () => {
				await library.setNote('zzzzzzzzzz', '无处可记');
				await library.setPosition('zzzzzzzzzz', 3);
			});

			test('stay when the same page is added again', async () => {
				await library.setNote(harbour, '去问林野');
				await library.add([front]);
				expect(await asked.stored(harbour)).toMatchObject({note: '去问林野'});
			});

			test('are joined in a merge and apart again after it', async () => {
				await library.setPosition(harbour, 7);
				await library.setNote(harbour, '甲');
				await library.setPosition(fish, 9);
				await library.setNote(fish, '乙');
				await library.correct(harbour, {kind: 'merge', with: fish});
				expect(await asked.stored(fish)).toMatchObject({id: harbour, position: 7, note: '甲\n乙'});
				await library.setPosition(harbour, 20);
				await library.undoCorrection(harbour);
				expect(await asked.stored(harbour)).toMatchObject({position: 20, note: '甲'});
				expect(await asked.stored(fish)).toMatchObject({position: 9, note: '乙'});
			});

			test('stay with the first part of a split, and a note of the second comes back to the whole', async () => {
				await library.setNote(fish, '甲');
				await library.setPosition(fish, 3);
				const [, boss = ''] = (await library.correct(fish, {kind: 'split', block: 1})).ids;
				expect(await asked.stored(fish)).toMatchObject({note: '甲', position: 3});
				expect(await asked.stored(boss)).toMatchObject({note: null, position: 0});
				await library.setNote(boss, '乙');
				await library.undoCorrection(fish);
				expect(await asked.stored(boss)).toMatchObject({id: fish, note: '甲\n乙', position: 3});
			});

			test('follow an article that begins otherwise when it is restored again', async () => {
				await library.setNote(fish, '甲');
				await library.setPosition(fish, 3);
				const [one, two, three] = edition.articles;
				const turned = {...two!, body: [two!.body[1]!, two!.body[0]!]};
				await restoreAgain({...edition, articles: [one!, turned, three!]});
				const found = await asked.stored(fish);
				expect(found).toMatchObject({note: '甲', position: 3});
				expect(found.id).not.toBe(fish);
			});

			test('of a text that is taken in by another when restored again are not lost', async () => {
				await library.setNote(harbour, '甲');
				await library.setPosition(harbour, 3);
				await library.setNote(fish, '乙');
				const [one, two, three] = edition.articles;
				await restoreAgain({
					...edition,
					articles: [{...one!, body: [...one!.body, ...two!.body]}, three!],
					captions: [],
				});
				expect(await asked.stored(fish)).toMatchObject({id: harbour, note: '甲\n乙', position: 3});
			});
		});
	});
}
