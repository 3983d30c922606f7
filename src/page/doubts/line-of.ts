// Finds the printed lines that places of a passage stand on, by walking both texts side by side.
import type {Passage} from './passage.ts';

// Enough to tell where a text begins behind a mark that was taken away from its head.
const headLength = 8;

/**
 * The source lines, from 1, of some offsets into a passage's text, which must be in order. Healing only adds blanks
 * and takes away blanks, hyphens and the marks at either end; so one walk over the characters that are left finds
 * every line, however many offsets are asked for.
 */
export function linesOf(passage: Passage, offsets: readonly number[]): number[] {
	const {text, printed} = passage;
	let line = 0;
	let column = Math.max(0, (printed[0]?.text ?? '').indexOf(text.slice(0, headLength).trim()));
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

function isBlank(character: string | undefined): boolean {
	return character === ' ' || character === '\u3000' || character === '\t' || character === '\u00a0';
}
