// The screen of a comparison: a title, for two copies which is which, and the rows of the view.
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from '../panes/pane-frame.ts';
import {dateLabel, outletLabel} from '../provenance.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {type Compared, type Comparing, otherCopy} from './comparing.ts';
import {listRows} from './list-rows.ts';
import {sigilOf} from './sigil.ts';
import {columnWidth} from './two-copies.ts';
import {viewRows} from './view-rows.ts';

/** Cells at the left, where the place that was gone to is marked, and at the right. */
const margin = 2;

/** Cells of a line of 44 Han. */
const comfortable = 88;

/** The title row and `height` rows below it, each exactly `width` cells. */
export function compareScreen(state: State, comparing: Comparing, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const {compared} = comparing;
	if (compared === null) {
		return [titleRow(messages.copiesTitle, '', size.width, true), ...emptyPane(messages.loading, size)];
	}
	const title = titleRow(
		viewTitle(comparing, messages),
		placeLabel(comparing, size, messages),
		size.width,
		true,
	);
	const head = headRows(compared, comparing, size.width, messages);
	const height = heightOf(comparing, size.height);
	const {rows, top, marked} = content(compared, comparing, size, messages);
	const shown = rows
		.slice(top, top + height)
		.map((row, index) => framed(row, top + index === marked, size.width));
	return [title, ...head, ...fillUp(shown, {...size, height})];
}

/** Rows of the view that there is room for where the pane has `height`. */
export function heightOf({view}: Pick<Comparing, 'view'>, height: number): number {
	return view === 'two' || view === 'merged' || view === 'joined' ? Math.max(1, height - 1) : height;
}

/** Cells of the rows of a view on a screen so wide: a text in one column is no wider than the eye follows with ease. */
export function innerWidth(view: Comparing['view'], width: number): number {
	const room = Math.max(2, width - 2 * margin);
	return view === 'two' || view === 'copies' ? room : Math.min(room, comfortable);
}

/** Where the places of the view begin; none in the list. */
export function placeRows(
	compared: Compared,
	comparing: Comparing,
	width: number,
	messages: Wording,
): readonly number[] {
	const {view} = comparing;
	return view === 'copies'
		? []
		: viewRows(compared, {...comparing, view, width: innerWidth(view, width)}, messages).places;
}

/** The first row on the screen, which keeps the place that was gone to, or the chosen entry, in sight. */
export function shownTop(
	{top}: Pick<Comparing, 'top'>,
	rows: number,
	seen: readonly [first: number, end: number] | null,
	height: number,
): number {
	const last = Math.max(0, rows - height);
	const wanted = Math.min(top, last);
	if (seen === null) return wanted;
	const [first, end] = seen;
	if (first >= wanted && end <= wanted + height) return wanted;
	return Math.max(0, Math.min(first - Math.min(3, Math.floor(height / 3)), last));
}

function content(
	compared: Compared,
	comparing: Comparing,
	{width, height}: PaneSize,
	messages: Wording,
): {readonly rows: readonly Row[]; readonly top: number; readonly marked: number | null} {
	const {view, chosen, place} = comparing;
	const room = heightOf(comparing, height);
	if (view === 'copies') {
		const {rows, entries} = listRows(compared, chosen, innerWidth(view, width), messages);
		const [first, end] = entries[chosen] ?? [0, 1];
		return {rows, top: shownTop(comparing, rows.length, [first, end], room), marked: first};
	}
	const {rows, places} = viewRows(compared, {...comparing, view, width: innerWidth(view, width)}, messages);
	const marked = place === null ? null : (places[place] ?? null);
	const seen = marked === null ? null : ([marked, marked + 1] as const);
	return {rows, top: shownTop(comparing, rows.length, seen, room), marked};
}

function framed(row: Row, isMarked: boolean, width: number): Row {
	const gutter: Span = isMarked ? {text: '> ', role: 'unread'} : {text: '  ', role: 'plain'};
	return fitRow([gutter, ...row], width);
}

function viewTitle({view}: Comparing, messages: Wording): string {
	switch (view) {
		case 'copies':
			return messages.copiesTitle;
		case 'readings':
			return messages.comparedReadings;
		case 'two':
			return messages.comparedTwo;
		case 'merged':
			return messages.comparedMerged;
		case 'joined':
			return messages.joinedTitle;
	}
}

/** Which place was gone to, of how many. */
function placeLabel(comparing: Comparing, {width}: PaneSize, messages: Wording): string {
	const {compared, place} = comparing;
	if (compared === null || comparing.view === 'copies') return '';
	const {length} = placeRows(compared, comparing, width, messages);
	return place === null ? `${length}` : `${place + 1}/${length}`;
}

/** Which copies are shown, one row; none where all are. */
function headRows(compared: Compared, {view, chosen}: Comparing, width: number, messages: Wording): Row[] {
	const {own} = compared;
	const other = otherCopy(compared, chosen);
	const indent: Span = {text: ' '.repeat(margin), role: 'plain'};
	if (view === 'two') {
		const column = columnWidth(innerWidth(view, width));
		const side = (copy: number) =>
			fitRow([{text: copyLabel(compared, copy, messages), role: 'section'}], column);
		return [fitRow([indent, ...side(own), {text: ' | ', role: 'border'}, ...side(other)], width)];
	}
	if (view === 'merged') {
		const [one, two] = [own, other].map(copy => copyLabel(compared, copy, messages));
		return [fitRow([indent, {text: messages.mergedLegend(one ?? '', two ?? ''), role: 'section'}], width)];
	}
	if (view === 'joined') {
		const text = messages.joinedLegend(copyLabel(compared, own, messages));
		return [fitRow([indent, {text, role: 'section'}], width)];
	}
	return [];
}

function copyLabel({printed}: Compared, copy: number, messages: Wording): string {
	const article = printed[copy]?.article;
	if (!article) return '';
	return `${sigilOf(copy)} ${messages.drawn(outletLabel(article))} ${dateLabel(article, messages)}`;
}
