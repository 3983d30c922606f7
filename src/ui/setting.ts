// How the text of an article is set: in one column that scrolls, or page by page in newspaper columns or vertical lines.
import {inEffect, type StyleName, toggled} from './line-style.ts';

export type Setting = {
	/** Newspaper columns, or as many as there is room for. */
	readonly columns: 1 | 2 | 3 | 'auto';
	/** Cells of a comfortable column. */
	readonly measure: number;
	/** Lines run from top to bottom, from the right. */
	readonly vertical: boolean;
	/** How lines end and what stands between their characters, in the order of `styleNames`. */
	readonly style: readonly StyleName[];
};

/** What a pane of a width is to show: rows to be scrolled, or pages to be turned. */
export type Pages =
	| {readonly kind: 'columns'; readonly columns: 2 | 3; readonly measure: number}
	| {readonly kind: 'vertical'};

/** Twenty Han. */
const comfortable = 40;
const narrowest = 24;
const widest = 72;
/** Two Han. */
const step = 4;
/** Cells between columns. */
const gap = 4;

export const initialSetting: Setting = {columns: 'auto', measure: comfortable, vertical: false, style: []};

/** In the order they are gone through. */
export const columnCounts: readonly Setting['columns'][] = [1, 2, 3, 'auto'];

/** The setting with the next number of columns. */
export function withNextColumns(setting: Setting): Setting {
	const columns = columnCounts[(columnCounts.indexOf(setting.columns) + 1) % columnCounts.length] ?? 'auto';
	return {...setting, columns, vertical: false};
}

/** The setting with a measure two Han wider (1) or narrower (-1); vertical lines have none. */
export function withMeasure(setting: Setting, by: 1 | -1): Setting {
	if (setting.vertical) return setting;
	return {...setting, measure: Math.min(widest, Math.max(narrowest, setting.measure + by * step))};
}

/** Whether columns can be given this measure. */
export function isMeasure(cells: number): boolean {
	return cells >= narrowest && cells <= widest && (cells - narrowest) % step === 0;
}

/** The setting with one style more, or without it if it had that; as it was where its lines don't know that style. */
export function withToggledStyle(setting: Setting, name: StyleName): Setting {
	if (inEffect([name], setting.vertical).length === 0) return setting;
	return {...setting, style: toggled(setting.style, name)};
}

/** Pages for a text `width` cells wide, or null where it is one column to be scrolled. */
export function pagesFor({columns, measure, vertical}: Setting, width: number): Pages | null {
	if (vertical) return {kind: 'vertical'};
	const room = Math.min(3, Math.floor((width + gap) / (measure + gap)));
	const count = columns === 'auto' ? room : columns;
	return count === 2 || count === 3 ? {kind: 'columns', columns: count, measure} : null;
}
