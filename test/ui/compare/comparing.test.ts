import {setImmediate as turn} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Library, NewPage} from '../../../src/library/library.ts';
import {openMemoryLibrary} from '../../../src/library/open-library.ts';
import type {Article} from '../../../src/page/edition.ts';
import type {KeyName} from '../../../src/terminal/keys.ts';
import {plainText} from '../../../src/typeset/plain-text.ts';
import {cellWidth} from '../../../src/typeset/width.ts';
import {compareViews} from '../../../src/ui/compare/comparing.ts';
import {supply} from '../../../src/ui/effects.ts';
import {needsOf} from '../../../src/ui/needs.ts';
import {actionOf} from '../../../src/ui/press.ts';
import {screenRows} from '../../../src/ui/screen.ts';
import {searcherHere} from '../../../src/ui/search/searcher.ts';
import {chosenId, initialState} from '../../../src/ui/state.ts';
import {createStore, type Store} from '../../../src/ui/store.ts';
import {amended, paragraphs} from '../../compare/harbour-text.ts';
import {anArticle, aPage} from '../../library/an-edition.ts';

const headline = '望潮港旧灯塔修缮办法公布';

function printed(
	outlet: string,
	day: number,
	body: readonly string[],
	facts: Partial<Article> = {},
): NewPage {
	return aPage(`${outlet}${day}.txt`, [anArticle(headline, body, facts)], {
		outlet,
		date: `2031-03-0${day}`,
		page: '2',
	});
}

const other = amended(['随叫随到', '随喊\u001b随到'], ['盐仓巷', '盐舱巷'], ['。工程分', '；工程分']);
const pages = [
	printed('望潮日报', 7, paragraphs, {kicker: '港务系列报道②'}),
	printed('云岭晚报', 6, other),
	printed('青石晚报', 8, paragraphs.slice(0, 2), {headline: '雾里不再摸黑'}),
	aPage('first.txt', [anArticle('港务说来话长', ['港区的事，说来话长。'], {kicker: '港务系列报道①'})], {
		outlet: '望潮日报',
		date: '2031-03-01',
	}),
	aPage('alone.txt', [anArticle('米价平稳', ['本周米价平稳，粜米的船照常靠岸。'])], {
		outlet: '沙洲日报',
		date: '2031-03-09',
	}),
];

let library: Library;
let store: Store;
let stop = () => {};
const crashes: unknown[] = [];

beforeEach(async () => {
	library = await openMemoryLibrary();
	await library.add(pages);
	crashes.length = 0;
});

afterEach(async () => {
	stop();
	await library.close();
	expect(crashes).toEqual([]);
});

async function supplied(): Promise<void> {
	do await turn();
	while (needsOf(store.state()).length > 0);
	await turn();
}

async function press(...keys: KeyName[]): Promise<void> {
	for (const key of keys) {
		const action = actionOf(key, store.state());
		if (action) store.dispatch(action);
		await supplied();
	}
}

/** Opens the article of a paper, and looks for its copies. */
async function compare(outlet: string, size = {columns: 120, rows: 30}): Promise<void> {
	store = createStore(initialState({size, language: 'zh', source: 'library'}));
	stop = supply(store, {library, searcher: searcherHere(library)}, error => crashes.push(error));
	await supplied();
	await press('l');
	const {items} = await library.articles({outlet}, null, 9);
	const ids = items.map(({id}) => id);
	while (!ids.includes(chosenId(store.state()) ?? '')) await press('j');
	await press('C');
}

const screen = () => screenRows(store.state()).map(plainText);
const rowWith = (text: string) => screen().find(row => row.includes(text)) ?? '';
const spansWith = (role: string) =>
	screenRows(store.state())
		.flat()
		.filter(span => span.role === role)
		.map(({text}) => text);

describe('the copies of an article', () => {
	it('are listed in the order of printing, with where, how much, and under which headline', async () => {
		await compare('望潮日报');
		expect(screen()[0]).toMatch(/^> 同文/u);
		expect(screen()[1]).toContain('3 处刊登');
		const order = screen().flatMap(row => /^[> ] ([A-Z]) +2031/u.exec(row)?.[1] ?? []);
		expect(order).toEqual(['A', 'B', 'C']);
		expect(rowWith('云岭晚报')).toMatch(/2031-03-06 .*第2版 第 1\/1 篇 .*100%.*\(最早\)/u);
		expect(rowWith('望潮日报')).toContain('(本篇)');
		expect(rowWith('青石晚报')).toContain('(自拟标题) 雾里不再摸黑');
	});

	it('are told not to be there where nobody else has the text', async () => {
		await compare('沙洲日报');
		expect(store.state().comparing).toBeNull();
		expect(screen().at(-1)).toContain('库里别处没有刊登');
	});

	it('are left with q, back to the article', async () => {
		await compare('望潮日报');
		const {focus} = store.state();
		await press('Enter', 'q');
		expect(screen()[0]).toMatch(/^> 同文/u);
		await press('q');
		expect([store.state().comparing, store.state().focus]).toEqual([null, focus]);
	});

	it('are opened with f, and come back from with Escape', async () => {
		await compare('望潮日报');
		const own = chosenId(store.state());
		await press('f');
		expect(store.state().article.stored?.outlet).toBe('云岭晚报');
		await press('Escape');
		expect(chosenId(store.state())).toBe(own);
	});

	it('stand before the articles of its series, in their order', async () => {
		await compare('望潮日报');
		expect(screen().findIndex(row => row.includes('同系列 2 篇'))).toBeGreaterThan(0);
		const [first, second] = ['港务说来话长', '2031-03-07  望潮港'].map(text =>
			screen().findIndex(row => row.includes(text)),
		);
		expect(first).toBeLessThan(second ?? 0);
		await press('G', 'k', 'Enter');
		expect(store.state().article.stored?.headline).toBe('港务说来话长');
	});
});

