// The pane of the text: a column of comfortable width, scrolled by rows.
import {blankRow} from '../../typeset/blank-row.ts';
import {fitRow} from '../../typeset/fit.ts';
import type {Row} from '../../typeset/row.ts';
import {lastTop, openRows} from '../geometry.ts';
import {measureOf} from '../layout.ts';
import {readerMessages} from '../messages/reader.ts';
import {issueLabel, outletLabel} from '../provenance.ts';
import type {State} from '../state.ts';
import {emptyPane, fillUp, type PaneSize, titleRow} from './pane-frame.ts';

/** The title row and `height` rows below it, each exactly `width` cells. */
export function articlePane(state: State, size: PaneSize): Row[] {
	const messages = readerMessages(state.language);
	const focused = state.focus === 'article';
	const {stored, top} = state.article;
	if (stored === null) {
		return [titleRow(messages.article, '', size.width, focused), ...emptyPane(messages.noArticleOpen, size)];
	}
	const title = `${outletLabel(stored)} ${issueLabel(stored, messages)}`;
	const {left} = measureOf(size.width);
	const rows = openRows(state)
		.slice(top, top + size.height)
		.map(row => fitRow([...blankRow(left), ...row], size.width));
	return [titleRow(title, progress(state), size.width, focused), ...fillUp(rows, size)];
}

/** How much of the text has been on the screen, such as 45%; empty if all of it fits. */
export function progress(state: State): string {
	const last = lastTop(state);
	return last === 0 ? '' : `${Math.round((state.article.top / last) * 100)}%`;
}
