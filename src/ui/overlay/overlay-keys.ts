// Keys of what lies over the panes and has keys of its own.
import type {KeyName} from '../../terminal/keys.ts';
import type {CalendarMove} from '../calendar/calendar.ts';
import {calendarMoveOf} from '../calendar/calendar-keys.ts';
import type {MapMove} from '../page-map/page-map.ts';
import {mapMoveOf} from '../page-map/page-map-keys.ts';
import type {Overlay} from './overlay.ts';

/** A step in what lies over the panes. */
export type OverlayMove =
	| {readonly in: 'calendar'; readonly move: CalendarMove}
	| {readonly in: 'page-map'; readonly move: MapMove}
	/** The last name in the field is completed. */
	| {readonly in: 'tag-field'};

/** The step that a key takes there, or null for a key that has no meaning of its own there. */
export function overlayMoveOf(key: KeyName, overlay: Overlay): OverlayMove | null {
	if (overlay.kind === 'calendar') {
		const move = calendarMoveOf(key);
		return move && {in: 'calendar', move};
	}
	if (overlay.kind === 'page-map') {
		const move = mapMoveOf(key);
		return move && {in: 'page-map', move};
	}
	return overlay.kind === 'tag-field' && key === 'Tab' ? {in: 'tag-field'} : null;
}
