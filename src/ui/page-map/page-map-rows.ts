// The map as rows: the page from top to bottom at the left, a letter for each article; their headlines at the right.
import type {PageMap} from '../../library/issues.ts';
import {blankRow} from '../../typeset/blank-row.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row, Span} from '../../typeset/row.ts';
import {oneLine} from '../one-line.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from '../panes/pane-frame.ts';
import {issueLabel, outletLabel} from '../provenance.ts';
import type {State} from '../state.ts';
import {type Wording, wordingFor} from '../wording.ts';
import {linesOfRow, type MapView, pageIndex, stripOf} from './page-map.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Cells of a row of the page, without its line number. */
const stripWidth = 4;

/** Every row over the panes, each exactly as wide as the screen. */
export function pageMapRows(state: State, view: MapView, size: PaneSize): Row[] {
	const messages = wordingFor(state);
	const inner = {width: size.width, height: Math.max(0, size.height - 1)};
	if (view.shown === null) {
		return [titleRow(messages.pageMap, '', size.width, true), ...emptyPane(messages.loading, inner)];
	}
	const {map, pages} = view.shown;
	const [article] = map.articles;
	const name = article ? `${outletLabel(article)} ${issueLabel(article, messages)}` : '';
	const place = pages.length > 1 ? `${pageIndex(view) + 1}/${pages.length}` : '';
	const digits = `${map.lineCount}`.length;
	const strip = stripRows(map, view.selected, digits, inner.height);
	const left = digits + stripWidth + 3;
	const list = articleRows(
		map,
		view.selected,
		{width: Math.max(0, size.width - left), height: inner.height},
		messages,
	);
	const rows = Array.from({length: inner.height}, (_, row) =>
		fitRow([...(strip[row] ?? blankRow(left)), ...(list[row] ?? [])], size.width),
	);
	return [
		titleRow(`${messages.pageMap} ${messages.drawn(name)}`, place, size.width, true),
		...fillUp(rows, inner),
	];
}

function stripRows(map: PageMap, selected: number, digits: number, height: number): Row[] {
	const strip = stripOf(map, height);
	return strip.map((index, row): Row => {
		const [first] = linesOfRow(row, strip.length, map.lineCount);
		const text = (index === null ? '.' : letterOf(index)).repeat(stripWidth);
		const role: Span['role'] = index === selected ? 'selected' : index === null ? 'faint' : 'plain';
		return [
			{text: ` ${`${first}`.padStart(digits)} `, role: 'faint'},
			{text, role},
			{text: ' ', role: 'plain'},
		];
	});
}

function articleRows(map: PageMap, selected: number, {width, height}: PaneSize, messages: Wording): Row[] {
	const top = Math.max(0, Math.min(selected - Math.floor(height / 2), map.articles.length - height));
	return map.articles.slice(top, top + height).map(({headline, lines}, offset) => {
		const index = top + offset;
		const ranges = lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
		const row = fitRow(
			[
				{text: `${index === selected ? '>' : ' '} ${letterOf(index)}  `, role: 'headline'},
				{text: oneLine(headline, messages), role: 'plain'},
				{text: `  ${ranges}`, role: 'faint'},
			],
			width,
		);
		return index === selected ? row.map(({text}) => ({text, role: 'selected'}) as const) : row;
	});
}

function letterOf(index: number): string {
	return letters[index] ?? '+';
}
