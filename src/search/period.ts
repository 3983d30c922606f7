// Days and stretches of days as a query names them.
import {firstDay, lastDay} from './calendar.ts';

/** Inclusive days, YYYY-MM-DD; null where it is open. */
export type Period = {readonly since: string | null; readonly until: string | null};

/** After NFKC: 2024..2025, 2024…, 2024~2025, 2024至2025, and 。。 as an input method types two stops. */
const range = /^(?<from>.*?)\s*(?:\.{2,}|。{2,}|~|至)\s*(?<to>.*)$/u;

/**
 * The stretch that a text names: a year, a month, a day, or two of them with `..` between, one of which may be
 * missing. Days are written 2024-10-05, 2024/10/5, 2024年10月5日. Null if there is no such day, or it ends
 * before it begins.
 */
export function period(text: string): Period | null {
	const plain = text.normalize('NFKC');
	const ends = range.exec(plain)?.groups;
	const from = ends ? (ends.from ?? '') : plain;
	const to = ends ? (ends.to ?? '') : plain;
	const since = from === '' ? null : firstDay(dashed(from));
	const until = to === '' ? null : lastDay(dashed(to));
	if ((from !== '' && since === null) || (to !== '' && until === null)) return null;
	if (since === null && until === null) return null;
	if (since !== null && until !== null && since > until) return null;
	return {since, until};
}

/** Days that are in both; null if none is. */
export function commonPeriod(one: Period, other: Period): Period | null {
	const since = latest(one.since, other.since);
	const until = earliest(one.until, other.until);
	return since !== null && until !== null && since > until ? null : {since, until};
}

/** The later of two days, null counting as earlier than any. */
export function latest(one: string | null, other: string | null): string | null {
	if (one === null || other === null) return one ?? other;
	return one > other ? one : other;
}

/** The earlier of two days, null counting as later than any. */
export function earliest(one: string | null, other: string | null): string | null {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}

/** As the calendar writes it: 2024年10月5日 and 2024/10/5 become 2024-10-05. */
function dashed(day: string): string {
	const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/u.exec(day);
	if (!parts) return '';
	const [year, ...rest] = parts.slice(1).filter(part => part !== undefined);
	return [year, ...rest.map(part => part.padStart(2, '0'))].join('-');
}
