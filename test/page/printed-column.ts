// A column as a format tells of it that knows where everything stands: lines with places, sizes and typefaces.
import type {SourceLine} from '../../src/page/edition.ts';

/** In ems of the running text; a line in the middle has no `left`. */
export type ColumnLine = {
	readonly text: string;
	readonly left?: number;
	readonly size?: number;
	/** 0 is that of the running text. */
	readonly face?: number;
	readonly block?: number;
};

const em = 10;

/** Lines of one column under each other, `measure` ems wide. */
export function printedColumn(lines: readonly ColumnLine[], measure: number): SourceLine[] {
	return lines.map(({text, left, size = 1, face = 0, block = 0}, index) => {
		const width = Math.min([...text].length * size, measure - (left ?? 0));
		const at = left ?? Math.max(0, (measure - width) / 2);
		const box = [at * em, index * 15, width * em, size * em] as const;
		return {number: index + 1, text, hint: {block, box, size: size * em, face}};
	});
}

/** A paragraph set `measure` ems wide, its first line two ems in. */
export function printedParagraph(text: string, measure: number): ColumnLine[] {
	const characters = [...text];
	const lines: ColumnLine[] = [{text: characters.splice(0, measure - 2).join(''), left: 2}];
	while (characters.length > 0) lines.push({text: characters.splice(0, measure).join(''), left: 0});
	return lines;
}
