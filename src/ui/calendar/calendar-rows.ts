// The calendar as rows: a line of weekdays, the weeks, and what the chosen day has.
import {safe} from '../../terminal/safe.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {cellWidth} from '../../typeset/width.ts';
import {type PaneSize, titleRow} from '../panes/pane-frame.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {type Calendar, issueOf} from './calendar.ts';
import {monthOf, weeksOf} from './days.ts';

const widestDay = 6;

/** Each row exactly as wide as the screen. Days with an issue carry a star, the chosen one brackets. */
export function calendarRows(state: State, calendar: Calendar, {width}: PaneSize): Row[] {
	const messages = wordingFor(state);
	const day = Math.min(widestDay, Math.floor(width / 7));
	const month = monthOf(calendar.date);
	const lit = new Set(calendar.known?.month === month ? calendar.known.days.map(({date}) => date) : []);
	const cell = (date: string | null): Span[] =>
		date === null ? [blank(day)] : dayCell(date, day, lit.has(date), date === calendar.date);
	return [
		titleRow(`${messages.calendar} ${nameOf(state, calendar, messages)}`, month, width, true),
		fitRow(
			messages.weekdays.split(' ').map(name => ({text: centred(name, day), role: 'faint'}) as const),
			width,
		),
		...weeksOf(month).map(week => fitRow(week.flatMap(cell), width)),
		fitRow([{text: ` ${factsOf(calendar, messages)}`, role: 'note'}], width),
	];
}

function nameOf({outlets}: State, {outlet}: Calendar, messages: Wording): string {
	const name = outlets.items?.find(({key}) => key === outlet)?.name;
	return name === undefined ? messages.allOutlets : messages.drawn(safe(name, {oneLine: true}));
}

function factsOf(calendar: Calendar, messages: Wording): string {
	const issue = issueOf(calendar);
	if (issue) return `${calendar.date}  ${messages.dayHas(issue.pages, issue.articles)}`;
	const isKnown = calendar.known?.month === monthOf(calendar.date);
	return `${calendar.date}  ${isKnown ? messages.dayHasNone : messages.counting}`;
}

function dayCell(date: string, width: number, isLit: boolean, isChosen: boolean): Span[] {
	const number = `${Number(date.slice(8))}`.padStart(2);
	const marked = `${number}${isLit ? '*' : ' '}`;
	const text = isChosen ? `[${marked}]` : ` ${marked} `;
	const role = isChosen ? 'selected' : isLit ? 'unread' : 'faint';
	const fitted = width >= 5 ? text.padEnd(width) : width >= 3 ? marked.padEnd(width) : number.padEnd(width);
	return [{text: fitted.slice(0, width), role}];
}

function centred(name: string, width: number): string {
	const room = width - cellWidth(name);
	return room <= 0
		? name.slice(0, Math.max(1, Math.floor(width / 2)))
		: `${' '.repeat(Math.floor(room / 2))}${name}${' '.repeat(room - Math.floor(room / 2))}`;
}

function blank(width: number): Span {
	return {text: ' '.repeat(width), role: 'plain'};
}
