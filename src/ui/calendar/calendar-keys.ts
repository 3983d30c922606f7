// What keys do in the calendar.
import type {KeyName} from '../../terminal/keys.ts';
import type {CalendarMove} from './calendar.ts';

const moves: ReadonlyMap<KeyName, CalendarMove> = new Map([
	['h', {to: 'day', by: -1}],
	['Left', {to: 'day', by: -1}],
	['l', {to: 'day', by: 1}],
	['Right', {to: 'day', by: 1}],
	['k', {to: 'week', by: -1}],
	['Up', {to: 'week', by: -1}],
	['j', {to: 'week', by: 1}],
	['Down', {to: 'week', by: 1}],
	['PageUp', {to: 'month', by: -1}],
	['Ctrl-b', {to: 'month', by: -1}],
	['PageDown', {to: 'month', by: 1}],
	['Ctrl-f', {to: 'month', by: 1}],
	['<', {to: 'year', by: -1}],
	['>', {to: 'year', by: 1}],
	['[', {to: 'issue', by: -1}],
	[']', {to: 'issue', by: 1}],
	['Enter', {to: 'open'}],
]);

/** The step that a key takes, or null for any other key. */
export function calendarMoveOf(key: KeyName): CalendarMove | null {
	return moves.get(key) ?? null;
}
