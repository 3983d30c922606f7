// What a reader makes of an article: notes, collections, and taking the last of it back.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {currentList} from '../../src/ui/state.ts';
import {dailyPage, LiveReader} from './live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路', '船谱']),
	dailyPage('云岭晚报', '2024-02-29', '1', ['闰日', '梅开']),
];

let reader: LiveReader;
beforeEach(async () => {
	reader = await LiveReader.open(pages, {columns: 120, rows: 60});
});
afterEach(() => reader.close());

const stored = async (index = 0) => {
	const {items} = await reader.library.articles({}, null, 99);
	const found = await reader.library.article(items[index]?.id ?? '');
	if (found.kind !== 'found') throw new Error('No such article');
	return found.article;
};
const headlines = () => currentList(reader.state).items?.map(({headline}) => headline);

describe('a note', () => {
	it('is shown with the text, marked in the list, and stored', async () => {
		await reader.press('l', 'a', ...'去问林野', 'Enter');
		expect(reader.status()).toContain('批注已记下');
		expect(reader.screen()).toMatch(/>\* ~茶市/u);
		expect(reader.screen()).toContain('批注： 去问林野');
		expect(await stored()).toMatchObject({note: '去问林野', noted: true});
	});

	it('is gone on with, and taken away when nothing is left of it', async () => {
		await reader.press('l', 'a', ...'去问', 'Enter', 'a', ...'林野', 'Enter');
		expect(await stored()).toMatchObject({note: '去问林野'});
		await reader.press('a', 'Ctrl-u', 'Enter');
		expect(reader.status()).toContain('批注已去掉');
		expect(await stored()).toMatchObject({note: null});
		expect(reader.screen()).not.toContain('~茶市');
	});

	it('stays as it was when the field is left', async () => {
		await reader.press('l', 'a', '甲', 'Enter', 'a', '乙', 'Escape');
		expect(await stored()).toMatchObject({note: '甲'});
		expect(reader.state.overlay).toBeNull();
	});

	it('keeps the reader where they are in the text', async () => {
		await reader.close();
		reader = await LiveReader.open(pages, {columns: 120, rows: 12});
		await reader.press('l', 'l', '1', '0', 'j');
		const [, top] = reader.screen().split('\n');
		await reader.press('a', '甲', 'Enter');
		expect(reader.screen().split('\n')[1]).toBe(top);
	});

	it('is listed with the others in a view', async () => {
		await reader.press('l', 'j', 'a', '甲', 'Enter', 'g n');
		expect(headlines()).toEqual(['山路']);
	});

	it('is safe for the terminal', async () => {
		await reader.library.setNote((await stored()).id, '\u{1B}[31m红\n蓝');
		await reader.press('l', 'j', 'k');
		expect(reader.screen()).not.toContain('\u{1B}');
		expect(reader.screen()).toMatch(/批注： .*红\n.*批注： 蓝/u);
	});
});

describe('collections', () => {
	it('have the articles that are put into them, and are listed', async () => {
		await reader.press('l', '#', ...'港口，待查', 'Enter');
		expect(reader.status()).toContain('归入：港口, 待查');
		expect(reader.screen()).toContain('#港口 #待查');
		await reader.press('j', 'j', '#', ...'港', 'Tab', 'Enter', 'g t');
		expect(reader.screen()).toMatch(/> #待查 {2}1/u);
		await reader.press('j', 'Enter');
		expect(headlines()).toEqual(['茶市', '船谱']);
		expect(reader.screen()).toContain('> #港口');
		await reader.press('q');
		expect(headlines()).toHaveLength(5);
	});

	it('can be left again', async () => {
		await reader.press('l', '#', ...'港口', 'Enter', '#', 'Ctrl-u', 'Enter');
		expect(reader.status()).toContain('不归入任何专题');
		expect(await stored()).toMatchObject({tags: []});
	});

	it('are told to be none', async () => {
		await reader.press('g t');
		expect(reader.screen()).toContain('还没有专题');
		await reader.press('Enter', 'Escape');
		expect(reader.state.overlay).toBeNull();
	});

	it('have names that are not too long', async () => {
		await reader.press('l', '#', ...'长'.repeat(65), 'Enter');
		expect(reader.state.overlay).not.toBeNull();
		expect(await stored()).toMatchObject({tags: []});
	});
});

describe('taking back', () => {
	it('gives every kind of mark back as it was, the last one first', async () => {
		await reader.press('l', 's', 'r', 'a', '甲', 'Enter', '#', '港', 'Enter');
		expect(await stored()).toMatchObject({starred: true, read: true, note: '甲', tags: ['港']});
		await reader.press('u');
		expect(await stored()).toMatchObject({note: '甲', tags: []});
		await reader.press('u');
		expect(await stored()).toMatchObject({read: true, note: null});
		await reader.press('u', 'u');
		expect(await stored()).toMatchObject({read: false, starred: false});
		await reader.press('u');
		expect(reader.status()).toContain('没有可撤销的标记');
	});

	it('reaches an article that is no longer on the screen', async () => {
		await reader.press('l', 's', 'j', 'j', 'h', 'u');
		expect(reader.status()).toContain('已撤销：加星');
		expect(await stored()).toMatchObject({starred: false});
	});

	it('leaves alone what was marked read by being opened', async () => {
		await reader.press('l', 's', 'l', 'u');
		expect(await stored()).toMatchObject({starred: false, read: true});
	});
});
