import {describe, expect, it} from 'vitest';
import {day, firstDay, lastDay} from '../../src/search/calendar.ts';

describe('days on a command line', () => {
	it.each(['2024-10-23', '1872-04-30', '2024-02-29', '2000-02-29'])('%s is a day', text => {
		expect(day(text)).toBe(text);
	});

	it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-1', '20241023', ''])(
		'"%s" is none',
		text => {
			expect(day(text)).toBeNull();
		},
	);

	it('begin and end a year, a month, a day', () => {
		expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
		expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
		expect([firstDay('1872-04-30'), lastDay('1872-04-30')]).toEqual(['1872-04-30', '1872-04-30']);
	});

	it.each(['24', '2024-13', '2024-', '2024-1', '2024-02-30', 'today', '2024-01-01-01'])(
		'"%s" has neither a first nor a last',
		text => {
			expect([firstDay(text), lastDay(text)]).toEqual([null, null]);
		},
	);
});
