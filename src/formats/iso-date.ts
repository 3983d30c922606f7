// Days of the calendar, out of whatever way data and print write them.

const written =
	/(?<!\d)(?<year>(?:1[6-9]|2[01])\d{2})\s*(?:年|[-/.])\s*(?<month>\d{1,2})\s*(?:月|[-/.])\s*(?<day>\d{1,2})(?!\d)/u;
const compact = /(?<!\d)(?<year>(?:1[6-9]|2[01])\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u;
const dayFirst = /(?<!\d)(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>(?:1[6-9]|2[01])\d{2})(?!\d)/u;

/** The first day that a text names, as YYYY-MM-DD; null if it names none, or one that does not exist. */
export function dayIn(text: string): string | null {
	return dayOf(written.exec(text));
}

/** As `dayIn`, of a field that holds nothing but a day or a time: also 20210608T080000, 08.06.2021 and RFC 2822. */
export function dayOfField(field: string): string | null {
	const day = dayIn(field) ?? dayOf(compact.exec(field)) ?? dayOf(dayFirst.exec(field));
	if (day !== null) return day;
	// As the sender wrote it, in the sender's own zone.
	const named = /(?<day>\d{1,2})\s+(?<month>[A-Z][a-z]{2})[a-z]*\s+(?<year>\d{4})/u.exec(field);
	const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(named?.groups?.month ?? '?') / 3 + 1;
	if (!named || !Number.isInteger(month) || month < 1) return null;
	return existing(Number(named.groups?.year), month, Number(named.groups?.day));
}

function dayOf(found: RegExpExecArray | null): string | null {
	const {year, month, day} = found?.groups ?? {};
	return year === undefined ? null : existing(Number(year), Number(month), Number(day));
}

function existing(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return date.toISOString().slice(0, 10);
}
