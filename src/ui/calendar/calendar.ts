// A month's calendar of the days that have an issue, to open one.
import type {IssueDay} from '../../library/issues.ts';
import type {Arrived} from '../action.ts';
import {readerMessages} from '../messages/reader.ts';
import {takeDetour} from '../places/enter.ts';
import {listedAt, listPosition, outletKey, type State} from '../state.ts';
import {dayAfter, monthAfter, monthOf} from './days.ts';

export type Calendar = {
	readonly kind: 'calendar';
	/** Key of the outlet whose issues are shown; empty for those of all. */
	readonly outlet: string;
	/** The chosen day. */
	readonly date: string;
	/** The days of a month that have an issue; null until the first are there. */
	readonly known: {readonly month: string; readonly days: readonly IssueDay[]} | null;
	/** The next (1) or previous (-1) day with an issue is looked for. */
	readonly seeking: 1 | -1 | null;
};

/** A step in the calendar, so many days, weeks, months or years on; or to a day that has an issue; or into the chosen one. */
export type CalendarMove =
	| {readonly to: 'day' | 'week' | 'month' | 'year' | 'issue'; readonly by: 1 | -1}
	| {readonly to: 'open'};

/** More years than there are in the calendar. */
const mostSteps = 10_000;

/** The state with the calendar open at the day of the chosen article, else at the newest there is; told if nothing has a date. */
export function openCalendar(state: State): State {
	const outlet = state.detour?.kind === 'day' ? state.detour.outlet : outletKey(state);
	const chosen = listedAt(state, listPosition(state).selected)?.summary.date ?? null;
	const newest = (state.outlets.items ?? [])
		.filter(({key}) => outlet === '' || key === outlet)
		.map(item => item.newest)
		.reduce((one, other) => (other !== null && (one === null || other > one) ? other : one), null);
	const date = chosen ?? newest;
	if (date === null) return {...state, notice: readerMessages(state.language).noDays};
	return {...state, overlay: {kind: 'calendar', outlet, date, known: null, seeking: null}};
}

/** The state after so many steps in the calendar; days with an issue are gone to one at a time. */
export function moveInCalendar(state: State, calendar: Calendar, move: CalendarMove, count = 1): State {
	const times = Math.min(count, mostSteps);
	const gone = (date: string): State => ({
		...state,
		notice: null,
		overlay: {...calendar, date, seeking: null},
	});
	switch (move.to) {
		case 'day':
			return gone(dayAfter(calendar.date, times * move.by));
		case 'week':
			return gone(dayAfter(calendar.date, 7 * times * move.by));
		case 'month':
			return gone(monthAfter(calendar.date, times * move.by));
		case 'year':
			return gone(monthAfter(calendar.date, 12 * times * move.by));
		case 'issue':
			return {...state, notice: null, overlay: {...calendar, seeking: move.by}};
		case 'open':
			return openDay(state, calendar);
	}
}

/** The state once the days of a month are known. */
export function receiveDays(state: State, arrived: Extract<Arrived, {kind: 'days-arrived'}>): State {
	const {overlay} = state;
	const {outlet, month, days} = arrived;
	if (overlay?.kind !== 'calendar' || overlay.outlet !== outlet) return state;
	return {...state, overlay: {...overlay, known: {month, days}}};
}

/** The state once it is known which day comes next that has an issue. */
export function receiveDay(state: State, {by, date}: Extract<Arrived, {kind: 'day-found'}>): State {
	const {overlay} = state;
	if (overlay?.kind !== 'calendar' || overlay.seeking !== by) return state;
	const found = {...state, overlay: {...overlay, date: date ?? overlay.date, seeking: null}};
	const {noLaterIssue, noEarlierIssue} = readerMessages(state.language);
	return date === null ? {...found, notice: by === 1 ? noLaterIssue : noEarlierIssue} : found;
}

/** What the chosen day has; null if that is nothing, or is not known yet. */
export function issueOf({date, known}: Calendar): IssueDay | null {
	return known?.month === monthOf(date) ? (known.days.find(day => day.date === date) ?? null) : null;
}

function openDay(state: State, calendar: Calendar): State {
	if (calendar.known?.month !== monthOf(calendar.date)) return state;
	const {outlet, date} = calendar;
	if (issueOf(calendar) === null) return {...state, notice: readerMessages(state.language).noIssue(date)};
	return takeDetour({...state, overlay: null}, {kind: 'day', outlet, date});
}
