// What keys do in whatever lies over the panes.
import {moveInCalendar} from '../calendar/calendar.ts';
import {calendarMoveOf} from '../calendar/calendar-keys.ts';
import {completePath} from '../errand/errand-field.ts';
import type {Typed} from '../key-sequence.ts';
import type {Command} from '../keymap.ts';
import {applyToOutline} from '../outline/outline.ts';
import {moveOnMap} from '../page-map/page-map.ts';
import {mapMoveOf} from '../page-map/page-map-keys.ts';
import {applyToPalette, editPalette} from '../palette/apply-to-palette.ts';
import type {State} from '../state.ts';
import {applyToTagList, completeTag} from '../tags/tags.ts';
import {type Edit, edit, type TextField} from '../text-field.ts';
import type {Overlay} from './overlay.ts';

/** Steps in the panes. */
const steps: ReadonlySet<Command> = new Set<Command>([
	'down',
	'up',
	'into',
	'out',
	'next-pane',
	'previous-pane',
]);

/** Leads away from what lies over the panes, and nowhere else. */
const leaving: ReadonlySet<Command> = new Set<Command>(['back', 'quit']);

/** Whether a command is meant for the panes behind: the calendar and the map of a page hold nobody up. */
export function isForPanes({kind}: Overlay, command: Command): boolean {
	const step =
		kind === 'calendar' ? calendarMoveOf(command) : kind === 'page-map' ? mapMoveOf(command) : true;
	return !(step || steps.has(command) || leaving.has(command));
}

/** The state after a command. */
export function applyToOverlay(
	state: State,
	overlay: Overlay,
	{command, count = 1}: Extract<Typed, {kind: 'command'}>,
): State {
	switch (overlay.kind) {
		case 'palette':
			return applyToPalette(state, overlay, command);
		case 'outline':
			return applyToOutline(state, overlay, command, count);
		case 'tag-list':
			return applyToTagList(state, overlay, command, count);
		case 'note':
		case 'tag-field':
		case 'errand-field':
			return command === 'down' || command === 'up' ? state : {...state, overlay: null};
		case 'calendar': {
			const step = calendarMoveOf(command);
			return step ? moveInCalendar(state, overlay, step, count) : leftBy(state, command);
		}
		case 'page-map': {
			const step = mapMoveOf(command);
			return step ? moveOnMap(state, overlay, step, count) : leftBy(state, command);
		}
	}
}

/** The state with the last name in the field completed. */
export function completeInOverlay(state: State): State {
	const {overlay} = state;
	if (overlay?.kind === 'errand-field') return completePath(state, overlay);
	return overlay?.kind === 'tag-field' ? completeTag(state, overlay) : state;
}

/** What has steps of its own is left, but not by a step that leads nowhere there. */
function leftBy(state: State, command: Command): State {
	return steps.has(command) ? state : {...state, overlay: null};
}

/** The state after an edit; what has no field is as it was. */
export function editOverlay(state: State, overlay: Overlay, change: Edit): State {
	switch (overlay.kind) {
		case 'palette':
			return editPalette(state, overlay, change);
		case 'note':
		case 'tag-field':
		case 'errand-field':
			return {...state, overlay: {...overlay, field: edit(overlay.field, change)}};
		default:
			return state;
	}
}

/** The field that keys go into; null if there is none. */
export function overlayField(overlay: Overlay): TextField | null {
	return 'field' in overlay ? overlay.field : null;
}
