// What keys do in the calendar.
import type {Binding} from '../keymap.ts';
import type {CalendarMove} from './calendar.ts';

export type CalendarCommand =
	| 'previous-day'
	| 'following-day'
	| 'previous-week'
	| 'following-week'
	| 'previous-month'
	| 'following-month'
	| 'previous-year'
	| 'following-year'
	| 'previous-issue-day'
	| 'following-issue-day'
	| 'open-day';

const where = 'calendar';

/** The bindings of the calendar, in the order they are shown. */
export const calendarBindings: readonly Binding[] = [
	{keys: ['h', 'Left'], command: 'previous-day', where, message: 'keyPreviousDay'},
	{keys: ['l', 'Right'], command: 'following-day', where, message: 'keyFollowingDay'},
	{keys: ['k', 'Up'], command: 'previous-week', where, message: 'keyPreviousWeek'},
	{keys: ['j', 'Down'], command: 'following-week', where, message: 'keyFollowingWeek'},
	{keys: ['PageUp', 'Ctrl-b'], command: 'previous-month', where, message: 'keyPreviousMonth'},
	{keys: ['PageDown', 'Ctrl-f'], command: 'following-month', where, message: 'keyFollowingMonth'},
	{keys: ['<'], command: 'previous-year', where, message: 'keyPreviousYear'},
	{keys: ['>'], command: 'following-year', where, message: 'keyFollowingYear'},
	{keys: ['['], command: 'previous-issue-day', where, message: 'keyPreviousIssueDay'},
	{keys: [']'], command: 'following-issue-day', where, message: 'keyFollowingIssueDay'},
	{keys: ['Enter'], command: 'open-day', where, message: 'keyOpenDay'},
];

const moves: Readonly<Record<CalendarCommand, CalendarMove>> = {
	'previous-day': {to: 'day', by: -1},
	'following-day': {to: 'day', by: 1},
	'previous-week': {to: 'week', by: -1},
	'following-week': {to: 'week', by: 1},
	'previous-month': {to: 'month', by: -1},
	'following-month': {to: 'month', by: 1},
	'previous-year': {to: 'year', by: -1},
	'following-year': {to: 'year', by: 1},
	'previous-issue-day': {to: 'issue', by: -1},
	'following-issue-day': {to: 'issue', by: 1},
	'open-day': {to: 'open'},
};

/** The step that a command takes, or null for any other command. */
export function calendarMoveOf(command: string): CalendarMove | null {
	return Object.hasOwn(moves, command) ? moves[command as CalendarCommand] : null;
}
