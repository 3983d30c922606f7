import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayAfter, lastDayOf, monthAfter, weeksOf} from '../../../src/ui/calendar/days.ts';

const anyDay = fc
	.date({min: new Date('1000-01-01'), max: new Date('9000-01-01'), noInvalidDate: true})
	.map(date => date.toISOString().slice(0, 10));

describe('days', () => {
	it('lie as far apart as one goes', () => {
		expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
		expect(dayAfter('1900-02-28', 1)).toBe('1900-03-01');
		fc.assert(
			fc.property(anyDay, fc.integer({min: -400, max: 400}), (day, days) => {
				expect(dayAfter(dayAfter(day, days), -days)).toBe(day);
			}),
		);
	});

	it('stay inside the years there are', () => {
		expect(dayAfter('9999-12-31', 1)).toBe('9999-12-31');
		expect(dayAfter('0001-01-01', -1)).toBe('0001-01-01');
		expect(monthAfter('0001-01-15', -1)).toBe('0001-01-15');
	});

	it('keep to the end of a shorter month', () => {
		expect(monthAfter('2024-01-31', 1)).toBe('2024-02-29');
		expect(monthAfter('2024-03-31', -13)).toBe('2023-02-28');
	});

	it('are in the weeks of their month once each, from Monday to Sunday', () => {
		fc.assert(
			fc.property(anyDay, day => {
				const month = day.slice(0, 7);
				const weeks = weeksOf(month);
				for (const week of weeks) expect(week).toHaveLength(7);
				const days = weeks.flat().filter(date => date !== null);
				expect(days[0]).toBe(`${month}-01`);
				expect(days.at(-1)).toBe(lastDayOf(month));
				expect(new Set(days).size).toBe(days.length);
				for (const week of weeks) {
					for (const [index, date] of week.entries()) {
						if (date !== null) expect((new Date(date).getUTCDay() + 6) % 7).toBe(index);
					}
				}
			}),
		);
	});
});
