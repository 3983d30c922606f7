// What the terminal is to show for a state: every row with its attributes, and the cursor.
import type {Shown} from '../terminal/painted-screen.ts';
import {cursorOf, type FieldLine, fieldLine} from './field-line.ts';
import {screenRows} from './screen.ts';
import type {State} from './state.ts';
import {paintRow, type Theme, themeOf} from './theme.ts';

/** The same that Ink draws of it. */
export function frameOf(state: State): Shown {
	const theme = themeOf(state.look, state.lowBandwidth);
	const rows = screenRows(state).map(row => paintRow(row, theme));
	const line = rows.length > 1 ? fieldLine(state, state.size.columns) : null;
	return {
		rows: line ? [...rows.slice(0, -1), paintLine(line, theme)] : rows,
		cursor: cursorOf(state),
	};
}

function paintLine({prompt, shown, aside}: FieldLine, theme: Theme): string {
	return paintRow([{text: prompt, role: 'plain'}, {text: shown, role: 'plain'}, ...aside], theme);
}
