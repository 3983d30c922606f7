// Days of the calendar as people write them.

/** The day if `text` is a date that exists, written YYYY-MM-DD; else null. */
export function day(text: string): string | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	if (!parts) return null;
	const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
	return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? text : null;
}

/** The first day of a year, month or day, written YYYY, YYYY-MM or YYYY-MM-DD; null if there is no such. */
export function firstDay(period: string): string | null {
	return day(period.length <= 10 ? `${period}-01-01`.slice(0, 10) : period);
}

/** The last day of a year, month or day, written YYYY, YYYY-MM or YYYY-MM-DD; null if there is no such. */
export function lastDay(period: string): string | null {
	const month = /^\d{4}$/u.test(period) ? `${period}-12` : period;
	const parts = /^(\d{4})-(\d{2})$/u.exec(month);
	return day(parts ? `${month}-${daysIn(Number(parts[1]), Number(parts[2]))}` : month);
}

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