describe('two copies', () => {
	it('stand side by side where there is room, only the wording lit', async () => {
		await compare('望潮日报');
		await press('Enter');
		expect(screen()[1]).toMatch(/B 望潮日报 2031-03-07 +\| A 云岭晚报 2031-03-06/u);
		expect(spansWith('hit')).toEqual(['仓', '舱', '叫', '喊']);
	});

	it('are merged on a narrow screen, the other reading in brackets', async () => {
		await compare('望潮日报', {columns: 60, rows: 30});
		await press('Enter');
		expect(screen().join('\n')).toMatch(/盐仓\[舱\]\s*巷/u);
	});

	it('show what one of them does not have as absence', async () => {
		await compare('望潮日报');
		await press('j', 'j', 'Enter');
		expect(screen()[1]).toContain('C 青石晚报');
		expect(spansWith('hit')).toEqual([]);
		expect(screen().join('\n')).toContain('（此处没有）');
	});

	it('have their differences gone to with n and N, the place marked', async () => {
		await compare('望潮日报', {columns: 120, rows: 9});
		await press('Enter', 'n');
		expect(screen()[0]).toContain('1/2');
		expect(screen().find(row => row.startsWith('> ') && row.includes('仓'))).toBeDefined();
		await press('n');
		expect(screen()[0]).toContain('2/2');
		expect(screen().find(row => row.startsWith('> ') && row.includes('叫'))).toBeDefined();
		await press('n', 'N');
		expect(screen()[0]).toContain('1/2');
	});

	it('have what is thought of a place told at the bottom, from all copies', async () => {
		await compare('望潮日报', {columns: 140, rows: 30});
		await press('Enter', 'n');
		expect(screen().at(-1)).toMatch(/舱 A \/ 仓 B {2}(> 仓 {2}较可能：|两可)/u);
	});

	it('have marks lit when that is asked for', async () => {
		await compare('望潮日报');
		await press('Enter');
		expect(spansWith('mark')).toEqual([]);
		await press('.');
		expect(spansWith('mark')).toEqual(['。', '；']);
	});

	it('are chosen with [ and ]', async () => {
		await compare('望潮日报');
		await press('Enter', ']');
		expect(screen()[1]).toContain('C 青石晚报');
		await press('[');
		expect(screen()[1]).toContain('A 云岭晚报');
	});
});

describe('all copies', () => {
	it('have a table of readings, with who has each and an opinion', async () => {
		await compare('望潮日报');
		await press('Tab');
		expect(screen()[0]).toMatch(/异文/u);
		expect(screen().join('\n')).toMatch(/\[舱\]巷|\[仓\]巷/u);
		expect(rowWith('叫')).toBeTruthy();
	});

	it('make one text together, what is borrowed marked with its copy', async () => {
		await compare('青石晚报');
		await press('Shift-Tab');
		expect(screen()[0]).toMatch(/汇合各份/u);
		expect(screen().join('\n')).toMatch(/ [AB]\]/u);
		expect(screen().join('\n')).toContain('[施工期间');
	});
});

describe('every view', () => {
	it('fills the screen exactly, whatever its size, and lets nothing act on the terminal', async () => {
		for (const columns of [20, 41, 80, 119, 160]) {
			for (const rows of [5, 24]) {
				await compare('望潮日报', {columns, rows});
				for (const _ of compareViews) {
					for (const key of ['n', 'G', 'PageUp', '.', 'w'] as const) {
						const drawn = screenRows(store.state());
						expect(drawn).toHaveLength(rows);
						for (const row of drawn) {
							const text = row.map(span => span.text).join('');
							expect(text).not.toContain('\u001b');
							expect(cellWidth(text)).toBe(columns);
						}
						await press(key);
					}
					await press('Tab');
				}
				stop();
			}
		}
	});

	it('keeps the place that was gone to in sight when the window is resized', async () => {
		await compare('望潮日报', {columns: 120, rows: 9});
		await press('Enter', 'n', 'n');
		store.dispatch({kind: 'resized', size: {columns: 44, rows: 9}});
		expect(screen().find(row => row.startsWith('> ') && row.includes('叫'))).toBeDefined();
	});
});
