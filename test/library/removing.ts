// What every engine of the library has to do when articles and pages are taken out and put back.
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {ExportedPage} from '../../src/library/exported/exported-page.ts';
import type {Library} from '../../src/library/library.ts';
import type {RemovalRequest, Removed} from '../../src/library/removal.ts';
import type {RestoredAgain} from '../../src/library/restoring-again.ts';
import type {Edition} from '../../src/page/edition.ts';
import {anArticle, aPage} from './an-edition.ts';
import {ask, edition, front, inside, text} from './harbour.ts';

type Asked = ReturnType<typeof ask>;

const hills = aPage('hills.txt', [anArticle('梯田灌水', ['云岭的梯田灌水了。'])], {
	outlet: '云岭晚报',
	date: '1898-11-20',
	page: '03',
});
const scan = aPage('scan.txt', [anArticle('米价', ['米价日昂。'])], {outletGuess: '云岭晚报'});

/** Runs the suite against libraries that `open` makes, each empty and apart from the others. */
export function describeRemoving(engine: string, open: () => Promise<Library>): void {
	describe(engine, () => {
		let library: Library;
		let asked: Asked;
		let harbour: string;
		let fish: string;
		let snow: string;
		let lighthouse: string;
		beforeEach(async () => {
			library = await open();
			await library.add([front, inside, hills, scan]);
			asked = ask(library);
			[harbour = '', fish = '', snow = '', lighthouse = ''] = await asked.ids();
		});
		afterEach(() => library.close());

		async function named(things: AsyncIterable<Removed>): Promise<string[]> {
			const names: string[] = [];
			for await (const thing of things) {
				names.push(thing.kind === 'page' ? thing.page.source : thing.article.headline);
			}
			return names;
		}

		const remove = (request: RemovalRequest) => named(library.remove(request, {apply: true}));
		const undo = () => named(library.undoRemoval());

		async function exported(): Promise<ExportedPage[]> {
			const pages: ExportedPage[] = [];
			for await (const page of library.exportPages({})) pages.push(page);
			return pages;
		}

		async function restoreAgain(restored: Edition) {
			const told: RestoredAgain[] = [];
			const pages = library.restoreAgain(
				({text: given}) =>
					given === text ? restored : [inside, hills, scan].find(page => page.text === given)!.edition,
				{apply: true},
			);
			for await (const page of pages) told.push(page);
			return told.find(({source}) => source === front.source)!;
		}

		describe('an article taken out', () => {
			test('is only told of unless that is to be applied', async () => {
				const before = await asked.everything();
				const request = {kind: 'articles', ids: [fish, fish, lighthouse]} as const;
				expect(await named(library.remove(request, {apply: false}))).toEqual(['渔汛提前到来', '灯塔守护人']);
				expect(await asked.everything()).toEqual(before);
				expect(await undo()).toEqual([]);
			});

			test('is neither listed nor found, and its id leads nowhere', async () => {
				expect(await remove({kind: 'articles', ids: [fish]})).toEqual(['渔汛提前到来']);
				expect(await asked.ids()).not.toContain(fish);
				expect(await library.article(fish)).toEqual({kind: 'absent'});
				expect(await asked.finds('鱼群')).toEqual([]);
				expect((await library.outlets()).find(({key}) => key === '望潮日报')).toMatchObject({
					articles: 3,
					unread: 3,
				});
				await asked.expectIndexExact();
				await library.setRead(fish, true);
				await expect(library.correct(fish, {kind: 'headline', headline: '鱼'})).rejects.toMatchObject({
					fault: 'absent',
				});
			});

			test('comes back as it was, with what the reader had made of it', async () => {
				await library.setRead(fish, true);
				await library.setNote(snow, '雪');
				await library.correct(fish, {kind: 'headline', headline: '鱼来了'});
				const before = await asked.everything();
				await remove({kind: 'articles', ids: [fish, snow, lighthouse]});
				expect(await undo()).toEqual(['鱼来了', '雪线下移', '灯塔守护人']);
				expect(await asked.everything()).toEqual(before);
				expect(await undo()).toEqual([]);
			});

			test('stays out when its page is added or restored again', async () => {
				await remove({kind: 'articles', ids: [fish]});
				await library.add([front]);
				await restoreAgain(edition);
				const [one, two, three] = edition.articles;
				const turned = {...two!, body: [two!.body[1]!, two!.body[0]!]};
				const told = await restoreAgain({...edition, articles: [one!, turned, three!]});
				expect(told).toMatchObject({unapplied: []});
				expect(await asked.ids()).toEqual([harbour, snow, lighthouse, ...(await asked.ids()).slice(3)]);
				expect(await library.article(fish)).toEqual({kind: 'absent'});
				expect(await undo()).toEqual(['渔汛提前到来']);
				expect(await asked.body(fish)).toEqual([two!.body[1]!.text, two!.body[0]!.text]);
			});

			test('takes nothing with it that it turns out to hold when restored again', async () => {
				await remove({kind: 'articles', ids: [snow]});
				const [one, two, three] = edition.articles;
				const whole = {...three!, body: [...three!.body, ...one!.body, ...two!.body]};
				const told = await restoreAgain({...edition, articles: [whole]});
				expect(told.unapplied).toMatchObject([{change: {kind: 'removal'}, applied: false}]);
				expect(await asked.finds('鱼群')).toEqual([snow]);
				await restoreAgain(edition);
				expect(await asked.ids()).not.toContain(snow);
			});

			test('leaves an id that led to it leading nowhere until it is back', async () => {
				await library.correct(harbour, {kind: 'merge', with: fish});
				await remove({kind: 'articles', ids: [fish]});
				for (const id of [harbour, fish]) expect(await library.article(id)).toEqual({kind: 'absent'});
				await undo();
				expect(await asked.stored(fish)).toMatchObject({id: harbour});
			});

			test('may be the last of its page', async () => {
				const before = await asked.everything();
				await remove({kind: 'articles', ids: [lighthouse]});
				expect((await library.editions(null, 9)).items.map(({articles}) => articles)).toEqual([3, 0, 1, 1]);
				await undo();
				expect(await asked.everything()).toEqual(before);
			});

			test('goes to another library as taken out, and can be put back there', async () => {
				await remove({kind: 'articles', ids: [fish]});
				const other = await open();
				await other.addExported(await exported());
				expect(await ask(other).ids()).toEqual(await asked.ids());
				expect(await named(other.undoRemoval())).toEqual(['渔汛提前到来']);
				await undo();
				expect(await ask(other).everything()).toEqual(await asked.everything());
				await other.close();
			});
		});

		describe('a page taken out', () => {
			test('is chosen by an article on it, by paper, by day and by number', async () => {
				const told = (request: RemovalRequest) => named(library.remove(request, {apply: false}));
				expect(await told({kind: 'pages-of', ids: [snow, fish]})).toEqual(['harbour-1.txt']);
				expect(await told({kind: 'pages', filter: {outlet: '望潮日报'}})).toEqual([
					'harbour-1.txt',
					'harbour-2.txt',
				]);
				expect(await told({kind: 'pages', filter: {until: '1900-01-01'}})).toEqual(['hills.txt']);
				expect(await told({kind: 'pages', filter: {page: '第3版'}})).toEqual(['hills.txt']);
				expect(await told({kind: 'pages', filter: {outlet: '无此报'}})).toEqual([]);
			});

			test('is gone with its articles, and counted nowhere', async () => {
				await remove({kind: 'pages', filter: {outlet: '望潮日报'}});
				expect((await library.editions(null, 9)).items.map(({source}) => source)).toEqual([
					'hills.txt',
					'scan.txt',
				]);
				expect(await library.article(fish)).toEqual({kind: 'absent'});
				expect((await library.outlets()).map(({key}) => key)).toEqual(['云岭晚报', 'guess:云岭晚报']);
				await asked.expectIndexExact();
			});

			test('comes back as it was, where it was', async () => {
				await library.setStarred(fish, true);
				await library.correct(harbour, {kind: 'merge', with: snow});
				await library.correct(harbour, {kind: 'page', date: '2024-03-04'});
				await library.correct(lighthouse, {kind: 'headline', headline: '灯塔'});
				await library.undoCorrection(lighthouse);
				const before = [await asked.everything(), await exported(), await library.corrections(harbour)];
				await remove({kind: 'pages', filter: {}});
				expect(await library.isEmpty()).toBe(true);
				expect(await undo()).toHaveLength(4);
				expect([await asked.everything(), await exported(), await library.corrections(harbour)]).toEqual(
					before,
				);
				while (await library.undoCorrection(harbour));
				expect(await asked.ids()).toEqual([harbour, fish, snow, lighthouse, ...(await asked.ids()).slice(4)]);
			});

			test('can be added anew, and then gets its corrections back', async () => {
				await library.setRead(fish, true);
				await library.correct(fish, {kind: 'headline', headline: '鱼来了'});
				await remove({kind: 'pages-of', ids: [fish]});
				expect(await library.add([front])).toMatchObject([{status: 'added'}]);
				expect(await asked.stored(fish)).toMatchObject({headline: '渔汛提前到来', read: true});
				expect(await undo()).toEqual(['harbour-1.txt']);
				expect(await asked.stored(fish)).toMatchObject({headline: '鱼来了', read: true});
				await asked.expectIndexExact();
			});

			test('comes back although its rows are taken', async () => {
				await remove({kind: 'pages-of', ids: [lighthouse]});
				await library.add([{...inside, text: `${inside.text}\n又一行`, source: 'new.txt'}]);
				await undo();
				const sources = (await library.editions(null, 9)).items.map(({source}) => source);
				expect(sources.slice(0, 3).sort()).toEqual(['harbour-1.txt', 'harbour-2.txt', 'new.txt']);
				await asked.expectIndexExact();
			});
		});

		describe('a removal that is broken off', () => {
			const many = Array.from({length: 70}, (_, index) =>
				aPage(`${index}.txt`, [anArticle(`第${index}题`, [`第${index}篇的正文。`])], {outlet: '长报'}),
			);

			test('is put back as far as it went, and so is one that is being put back', async () => {
				await library.add(many);
				const before = await asked.everything();
				const all = {kind: 'pages', filter: {outlet: '长报'}} as const;
				for await (const thing of library.remove(all, {apply: true})) if (thing) break;
				const left = (await library.outlets()).find(({key}) => key === '长报')!.articles;
				expect(left).toBeGreaterThan(0);
				expect(left).toBeLessThan(many.length);
				await remove(all);
				for await (const thing of library.undoRemoval()) if (thing) break;
				await undo();
				await undo();
				expect(await undo()).toEqual([]);
				expect(await asked.everything()).toEqual(before);
			});
		});

		describe('several removals', () => {
			test('are put back one by one, the last first', async () => {
				const before = await asked.everything();
				await remove({kind: 'articles', ids: [fish]});
				await remove({kind: 'pages-of', ids: [harbour]});
				await remove({kind: 'articles', ids: [lighthouse]});
				expect(await undo()).toEqual(['灯塔守护人']);
				expect(await undo()).toEqual(['harbour-1.txt']);
				expect(await library.article(fish)).toEqual({kind: 'absent'});
				expect(await undo()).toEqual(['渔汛提前到来']);
				expect(await undo()).toEqual([]);
				expect(await asked.everything()).toEqual(before);
			});
		});

		describe('giving up what was taken out', () => {
			test('tells how much that would be, and does it only when told to', async () => {
				await remove({kind: 'pages-of', ids: [harbour]});
				const would = await library.giveUpRemoved({apply: false});
				expect(would).toMatchObject({pages: 1, shrunk: false});
				expect(would.bytes).toBeGreaterThan(Buffer.byteLength(text));
				expect(await undo()).toEqual(['harbour-1.txt']);
			});

			test('is for good with pages; articles can still be put back', async () => {
				await remove({kind: 'articles', ids: [lighthouse]});
				await remove({kind: 'pages-of', ids: [harbour]});
				expect(await library.giveUpRemoved({apply: true})).toMatchObject({pages: 1});
				expect(await library.giveUpRemoved({apply: true})).toEqual({pages: 0, bytes: 0, shrunk: false});
				expect(await undo()).toEqual(['灯塔守护人']);
				expect(await undo()).toEqual([]);
			});
		});
	});
}
