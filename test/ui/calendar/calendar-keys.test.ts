// Keys inside the calendar and on the map of a page come from the keymap, and can be given others.
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {calendarBindings} from '../../../src/ui/calendar/calendar-keys.ts';
import {commandFor, keymap} from '../../../src/ui/keymap.ts';
import {mapBindings} from '../../../src/ui/page-map/page-map-keys.ts';
import {type NewKeys, remapped} from '../../../src/ui/remap.ts';
import type {State} from '../../../src/ui/state.ts';
import {dailyPage, LiveReader} from '../live-reader.ts';

const pages = [
	dailyPage('望潮日报', '2024-03-12', '1', ['茶市', '山路']),
	dailyPage('望潮日报', '2024-03-12', '2', ['灯会', '雪线']),
	dailyPage('云岭晚报', '2024-02-29', '1', ['闰日', '梅开']),
];

let reader: LiveReader;
async function open(keys: NewKeys = new Map()): Promise<void> {
	reader = await LiveReader.open(pages, {columns: 120, rows: 30}, async () => {}, remapped(keys));
	await reader.press('g a');
}
afterEach(() => reader.close());

const date = () => (reader.state.overlay as Extract<State['overlay'], {kind: 'calendar'}>).date;

describe('the calendar', () => {
	beforeEach(() => open());

	it('is gone through by days, weeks, months and years, so many as are counted', async () => {
		await reader.press('g d');
		expect(date()).toBe('2024-03-12');
		await reader.press('l');
		expect(date()).toBe('2024-03-13');
		await reader.press('3', 'j');
		expect(date()).toBe('2024-04-03');
		await reader.press('2', 'PageUp');
		expect(date()).toBe('2024-02-03');
		await reader.press('<');
		expect(date()).toBe('2023-02-03');
	});

	it('stays where it is where there is no such day', async () => {
		await reader.press('g d', ...'9999999', '>');
		expect(date()).toBe('2024-03-12');
	});

	it('is left by q and Escape, which do nothing else', async () => {
		for (const key of ['q', 'Escape']) {
			await reader.press('g d', key);
			expect(reader.state.overlay).toBeNull();
			expect(reader.state.left).toBeNull();
		}
	});

	it('gives way to any other key, which does what it does', async () => {
		await reader.press('g d', '?');
		expect(reader.state.help).not.toBeNull();
		await reader.press('Escape', 'g d', ':');
		expect(reader.state.overlay?.kind).toBe('palette');
		await reader.press('Escape', 'g d', '/');
		expect(reader.state.search).not.toBeNull();
	});
});

describe('the map of a page', () => {
	beforeEach(() => open());

	it('is gone through by articles and pages', async () => {
		await reader.press('g p', 'j');
		expect(reader.screen()).toMatch(/> B {2}山路/u);
		await reader.press('l');
		expect(reader.screen()).toMatch(/> A {2}灯会/u);
		await reader.press('Enter');
		expect(reader.headline).toBe('灯会');
	});
});

describe('keys given to what is done there', () => {
	it('replace those it had, and leave the panes theirs', async () => {
		await open(
			new Map([
				['following-week', ['n']],
				['article-below', ['n']],
			]),
		);
		await reader.press('j');
		expect(reader.headline).toBe('山路');
		await reader.press('g d', 'n');
		expect(date()).toBe('2024-03-19');
		await reader.press('j');
		expect(date()).toBe('2024-03-19');
		await reader.press('Escape', 'k', 'g p', 'n');
		expect(reader.screen()).toMatch(/> B {2}山路/u);
	});

	it('are the keys that the bottom line teaches', async () => {
		await open(new Map([['previous-issue-day', ['p']]]));
		await reader.press('g d');
		expect(reader.status()).toContain('p ] 有报的日子');
	});

	it('are taken from another action there, not from one in the panes', () => {
		const bindings = remapped(new Map([['following-day', ['j']]]));
		const inCalendar = {
			pane: 'articles',
			isTextShown: true,
			isSearching: false,
			isComparing: false,
			over: 'calendar',
		} as const;
		expect(commandFor('j', inCalendar, bindings)).toBe('following-day');
		expect(commandFor('j', {...inCalendar, over: null}, bindings)).toBe('down');
		expect(commandFor('j', {...inCalendar, over: 'page-map'}, bindings)).toBe('article-below');
	});
});

describe('the keymap', () => {
	it('has them all', () => {
		expect(keymap).toEqual(expect.arrayContaining([...calendarBindings, ...mapBindings]));
	});
});
