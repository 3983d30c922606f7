// The shortest sequence that takes the cursor from one cell to another.

/** Counted from 0; a column is null where it depends on how wide the terminal drew something, or on its right edge. */
export type CursorPlace = {readonly row: number; readonly column: number | null};

/** The sequence; `from` is null where nothing is known. It never scrolls and never leaves a mark. */
export function cursorMove(from: CursorPlace | null, row: number, column: number): string {
	const ways = [absolute(row, column)];
	if (from !== null) {
		if (from.row === row) ways.push(...alongRow(from.column, column));
		if (from.column === column && from.row !== row) ways.push(relative(row - from.row, 'B', 'A'));
		if (column === 0 && row > from.row && row - from.row <= 2)
			ways.push('\r'.padEnd(row - from.row + 1, '\n'));
	}
	return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/** CUP. */
function absolute(row: number, column: number): string {
	if (column > 0) return `\u{1B}[${row === 0 ? '' : row + 1};${column + 1}H`;
	return row === 0 ? '\u{1B}[H' : `\u{1B}[${row + 1}H`;
}

/** CHA, CUF and CUB, and their short forms. */
function alongRow(from: number | null, to: number): string[] {
	if (from === to) return [''];
	const ways = [to === 0 ? '\r' : `\u{1B}[${to + 1}G`];
	if (from === null) return ways;
	if (from - to > 0 && from - to <= 3) ways.push('\b'.repeat(from - to));
	ways.push(relative(to - from, 'C', 'D'));
	return ways;
}

function relative(distance: number, onward: string, back: string): string {
	const count = Math.abs(distance);
	return `\u{1B}[${count === 1 ? '' : count}${distance > 0 ? onward : back}`;
}
