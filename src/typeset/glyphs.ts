// A text as what a terminal draws one by one, and which of it every terminal gives the same cells.
import {isAmbiguous, withoutSecondCells} from './ambiguous.ts';
import {clusters} from './graphemes.ts';
import {isPlaneOfHan, joining, unitWidth} from './width.ts';

/** A cluster without second cells, which are counted among its cells; it is sure where terminals agree on them. */
export type ClusterGlyph = {readonly text: string; readonly cells: number; readonly isSure: boolean};

/** From these on to Han, symbols begin that newer tables draw wide as emoji. */
const firstSymbol = 0x2300;
const lastSymbol = 0x2bff;

/** Glyphs kept, so that most are not made anew for every row. */
const mostKept = 20_000;

/**
 * Takes texts apart into their clusters. Ambiguous characters are sure where the terminal is known to draw them as the
 * texts have them; emoji and what is joined never are.
 */
export function glyphsOfTerminal(isAmbiguousWidthKnown: () => boolean): (text: string) => ClusterGlyph[] {
	const kept = {true: new Map<string, ClusterGlyph>(), false: new Map<string, ClusterGlyph>()};
	return text => {
		const isKnown = isAmbiguousWidthKnown();
		const own = kept[`${isKnown}`];
		if (own.size > mostKept) own.clear();
		const {count, starts, widths} = clusters(text);
		const glyphs: ClusterGlyph[] = [];
		for (let index = 0; index < count; index++) {
			const cluster = text.slice(starts[index], starts[index + 1]);
			let glyph = own.get(cluster);
			if (glyph === undefined) {
				glyph = glyphOf(cluster, widths[index] ?? 0, isKnown);
				own.set(cluster, glyph);
			}
			glyphs.push(glyph);
		}
		return glyphs;
	};
}

function glyphOf(cluster: string, cells: number, isAmbiguousKnown: boolean): ClusterGlyph {
	// A second cell that has lost its first, where a row was cut.
	const text = withoutSecondCells(cluster) || ' ';
	return {text, cells, isSure: isSure(text, isAmbiguousKnown)};
}

function isSure(text: string, isAmbiguousKnown: boolean): boolean {
	if (isPlaneOfHan(text, 0)) return text.length === 2;
	const unit = text.charCodeAt(0);
	if (text.length > 1 || unitWidth(unit) === joining) return false;
	return isAmbiguous(unit) ? isAmbiguousKnown : unit < firstSymbol || unit > lastSymbol;
}
