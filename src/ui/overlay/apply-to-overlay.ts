// What keys do in whatever lies over the panes.
import type {Typed} from '../key-sequence.ts';
import {applyToOutline} from '../outline/outline.ts';
import {applyToPalette, editPalette} from '../palette/apply-to-palette.ts';
import type {State} from '../state.ts';
import type {Edit, TextField} from '../text-field.ts';
import type {Overlay} from './overlay.ts';

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
	}
}

/** The state after an edit; what has no field is as it was. */
export function editOverlay(state: State, overlay: Overlay, change: Edit): State {
	switch (overlay.kind) {
		case 'palette':
			return editPalette(state, overlay, change);
		case 'outline':
			return state;
	}
}

/** The field that keys go into; null if there is none. */
export function overlayField(overlay: Overlay): TextField | null {
	return overlay.kind === 'outline' ? null : overlay.field;
}
