// Row numbers that run with the date, so that the newest articles are the highest rows.

/**
 * Rows of a page number in a day, and page numbers told apart: few enough that two days lie no further apart than
 * three bytes of an index of grams, whose size is mostly such distances.
 */
const arrivalSpan = 2 ** 14;
const pageCount = 2 ** 7;
const daySpan = arrivalSpan * pageCount;

/** Undated pages, of which there may be any number, lie below all days. */
const undatedArrivalSpan = 2 ** 37;

const millisecondsPerDay = 86_400_000;
/** Days from 0000-01-01 to 1970-01-01. */
const daysBeforeEpoch = 719_528;
/** Days there is room for: until the year 2870. */
const lastDay = 2 ** 20 - 1;

/** Row numbers from `lowest` up to but without `above`. */
export type Stretch = {
	readonly lowest: number;
	readonly above: number;
};

/** Lowest row of a dated page; undated ones lie below. */
export const firstDated = undatedArrivalSpan * pageCount;
const aboveAll = dayStart(lastDay + 1);

/**
 * The rows for pages of a date (null: undated, below all others) and a page number; the front page comes
 * highest in its day, a page without a number lowest.
 */
export function pageStretch(date: string | null, page: string | null): Stretch {
	const number = Number.parseInt(/\d+/.exec(page ?? '')?.[0] ?? '', 10);
	return numberedStretch(date === null ? null : dayNumber(date), Number.isNaN(number) ? null : number);
}

/** As `pageStretch`, for a day counted from 1 on 0000-01-01. */
export function numberedStretch(day: number | null, page: number | null): Stretch {
	const fromBack = page === null ? 0 : Math.max(1, pageCount - 1 - page);
	const span = day === null ? undatedArrivalSpan : arrivalSpan;
	const lowest = (day === null ? 0 : dayStart(day)) + fromBack * span;
	return {lowest, above: lowest + span};
}

/**
 * Where pages of so many rows may stand: in their own stretch or, if it is too small or full, elsewhere in their
 * day, below first; in as many stretches as they need.
 */
export function* placesFor(own: Stretch, rows: number): Generator<Stretch> {
	const span = own.above - own.lowest;
	const wanted = Math.ceil(rows / span) * span;
	const whole = span * pageCount;
	const start = own.lowest < firstDated ? 0 : own.lowest - ((own.lowest - firstDated) % whole);
	for (let above = own.above; above - wanted >= start; above -= span) yield {lowest: above - wanted, above};
	for (let above = own.above + span; above <= start + whole; above += span) {
		if (above - wanted >= start) yield {lowest: above - wanted, above};
	}
}

/**
 * The rows of articles between two dates, both included; undated ones only if neither is given. Throws a
 * RangeError for what is not a date.
 */
export function dateStretch(since: string | undefined, until: string | undefined): Stretch {
	for (const date of [since, until]) {
		if (date !== undefined && !isDate(date)) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
	}
	if (since === undefined && until === undefined) return {lowest: 0, above: aboveAll};
	return {
		lowest: since === undefined ? firstDated : dayStart(dayNumber(since)),
		above: until === undefined ? aboveAll : dayStart(dayNumber(until) + 1),
	};
}

/** SQL for the day of a row number as `monthOfDay` counts; null for an undated one. */
export const dayOfNumber = `CASE WHEN number >= ${firstDated} THEN (number - ${firstDated}) / ${daySpan} END`;

/** The rows of the day that a row stands in; null for an undated one. */
export function dayStretchOf(row: number): Stretch | null {
	if (row < firstDated) return null;
	const lowest = row - ((row - firstDated) % daySpan);
	return {lowest, above: lowest + daySpan};
}

/** The month of such a day, YYYY-MM. */
export function monthOfDay(day: number): string {
	return new Date((day - 1 - daysBeforeEpoch) * millisecondsPerDay).toISOString().slice(0, 7);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(text);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function dayStart(day: number): number {
	return firstDated + day * daySpan;
}

/** Days counted from 1 on 0000-01-01. */
function dayNumber(date: string): number {
	return Math.min(lastDay, Date.parse(date) / millisecondsPerDay + daysBeforeEpoch + 1);
}
