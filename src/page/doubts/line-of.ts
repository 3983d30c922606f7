// Finds the printed lines that places of a passage stand on, by walking both texts side by side.
import type {Passage} from './passage.ts';

// Enough characters to tell where a text begins behind a mark that was taken away from its head.
const enough = 8;

/**
 * The source lines, from 1, of some offsets into a passage's text, which must be in order. Healing only adds blanks
 * and takes away blanks, hyphens and the marks at either end; so one walk over the characters that are left finds
 * every line, however many offsets are asked for.
 */
export function linesOf(passage: Passage, offsets: readonly number[]): number[] {
	const {text, printed} = passage;
	const starts = printed.slice(0, 2).map(({text: first}) => startIn(first, text));
	let line = starts[0] === null && typeof starts[1] === 'number' ? 1 : 0;
	let column = starts[line] ?? 0;
	let walked = 0;
	/** Goes to the next printed character that can stand for `character`. */
	const seek = (character: string): void => {
		for (let print = printed[line]?.text; print !== undefined; print = printed[++line]?.text) {
			while (isBlank(print[column]) || (print[column] === '-' && character !== '-')) column++;
			if (column < print.length) return;
			column = 0;
		}
	};
	return offsets.map(offset => {
		for (; walked < offset && walked < text.length; walked++) {
			const character = text[walked] ?? '';
			if (isBlank(character)) continue;
			seek(character);
			column++;
		}
		seek(text[walked] ?? '');
		return (printed[line] ?? printed.at(-1))?.number ?? 0;
	});
}

/** Where a text starts on the line that its first characters are on, or null. */
function startIn(line: string, text: string): number | null {
	const first = text[0];
	if (first === undefined) return null;
	for (let start = line.indexOf(first); start >= 0; start = line.indexOf(first, start + 1)) {
		let [column, offset, same] = [start, 0, 0];
		for (; same < enough && column < line.length; column++, offset++, same++) {
			while (isBlank(line[column])) column++;
			while (isBlank(text[offset])) offset++;
			if (line[column] !== text[offset]) break;
		}
		if (same === enough || column >= line.length) return start;
	}
	return null;
}

function isBlank(character: string | undefined): boolean {
	return character === ' ' || character === '\u3000' || character === '\t' || character === '\u00a0';
}
