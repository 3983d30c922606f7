// A row of the screen cell by cell: what stands in each, and how it looks.
import {ofBlank, plain, type Rendition, selected} from './rendition.ts';

/** What is written to the terminal as one and is never cut in two. */
export type Glyph = {
	readonly text: string;
	/** How many cells it is taken to fill; 0 for what joins whatever is before it. */
	readonly cells: number;
	/** Whether every terminal is known to give it so many. */
	readonly isSure: boolean;
};

/** The glyphs of a text, in order. */
export type GlyphsOf = (text: string) => readonly Glyph[];

/** In each cell the glyph that begins there; null in the others of a wide one. */
export type CellRow = {
	readonly glyphs: readonly (Glyph | null)[];
	readonly looks: readonly Rendition[];
};

export const blank: Glyph = {text: ' ', cells: 1, isSure: true};

/**
 * What a terminal acts on. Texts are made safe long before; this stands where they leave, so that one forgotten does
 * no harm.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const acting = /[\0-\u{1F}\u{7F}-\u{9F}\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const selection = /\u{1B}\[(?<parameters>[\d;:]*)m/gu;

/**
 * The cells of a row of `columns`, given as text in which looks are selected (SGR). What is missing at its end is
 * blank; what does not fit is left out.
 */
export function cellRow(text: string, columns: number, glyphsOf: GlyphsOf): CellRow {
	const glyphs: (Glyph | null)[] = [];
	const looks: Rendition[] = [];
	let look = plain;
	const place = (stretch: string) => {
		const blankLook = ofBlank(look);
		const isSafe = !acting.test(stretch);
		for (const given of glyphsOf(stretch)) {
			const glyph = isSafe ? given : harmless(given);
			if (glyph.cells === 0) join(glyphs, glyph);
			else if (glyphs.length + glyph.cells > columns) return;
			else {
				glyphs.push(glyph);
				looks.push(glyph.text === ' ' ? blankLook : look);
				for (let cell = 1; cell < glyph.cells; cell++) {
					glyphs.push(null);
					looks.push(look);
				}
			}
		}
	};
	let index = 0;
	for (const match of text.matchAll(selection)) {
		if (match.index > index) place(text.slice(index, match.index));
		look = selected(look, match.groups?.parameters ?? '');
		index = match.index + match[0].length;
	}
	if (index < text.length) place(text.slice(index));
	while (glyphs.length < columns) {
		glyphs.push(blank);
		looks.push(plain);
	}
	return {glyphs, looks};
}

/** The glyph, or the same number of cells in place of one that a terminal would act on. */
function harmless(glyph: Glyph): Glyph {
	if (!acting.test(glyph.text)) return glyph;
	return {text: glyph.cells === 0 ? '' : '?'.repeat(glyph.cells), cells: glyph.cells, isSure: true};
}

/** Has the last glyph end in one that fills no cell; at the beginning of a row there is none to join. */
function join(glyphs: (Glyph | null)[], {text}: Glyph): void {
	const last = glyphs.findLastIndex(glyph => glyph !== null);
	const joined = glyphs[last];
	if (joined) glyphs[last] = {text: joined.text + text, cells: joined.cells, isSure: false};
}
