// The ways to set lines that a reader can choose among, by the names they have on the command line.
import type {LineStyle} from '../typeset/block.ts';

export const styleNames = ['hanging', 'justified', 'spaced', 'squeezed', 'flush'] as const;

export type StyleName = (typeof styleNames)[number];

/** Those that vertical lines know too. */
const verticalNames: readonly StyleName[] = ['hanging', 'flush'];

/** Cells kept free at the right for stops that hang: one of them is two cells wide. */
const hangingCells = 2;

/** The names, each once and in the order of `styleNames`. */
export function inOrder(names: readonly StyleName[]): readonly StyleName[] {
	return styleNames.filter(name => names.includes(name));
}

/** The names with one more, or without it if it was among them. */
export function toggled(names: readonly StyleName[], name: StyleName): readonly StyleName[] {
	return names.includes(name) ? names.filter(other => other !== name) : inOrder([...names, name]);
}

/** Those of the names that are seen in lines of this kind. */
export function inEffect(names: readonly StyleName[], vertical: boolean): readonly StyleName[] {
	return vertical ? names.filter(name => verticalNames.includes(name)) : names;
}

/** What the names ask of the lines. */
export function lineStyle(names: readonly StyleName[]): LineStyle {
	return {
		hanging: names.includes('hanging') ? hangingCells : 0,
		justified: names.includes('justified'),
		spaced: names.includes('spaced'),
		squeezed: names.includes('squeezed'),
		flush: names.includes('flush'),
	};
}
