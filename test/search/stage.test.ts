// The stages of a search: what each adds, and when the next is due.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openMemoryLibrary} from '../../src/library/open-library.ts';
import {find} from '../../src/search/find.ts';
import {soughtBy} from '../../src/search/sought.ts';
import {atStart, nextStage, type Progress, runStage, type Stage} from '../../src/search/stage.ts';
import {anArticle, aPage} from '../library/an-edition.ts';

const done = (stage: Stage, hits: number, open: Progress['open'] = []): Progress => ({
	stage,
	known: new Set(Array.from({length: hits}, (_, index) => `${index}`)),
	open,
});

describe('the next stage', () => {
	const sought = soughtBy('产业工人');

	test('is none for a query of nothing', () => {
		expect(nextStage(soughtBy(''), atStart, 20)).toBeNull();
	});

	test('looks further only where the newest were too few and not all', () => {
		expect(nextStage(sought, done('newest', 3, ['body']), 20)).toBe('further');
		expect(nextStage(sought, done('newest', 3), 20)).toBe('approximate');
		expect(nextStage(sought, done('newest', 20, ['body']), 20)).toBeNull();
	});

	test('looks for near ones only of words long enough to be known by the rest', () => {
		expect(nextStage(sought, done('further', 0, ['body']), 20)).toBe('approximate');
		expect(nextStage(soughtBy('工人'), done('further', 0, ['body']), 20)).toBeNull();
	});

	test('takes letters for pinyin, once', () => {
		expect(nextStage(soughtBy('gangqu'), done('newest', 3), 20)).toBe('pinyin');
		expect(nextStage(soughtBy('gangqu'), done('further', 3, ['body']), 20)).toBe('pinyin');
		expect(nextStage(soughtBy('gangqu'), done('pinyin', 3), 20)).toBe('approximate');
		expect(nextStage(soughtBy('gangqu'), done('newest', 20), 20)).toBeNull();
	});

	test('goes back to what was left out for near ones, if too few are found', () => {
		expect(nextStage(sought, done('approximate', 3, ['body']), 20)).toBe('rest');
		expect(nextStage(sought, done('approximate', 20, ['body']), 20)).toBeNull();
	});

	test('comes to an end', () => {
		expect(nextStage(sought, done('approximate', 0), 20)).toBeNull();
		expect(nextStage(sought, done('rest', 0), 20)).toBeNull();
	});
});

test('a field left out because there are enough hits is told as open', async () => {
	const library = await openMemoryLibrary();
	await library.add([aPage('1.txt', [anArticle('渡口', ['甲']), anArticle('简讯', ['渡口'])])]);
	const options = {limit: 1};
	const {found, open} = await runStage(library, soughtBy('渡口'), 'newest', atStart, options);
	expect(found.map(({field}) => field)).toEqual(['headline']);
	expect(open).toEqual(['body']);
	expect((await find(library, '渡口', options)).scope).toBe('newest-window');
	await library.close();
});

test('a word is found in the oldest article behind thousands that only resemble it', async () => {
	const library = await openMemoryLibrary();
	const resembling = Array.from({length: 4200}, (_, index) =>
		anArticle(`简讯${index}`, ['地人！人和！天地！']),
	);
	await library.add([
		aPage('old.txt', [anArticle('旧闻', ['据说天地人和。'])], {
			outlet: '望潮日报',
			date: '2031-03-04',
			page: '1',
		}),
		aPage('new.txt', resembling, {outlet: '望潮日报', date: '2031-03-05', page: '1'}),
	]);
	const {hits, scope} = await find(library, '天地人和', {limit: 20});
	expect(hits.map(({headline}) => headline)).toEqual(['旧闻']);
	expect(scope).toBe('all');
	await library.close();
});

test('whatever the query, the stages find together what find does, and nothing twice', async () => {
	const library = await openMemoryLibrary();
	const texts = ['天地人和天', '天地，人和', '天人地和天地', '和人天地天', '地天地天人和'];
	await library.add([
		aPage(
			'1.txt',
			Array.from({length: 260}, (_, index) =>
				anArticle(`${index}${texts[index % 5]}`, [texts[(index + 2) % 5]!]),
			),
		),
	]);
	const query = fc.array(fc.constantFrom('天', '地', '人', '和', ' '), {minLength: 1, maxLength: 6});
	await fc.assert(
		fc.asyncProperty(query, async characters => {
			const typed = characters.join('');
			const sought = soughtBy(typed);
			const options = {limit: 300};
			const ids: string[] = [];
			let progress = atStart;
			for (;;) {
				const stage = nextStage(sought, progress, options.limit);
				if (stage === null) break;
				const {found, open} = await runStage(library, sought, stage, progress, options);
				ids.push(...found.map(({id}) => id));
				progress = {stage, known: new Set(ids), open};
			}
			expect(new Set(ids).size).toBe(ids.length);
			const {hits} = await find(library, typed, options);
			expect(new Set(hits.map(({id}) => id))).toEqual(new Set(ids.slice(0, 300)));
		}),
		{numRuns: 40},
	);
	await library.close();
});
