// What keys do in whatever lies over the panes.
import {moveInCalendar} from '../calendar/calendar.ts';
import type {Typed} from '../key-sequence.ts';
import {applyToOutline} from '../outline/outline.ts';
import {moveOnMap} from '../page-map/page-map.ts';
import {applyToPalette, editPalette} from '../palette/apply-to-palette.ts';
import type {State} from '../state.ts';
import {applyToTagList, completeTag} from '../tags/tags.ts';
import {type Edit, edit, type TextField} from '../text-field.ts';
import type {Overlay} from './overlay.ts';
import type {OverlayMove} from './overlay-keys.ts';

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
			return command === 'down' || command === 'up' ? state : {...state, overlay: null};
		case 'calendar':
		case 'page-map':
			// Their own keys are steps; whatever else leaves them.
			return {...state, overlay: null};
	}
}

/** The state after a step in what has keys of its own. */
export function moveInOverlay(state: State, move: OverlayMove): State {
	const {overlay} = state;
	if (move.in === 'calendar' && overlay?.kind === 'calendar')
		return moveInCalendar(state, overlay, move.move);
	if (move.in === 'page-map' && overlay?.kind === 'page-map') return moveOnMap(state, overlay, move.move);
	if (move.in === 'tag-field' && overlay?.kind === 'tag-field') return completeTag(state, overlay);
	return state;
}

/** The state after an edit; what has no field is as it was. */
export function editOverlay(state: State, overlay: Overlay, change: Edit): State {
	switch (overlay.kind) {
		case 'palette':
			return editPalette(state, overlay, change);
		case 'note':
		case 'tag-field':
			return {...state, overlay: {...overlay, field: edit(overlay.field, change)}};
		default:
			return state;
	}
}

/** The field that keys go into; null if there is none. */
export function overlayField(overlay: Overlay): TextField | null {
	return 'field' in overlay ? overlay.field : null;
}
