// The rows of what lies over the panes, above the bottom line.
import type {Row} from '../../typeset/row.ts';
import {calendarRows} from '../calendar/calendar-rows.ts';
import {errandFieldRows} from '../errand/errand-rows.ts';
import {outlineRows} from '../outline/outline-rows.ts';
import {pageMapRows} from '../page-map/page-map-rows.ts';
import {paletteRows} from '../palette/palette-rows.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import type {State} from '../state.ts';
import {tagFieldRows, tagListRows} from '../tags/tag-rows.ts';

/** At most as many rows as there is room for, each exactly as wide as the screen; none while nothing is open. */
export function overlayRows(state: State, size: PaneSize): Row[] {
	const {overlay} = state;
	switch (overlay?.kind) {
		case undefined:
			return [];
		case 'palette':
			return paletteRows(state, overlay, size);
		case 'outline':
			return outlineRows(state, overlay, size);
		case 'calendar':
			return calendarRows(state, overlay, size);
		case 'page-map':
			return pageMapRows(state, overlay, size);
		case 'tag-field':
			return tagFieldRows(state, overlay, size);
		case 'tag-list':
			return tagListRows(state, overlay, size);
		case 'errand-field':
			return errandFieldRows(state, overlay, size);
		case 'note':
			return [];
	}
}
