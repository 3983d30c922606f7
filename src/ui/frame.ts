// What the terminal is to show for a state: every row with its attributes, and the cursor.
import type {Shown} from '../terminal/painted-screen.ts';
import {cursorOf, type FieldLine, fieldLine} from './field-line.ts';
import {screenRows} from './screen.ts';
import type {State} from './state.ts';
import {colourless, paintRow, type Theme} from './theme.ts';

/** The same that Ink draws of it. */
export function frameOf(state: State, theme: Theme): Shown {
	const dress = state.lowBandwidth ? colourless : theme;
	const rows = screenRows(state).map(row => paintRow(row, dress));
	const line = rows.length > 1 ? fieldLine(state, state.size.columns) : null;
	return {
		rows: line ? [...rows.slice(0, -1), paintLine(line, dress)] : rows,
		cursor: cursorOf(state),
	};
}

function paintLine({prompt, shown, aside}: FieldLine, theme: Theme): string {
	return prompt + shown + paintRow(aside, theme);
}
