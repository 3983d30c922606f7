// The whole screen as rows: panes side by side or one alone, and the bottom line.
import {fitRow} from '../typeset/fit.ts';
import type {Row} from '../typeset/row.ts';
import {layOut, type Pane} from './layout.ts';
import {readerMessages} from './messages/reader.ts';
import {articlePane} from './panes/article-pane.ts';
import {articlesPane} from './panes/articles-pane.ts';
import {helpScreen} from './panes/help-screen.ts';
import {outletsPane} from './panes/outlets-pane.ts';
import type {PaneSize} from './panes/pane-frame.ts';
import {statusLine} from './panes/status-line.ts';
import type {State} from './state.ts';

const paneRows: Readonly<Record<Pane, (state: State, size: PaneSize) => Row[]>> = {
	outlets: outletsPane,
	articles: articlesPane,
	article: articlePane,
};

/** Every row of the screen, each exactly as wide as the terminal; only what can be seen is made. */
export function screenRows(state: State): Row[] {
	const {columns, rows} = state.size;
	const layout = layOut(state.size, state.zoomed);
	if (layout.kind === 'too-small') {
		const {tooSmall} = readerMessages(state.language);
		return Array.from({length: rows}, (_, index) =>
			fitRow(index === 0 ? [{text: tooSmall, role: 'plain'}] : [], columns),
		);
	}
	return [...bodyRows(state, layout), statusLine(state, columns)];
}

function bodyRows(state: State, layout: Exclude<ReturnType<typeof layOut>, {kind: 'too-small'}>): Row[] {
	const {height, widths, kind} = layout;
	if (state.help !== null) return helpScreen(state, {width: state.size.columns, height});
	if (kind === 'single') return paneRows[state.focus](state, {width: widths[state.focus], height});
	const [outlets = [], articles = [], article = []] = (['outlets', 'articles', 'article'] as const).map(
		pane => paneRows[pane](state, {width: widths[pane], height}),
	);
	const border = {text: '|', role: 'border'} as const;
	return outlets.map((row, index) => [
		...row,
		border,
		...(articles[index] ?? []),
		border,
		...(article[index] ?? []),
	]);
}
