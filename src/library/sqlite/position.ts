// Row numbers that run with the date, so that the newest articles are the highest rows.

/** Bits of a row number: the day above, then the page counted down, then the order of arrival counted down. */
const arrivalSpan = 2 ** 23;
const pageSpan = 2 ** 10;
const daySpan = arrivalSpan * pageSpan;

const millisecondsPerDay = 86_400_000;
/** Days from 0000-01-01 to 1970-01-01. */
const daysBeforeEpoch = 719_528;
/** Days that leave the row number a safe integer: until the year 2870. */
const lastDay = 2 ** 20 - 1;

/** Row numbers from `lowest` up to but without `above`. */
export type Stretch = {
	readonly lowest: number;
	readonly above: number;
};

/** Lowest row of a dated page; undated ones lie below. */
export const firstDated = daySpan;

/**
 * The rows for pages of a date (null: undated, below all others) and a page number; the front page comes
 * highest in its day, a page without a number lowest.
 */
export function pageStretch(date: string | null, page: string | null): Stretch {
	const number = Number.parseInt(/\d+/.exec(page ?? '')?.[0] ?? '', 10);
	const fromBack = Number.isNaN(number) ? 0 : Math.max(1, pageSpan - 1 - number);
	const lowest = dayNumber(date) * daySpan + fromBack * arrivalSpan;
	return {lowest, above: lowest + arrivalSpan};
}

/**
 * The rows of articles between two dates, both included; undated ones only if neither is given. Throws a
 * RangeError for what is not a date.
 */
export function dateStretch(since: string | undefined, until: string | undefined): Stretch {
	for (const date of [since, until]) {
		if (date !== undefined && !isDate(date)) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
	}
	if (since === undefined && until === undefined) return {lowest: 0, above: (lastDay + 1) * daySpan};
	return {
		lowest: since === undefined ? firstDated : dayNumber(since) * daySpan,
		above: until === undefined ? (lastDay + 1) * daySpan : (dayNumber(until) + 1) * daySpan,
	};
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days counted from 1 on 0000-01-01; 0 for no date. */
function dayNumber(date: string | null): number {
	if (date === null) return 0;
	return Math.min(lastDay, Date.parse(date) / millisecondsPerDay + daysBeforeEpoch + 1);
}
