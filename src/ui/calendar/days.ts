// Days of the calendar, as YYYY-MM-DD, and steps from one to another.

const firstYear = 1;
const lastYear = 9999;

/** The day so many days later, or earlier; none before the year 1 or after 9999: there it stays. */
export function dayAfter(date: string, days: number): string {
	const [year, month, day] = partsOf(date);
	return within(utc(year, month, day + days)) ?? date;
}

/** The same day so many months later, or earlier; the last of its month where that is shorter. */
export function monthAfter(date: string, months: number): string {
	const [year, month, day] = partsOf(date);
	const last = daysIn(utc(year, month + months, 1));
	return within(utc(year, month + months, Math.min(day, last))) ?? date;
}

/** The month of a day, YYYY-MM. */
export function monthOf(date: string): string {
	return date.slice(0, 7);
}

/** The last day of a month, YYYY-MM. */
export function lastDayOf(month: string): string {
	const [year, number] = partsOf(`${month}-01`);
	return `${month}-${daysIn(utc(year, number, 1))}`;
}

/** The days of a month, YYYY-MM, in weeks from Monday (ISO 8601) on; null where a week has days of other months. */
export function weeksOf(month: string): (string | null)[][] {
	const [year, number] = partsOf(`${month}-01`);
	const first = utc(year, number, 1);
	const before = (first.getUTCDay() + 6) % 7;
	const days = Array.from(
		{length: daysIn(first)},
		(_, index) => `${month}-${`${index + 1}`.padStart(2, '0')}`,
	);
	const cells = [...Array.from({length: before}, () => null), ...days];
	return Array.from({length: Math.ceil(cells.length / 7)}, (_, week) =>
		Array.from({length: 7}, (_, day) => cells[week * 7 + day] ?? null),
	);
}

function partsOf(date: string): [year: number, month: number, day: number] {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return [year, month - 1, day];
}

/** Years below 100 are meant as they are. */
function utc(year: number, month: number, day: number): Date {
	const date = new Date(0);
	date.setUTCFullYear(year, month, day);
	return date;
}

function daysIn(date: Date): number {
	return utc(date.getUTCFullYear(), date.getUTCMonth() + 1, 0).getUTCDate();
}

function within(date: Date): string | null {
	const year = date.getUTCFullYear();
	return year < firstYear || year > lastYear ? null : date.toISOString().slice(0, 10);
}
