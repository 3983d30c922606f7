// The whole screen as rows: panes side by side or one alone, and the bottom line.
import {fitRow} from '../typeset/fit.ts';
import type {Row} from '../typeset/row.ts';
import {compareScreen} from './compare/compare-screen.ts';
import {layoutOf} from './geometry.ts';
import type {Layout, Pane} from './layout.ts';
import {overlayRows} from './overlay/overlay-rows.ts';
import {articlePane} from './panes/article-pane.ts';
import {articlesPane} from './panes/articles-pane.ts';
import {correctionRows} from './panes/correction-rows.ts';
import {facetsPane} from './panes/facets-pane.ts';
import {helpScreen} from './panes/help-screen.ts';
import {outletsPane} from './panes/outlets-pane.ts';
import type {PaneSize} from './panes/pane-frame.ts';
import {rawPane} from './panes/raw-pane.ts';
import {sequenceRows} from './panes/sequence-rows.ts';
import {statusLine} from './panes/status-line.ts';
import {takeRows} from './panes/take-rows.ts';
import type {State} from './state.ts';
import {wordingFor} from './wording.ts';

const panesOf = {two: ['articles', 'article'], three: ['outlets', 'articles', 'article']} as const;

type PaneRows = Readonly<Record<Pane, (state: State, size: PaneSize) => Row[]>>;

const rowsOfPane: PaneRows = {
	outlets: outletsPane,
	articles: articlesPane,
	article: articlePane,
};

/** Every row of the screen, each exactly as wide as the terminal; only what can be seen is made. */
export function screenRows(state: State): Row[] {
	const {columns, rows} = state.size;
	const layout = layoutOf(state);
	if (layout.kind === 'too-small') {
		const {tooSmall} = wordingFor(state);
		return Array.from({length: rows}, (_, index) =>
			fitRow(index === 0 ? [{text: tooSmall, role: 'plain'}] : [], columns),
		);
	}
	const body = bodyRows(state, layout);
	const above = [
		...correctionRows(state, columns),
		...takeRows(state, columns),
		...overlayRows(state, {width: columns, height: body.length}),
		...sequenceRows(state, columns),
	].slice(0, body.length);
	return [...body.slice(0, body.length - above.length), ...above, statusLine(state, columns)];
}

function bodyRows(state: State, layout: Exclude<Layout, {kind: 'too-small'}>): Row[] {
	const {height, widths} = layout;
	if (state.help !== null) return helpScreen(state, {width: state.size.columns, height});
	if (state.comparing !== null) {
		return compareScreen(state, state.comparing, {width: state.size.columns, height});
	}
	const paneRows = state.facet === null ? rowsOfPane : rowsWithFacets(layout.kind);
	switch (layout.kind) {
		case 'single':
			return paneRows[state.focus](state, {width: widths[state.focus], height});
		case 'raw':
			return rawPane(state, {width: layout.raw, height});
		case 'beside-raw':
			return beside([
				articlePane(state, {width: widths.article, height}),
				rawPane(state, {width: layout.raw, height}),
			]);
		case 'two':
		case 'three':
			return beside(panesOf[layout.kind].map(pane => paneRows[pane](state, {width: widths[pane], height})));
	}
}

/** The facets stand in the place of the text, or of the list where there is room for one pane only. */
function rowsWithFacets(kind: Layout['kind']): PaneRows {
	return kind === 'single' ? {...rowsOfPane, articles: facetsPane} : {...rowsOfPane, article: facetsPane};
}

/** Panes of equal height side by side, a border between any two. */
function beside(panes: readonly (readonly Row[])[]): Row[] {
	const [first = [], ...others] = panes;
	return first.map((row, index) => [
		...row,
		...others.flatMap(other => [{text: '|', role: 'border'} as const, ...(other[index] ?? [])]),
	]);
}
