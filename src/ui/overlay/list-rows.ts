// A list in the lower part of the screen: its title, and as much of it around the chosen entry as there is room for.
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import type {PaneSize} from '../panes/pane-frame.ts';
import {titleRow} from '../panes/pane-frame.ts';

/** Most entries shown at a time, for what the list is about is to be seen above it. */
const mostShown = 14;

export type ListRows = {
	readonly title: string;
	readonly count: number;
	readonly selected: number;
	/** The spans of an entry, asked for only where it can be seen; they are cut to the width. */
	readonly entry: (index: number) => readonly Span[];
	/** What is said where there is no entry. */
	readonly empty: string;
};

/** How many entries of a list are shown at a time. */
export function entriesShown(count: number, height: number): number {
	return Math.max(1, Math.min(mostShown, count, Math.floor((height * 2) / 3) - 1));
}

/** The rows, each exactly as wide as the screen. */
export function listRows(list: ListRows, {width, height}: PaneSize): Row[] {
	const {title, count, selected, entry, empty} = list;
	const place = count === 0 ? '' : `${selected + 1}/${count}`;
	const head = titleRow(title, place, width, true);
	if (count === 0) return [head, fitRow([{text: `  ${empty}`, role: 'faint'}], width)];
	const shown = entriesShown(count, height);
	const top = Math.max(0, Math.min(selected - Math.floor(shown / 2), count - shown));
	const rows = Array.from({length: shown}, (_, offset): Row => {
		const index = top + offset;
		const isChosen = index === selected;
		const row = fitRow([{text: isChosen ? '> ' : '  ', role: 'plain'}, ...entry(index)], width);
		return isChosen ? row.map(({text}) => ({text, role: 'selected'})) : row;
	});
	return [head, ...rows];
}
